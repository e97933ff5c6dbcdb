"""No woman gets more than two offers in seven days, however many ask at once (T-16)."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.arrivals import digests
from bot.channels.channel import Address
from bot.happenings import Came
from bot.offering import AskedTooOften
from bot.questions import look_at_questions
from bot.turn import take_turns
from tests.bot.waves import ASK, DAY, STATES, asks, phone, say
from tests.paper import OnPaper, member

GROUPS = {"ceibo": "America/Lima", "maembe": "Africa/Nairobi", "baobab": "Africa/Dakar"}
WOMEN, QUESTIONS = 30, 100
OFFERS = "SELECT member_id, created_at FROM offer"


async def town(paper: OnPaper) -> None:
    words = list(GROUPS)
    await paper.join(
        *(member(phone(n), f"Awa{n:02}", group=words[n % 3], topics=("water",)) for n in range(WOMEN))
    )


def in_a_week(offers: list[tuple[str, datetime]]) -> Iterator[int]:
    """To one woman, in the seven days from each of her offers on."""
    hers: dict[str, list[datetime]] = defaultdict(list)
    for who, when in offers:
        hers[who].append(when)
    for times in hers.values():
        yield from (sum(at <= one < at + 7 * DAY for one in times) for at in times)


def on_a_day(letters: set[tuple[Address, datetime]]) -> Iterator[int]:
    """To one woman, on one day by her own clock; what comes at one time is one message."""
    zones = [ZoneInfo(zone) for zone in GROUPS.values()]
    numbers = {phone(n): n for n in range(WOMEN)}
    days = Counter((to, at.astimezone(zones[numbers[to] % 3]).date()) for to, at in letters)
    yield from days.values()


@pytest.mark.rule("T-16", "EAS-06")
async def test_a_hundred_questions_in_a_day(paper: OnPaper) -> None:
    """Thirty women ask them; every third question somebody passes, so that more are asked."""
    await town(paper)
    hers: set[str] = set()
    women = [(await paper.person(phone(n))).id for n in range(WOMEN)]
    for n in range(QUESTIONS):
        await asks(paper, women[n % WOMEN])
        await paper.wait(timedelta(minutes=8))
        if n % 3 == 0:
            hers |= {one.sid for one in await paper.hear(phone((n + 7) % WOMEN), "2")}
    await paper.wait(3 * DAY)
    assert await paper.all_of("SELECT count(*) FROM question") == [(QUESTIONS,)]
    offers = await paper.all_of(OFFERS)
    assert max(in_a_week([(str(who), when) for who, when in offers])) == 2
    assert len(offers) == 2 * WOMEN, "nobody is spared while somebody waits"
    unasked = {(one.letter.to, one.at) for one in paper.papers if one.sid not in hers}
    assert max(on_a_day(unasked)) <= 2


async def ready(paper: OnPaper, askers: int) -> list[Came]:
    """So many women are about to confirm their question; they do so with these messages."""
    messages = []
    for n in range(askers):
        await say(paper, phone(n), *ASK[:5])
        messages.append(paper.channels["sms"].write(phone(n).value, "1"))
    return [Came(one, digests(paper.line, one.sender, one.also)) for one in messages]


@pytest.mark.rule("T-16")
async def test_ten_processes_at_once_do_not_choose_one_woman_three_times(paper: OnPaper) -> None:
    await paper.join(*(member(phone(n), f"Awa{n:02}") for n in range(10)))
    came = await ready(paper, 10)
    async with asyncio.timeout(60):
        await asyncio.gather(*(take_turns(paper.line, [one]) for one in came))
    assert max(in_a_week([(str(who), when) for who, when in await paper.all_of(OFFERS)])) == 2
    assert len(await paper.all_of(STATES)) == 20


@pytest.mark.rule("T-16")
async def test_nor_do_turns_that_share_a_transaction(paper: OnPaper) -> None:
    """They are refused together, and taken one by one."""
    await paper.join(*(member(phone(n), f"Awa{n:02}") for n in range(4)))
    came = await ready(paper, 4)
    with pytest.raises(AskedTooOften):
        await take_turns(paper.line, came)
    assert await paper.all_of(STATES) == []
    async with asyncio.timeout(60):
        await asyncio.gather(*(paper.turns.take(one.message) for one in came))
    assert max(in_a_week([(str(who), when) for who, when in await paper.all_of(OFFERS)])) == 2
    assert await paper.all_of("SELECT count(*) FROM question") == [(4,)]


@pytest.mark.rule("T-16")
async def test_the_looks_of_many_workers_and_new_questions_do_not_wait_in_a_ring(paper: OnPaper) -> None:
    await paper.join(*(member(phone(n), f"Awa{n:02}") for n in range(20)))
    for n in range(4):
        await say(paper, phone(n), *ASK)
    came = await ready(paper, 8)
    paper.clock.pass_(DAY)
    async with asyncio.timeout(60):
        turns = (take_turns(paper.line, [one]) for one in came[4:])
        await asyncio.gather(*turns, *(look_at_questions(paper.line) for _ in range(4)))
    assert max(in_a_week([(str(who), when) for who, when in await paper.all_of(OFFERS)])) <= 2
    assert await paper.all_of("SELECT count(*) FROM question WHERE wave = 3") == [(4,)]
