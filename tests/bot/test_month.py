"""A month of a member: what comes unasked is never much, and in discreet mode tells nothing."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import Address
from bot.channels.paper import Paper
from bot.render import Reader, render
from flows.events import Prompt
from storage import people, phones
from tests.paper import AWA, ROSITA, OnPaper, member
from translations.catalog import Values, catalog

DAYS, A_DAY, PAUSE = 30, timedelta(days=1), timedelta(minutes=3)
MOST_A_DAY, MOST_A_WEEK = 2, 5  # PRODUCT 4.3.4
HER_ZONE = ZoneInfo("Africa/Nairobi")
MANY = 100  # things that may wait for her
OTHERS = tuple(Address("sms", f"+25471200050{n}") for n in range(3))
NYAR = Address("sms", "+254700000166")
PLAIN = ("g-notice", "g-who", *(said for said in catalog().ids if said.startswith("g-cover-")))

QUESTION = ("00", "2", "How do you keep the savings book at home?", "0", "1", "1")
ANSWER = ("1", "1", "We keep it in the flour tin", "1")
HERS = (QUESTION, ANSWER, ("00", "2", "How do we pay for"), ("x",), ANSWER, ("?",), ("00", "5"), ("L",))
"""What she does, one after the other, every third day: she leaves most of it in the middle."""


def allowed(phone: Address, paper: OnPaper, language: str) -> set[str]:
    """Everything that may come unasked, as she would see it."""
    reader = Reader(language, paper.channels[phone.channel].can)
    found = set()
    for message in PLAIN:
        for n in range(MANY) if "n" in catalog().variables(message) else (0,):
            values: Values = {"n": n, "line": paper.line.settings.line_name}
            prompt = Prompt("flow/step", options=dict.fromkeys("123", message))
            shown = render(catalog(), message, reader, values, prompt)
            found |= {shown.body, shown.menu.text if shown.menu else shown.body}
    return found


async def say(paper: OnPaper, phone: Address, *texts: str) -> set[str]:
    """The letters to her that are her own replies."""
    hers = set()
    for words in texts:
        paper.clock.pass_(PAUSE)
        hers |= {one.sid for one in await paper.hear(phone, words)}
    return hers


async def unasked_in_a_month(paper: OnPaper, phone: Address, *opens: str) -> list[Paper]:
    """Others ask and answer every day, and every third day she does something herself. `opens`: with which
    of her messages the phone shows what is hers."""
    await paper.join(*(member(other, f"Akinyi{n}") for n, other in enumerate(OTHERS)))
    asked: set[str] = set()
    for day in range(DAYS):
        await say(paper, OTHERS[day % len(OTHERS)], *(ANSWER if day % 2 else QUESTION))
        if day % 3 == 0:
            asked |= await say(paper, phone, *opens, *HERS[day // 3 % len(HERS)])
        await paper.wait(A_DAY)
    return [one for one in paper.papers if one.letter.to == phone and one.sid not in asked]


@pytest.mark.rule("SAF-02", "EAS-06")
@pytest.mark.parametrize(("phone", "language"), [(AWA, "fr"), (ROSITA, "es")], ids=["sms", "whatsapp"])
async def test_a_discreet_member_gets_nothing_but_notices(
    paper: OnPaper, phone: Address, language: str
) -> None:
    await paper.join(member(phone, "Rosita", language, discreet=True))
    unasked = await unasked_in_a_month(paper, phone)
    assert len(unasked) > 2
    assert {one.text for one in unasked} <= allowed(phone, paper, language)
    within_the_budget(unasked)


@pytest.mark.rule("SAF-02")
async def test_a_phone_that_two_share_gets_nothing_but_notices(paper: OnPaper) -> None:
    """Each of them has said that nobody else looks at it; but the other does."""
    await paper.join(member(AWA, "Awa", "fr"), member(NYAR, "Nyar", "fr"))
    one, two = [(await paper.person(phone)) for phone in (AWA, NYAR)]
    async with paper.line.database.begin() as connection:
        await people.change(connection, two.id, {"address_id": one.address_id})
        await phones.share(connection, one.id, two.id)
    unasked = await unasked_in_a_month(paper, AWA, "00", "1")
    assert len(unasked) > 2
    assert {letter.text for letter in unasked} <= allowed(AWA, paper, "fr")


@pytest.mark.rule("EAS-06", "T-16")
async def test_nobody_gets_more_than_two_a_day_and_five_a_week(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    unasked = await unasked_in_a_month(paper, AWA)
    assert len({one.at for one in unasked}) > 2 * MOST_A_WEEK
    within_the_budget(unasked)


def within_the_budget(unasked: list[Paper]) -> None:
    """What comes at one time is one message, in as many letters as it needs."""
    times = sorted({one.at for one in unasked})
    days = Counter(at.astimezone(HER_ZONE).date() for at in times)
    assert max(days.values()) <= MOST_A_DAY
    assert max(sum(at <= one < at + 7 * A_DAY for one in times) for at in times) <= MOST_A_WEEK
