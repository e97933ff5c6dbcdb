"""What she left in the middle: one reminder, one last word, an offer after a month, and then it is gone."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.channels.channel import Address
from tests.bot.hers import DAY, HOUR, MORNING, NIGHT, NOTICE, THANKS, change, is_due, settle_in, texts, times
from tests.paper import AWA, ROSITA, START, OnPaper

QUESTION = ("00", "2", "How do you keep the savings book?")
LEFT_AT = MORNING + 2 * HOUR


async def leaves_a_draft(paper: OnPaper, phone: Address = AWA, **about: object) -> datetime:
    """At about ten in the morning. Returns when exactly she fell silent."""
    await settle_in(paper, phone, **about)
    paper.clock.pass_(LEFT_AT - paper.clock.at)
    for text in QUESTION:
        await paper.hear(phone, text)
    return paper.clock.at


async def drafts(paper: OnPaper) -> int:
    ((found,),) = await paper.all_of("SELECT count(*) FROM conversation WHERE flow = 'ask'")
    return int(found)


@pytest.mark.rule("EAS-04", "EAS-06")
@pytest.mark.parametrize(("phone", "hours"), [(AWA, 24), (ROSITA, 23)], ids=["sms", "whatsapp"])
async def test_a_reminder_a_last_word_and_an_offer(paper: OnPaper, phone: Address, hours: int) -> None:
    """On WhatsApp the first one comes while free text may still be sent."""
    left = await leaves_a_draft(paper, phone)
    before = len(times(paper, phone))
    await paper.wait(29 * DAY)
    first, *last = times(paper, phone)[before:]
    assert first == left + hours * HOUR
    assert last == ([left + 3 * DAY] if phone is AWA else [])  # the window has closed since
    assert await drafts(paper) == 1
    await paper.wait(60 * DAY)
    assert await drafts(paper) == 0
    assert len(times(paper, phone)) - before <= 3


async def test_a_last_word_that_could_not_leave_is_not_said_when_she_is_back(paper: OnPaper) -> None:
    await leaves_a_draft(paper, ROSITA)
    await paper.wait(5 * DAY)
    (held,) = await paper.all_of("SELECT content ->> 'message' FROM outbox WHERE state = 'held'")
    assert held == ("g-nudge-last",)
    await paper.hear(ROSITA, "1")
    assert (await paper.states()).count("dropped") == 1


async def test_whatever_she_does_in_it_moves_the_reminder(paper: OnPaper) -> None:
    await leaves_a_draft(paper)
    await paper.wait(20 * HOUR)
    paper.clock.pass_(MORNING + DAY + 3 * HOUR - paper.clock.at)
    await paper.hear(AWA, "In a tin, but it rusts")
    again, before = paper.clock.at, len(times(paper))
    await paper.wait(2 * DAY)
    assert times(paper)[before:] == [again + DAY]


async def test_who_has_finished_is_not_reminded(paper: OnPaper) -> None:
    await leaves_a_draft(paper)
    for text in ("0", "1", "1", "1"):
        await paper.hear(AWA, text)
    assert await drafts(paper) == 0
    before = len(texts(paper))
    await paper.wait(40 * DAY)
    assert not [text for text in texts(paper)[before:] if "saved" in text or "remind" in text]


async def test_a_reminder_by_night_waits_for_the_morning(paper: OnPaper) -> None:
    await settle_in(paper)
    paper.clock.pass_(NIGHT - paper.clock.at)
    for text in QUESTION:
        await paper.hear(AWA, text)
    before = len(times(paper))
    await paper.wait(2 * DAY)
    assert times(paper)[before:] == [MORNING + DAY]


@pytest.mark.parametrize("about", [{"hours": "never"}, {"silent": True}], ids=["never", "silent"])
async def test_who_may_be_told_nothing_keeps_her_draft_for_a_month_all_the_same(
    paper: OnPaper, about: dict[str, object]
) -> None:
    await leaves_a_draft(paper)
    await change(paper, AWA, **about)
    before = len(times(paper))
    await paper.wait(30 * DAY)
    assert await drafts(paper) == 1
    await paper.wait(10 * DAY)
    assert await drafts(paper) == 0
    assert len(times(paper)) == before


@pytest.mark.rule("SAF-04", "T-06")
async def test_after_a_stop_only_a_start_brings_back_what_waits(paper: OnPaper) -> None:
    """Neither reminders nor thanks for ninety days; then the thanks, and her draft is gone."""
    await leaves_a_draft(paper)
    await is_due(paper, *(START + n * DAY for n in range(2, 22)))
    await paper.hear(AWA, "baja")
    before = len(times(paper))
    await paper.wait(80 * DAY)
    assert len(times(paper)) == before
    assert await drafts(paper) == 0
    told = await paper.hear(AWA, "volver")
    assert [letter.text for letter in told][1:] == [THANKS]


@pytest.mark.rule("SAF-02")
async def test_who_is_discreet_is_not_told_what_she_left(paper: OnPaper) -> None:
    await leaves_a_draft(paper, discreet=True)
    before = len(texts(paper))
    await paper.wait(60 * DAY)
    assert set(texts(paper)[before:]) <= {NOTICE.format(n).replace("\n1 See", "") for n in range(3)}
    assert len(texts(paper)) > before
