"""A month of eight members to whom far too much happens: what comes unasked, when, and how often."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import Address
from bot.happenings import arrived
from tests.bot.hers import DAY, HOUR, MINUTE, change, is_due
from tests.paper import START, OnPaper, member

DAYS, EACH, TIMES, SEED = 30, 15, 12, 20260309
A_DAY, A_WEEK = 2, 5  # PRODUCT 4.3.4
OPEN = {"morning": (8, 11), "midday": (11, 14), "evening": (16, 19), "day": (8, 19), "never": (0, 0)}
ZONES = {"ceibo": "America/Lima", "maembe": "Africa/Nairobi", "baobab": "Africa/Dakar"}
WRITES = ("00", "1", "2", "3", "5", "x", "How do you mend a pump that leaks?", "We keep it in a tin at home")
COMES = (arrived("thanks_anon", {"place": "Lima"}), arrived("thanks", {"nick": "Ana"}), arrived("know", {}))


@dataclass
class Woman:
    """`wrote` are the times of her own messages."""

    phone: Address
    hours: str
    group: str
    discreet: bool
    wrote: list[datetime] = field(default_factory=list)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(ZONES[self.group])

    def unasked(self, paper: OnPaper) -> list[datetime]:
        """When something came that she had not just written for. A text and its prompt come at one time."""
        came = sorted({letter.at for letter in paper.papers if letter.letter.to == self.phone})
        return [at for at in came if not any(timedelta() <= at - one <= 10 * MINUTE for one in self.wrote)]


WOMEN = [
    Woman(Address(channel, f"{prefix}00000020{n}"), hours, group, discreet)
    for n, (channel, prefix, hours, group, discreet) in enumerate(
        [
            ("sms", "+2547", "day", "maembe", False),
            ("sms", "+2547", "evening", "maembe", True),
            ("whatsapp", "+519", "day", "ceibo", False),
            ("whatsapp", "+519", "morning", "ceibo", True),
            ("sms", "+519", "midday", "ceibo", False),
            ("sms", "+2217", "day", "baobab", False),
            ("whatsapp", "+2217", "evening", "baobab", False),
            ("sms", "+2217", "never", "baobab", False),
        ]
    )
]


async def a_month(paper: OnPaper, chance: random.Random) -> list[Woman]:
    """Something happens to each of them at any hour of any day, and she writes when she likes."""
    women = [Woman(w.phone, w.hours, w.group, w.discreet) for w in WOMEN]
    for n, woman in enumerate(women):
        await paper.join(member(woman.phone, f"Nick{n}", group=woman.group, discreet=woman.discreet))
        await change(paper, woman.phone, hours=woman.hours)
        for event in COMES:
            moments = [START + chance.uniform(0, DAYS) * DAY for _ in range(EACH)]
            await is_due(paper, *moments, event=event, phone=woman.phone)
    writing = sorted(chance.uniform(0, DAYS) for _ in range(TIMES * len(women)))
    for at in writing:
        woman = chance.choice(women)
        await paper.wait(max(START + at * DAY - paper.clock.at, timedelta()))
        await paper.hear(woman.phone, chance.choice(WRITES))
        woman.wrote.append(paper.clock.at)
    await paper.wait(2 * DAY)
    return women


def in_seven_days(times: list[datetime]) -> int:
    return max((sum(at <= one < at + 7 * DAY for one in times) for at in times), default=0)


@pytest.mark.rule("EAS-06", "T-16")
async def test_a_month_in_which_far_too_much_happens(paper: OnPaper) -> None:
    women = await a_month(paper, random.Random(SEED))  # noqa: S311 - no secret
    most_a_day, most_a_week = 0, 0
    for woman in women:
        came = woman.unasked(paper)
        begin, end = OPEN[woman.hours]
        assert [at for at in came if not begin <= at.astimezone(woman.zone).hour < end] == []
        days = Counter(at.astimezone(woman.zone).date() for at in came)
        assert max(days.values(), default=0) <= A_DAY
        assert in_seven_days(came) <= A_WEEK
        assert bool(came) is (woman.hours != "never")
        most_a_day = max(most_a_day, *days.values(), 0)
        most_a_week = max(most_a_week, in_seven_days(came))
    assert (most_a_day, most_a_week) == (A_DAY, A_WEEK)


@pytest.mark.rule("EAS-06")
async def test_what_she_was_told_is_remembered_for_a_week(paper: OnPaper) -> None:
    """And only what came unasked: what she does herself costs her nothing of it."""
    woman = WOMEN[0]
    await paper.join(member(woman.phone, "Awa"))
    for text in ("00", "5", "00"):
        await paper.hear(woman.phone, text)
    paper.clock.pass_(DAY - 2 * HOUR)
    moments = [paper.clock.at + n * DAY for n in range(12)]
    await is_due(paper, *moments, phone=woman.phone)
    await paper.wait(4 * HOUR + 11 * DAY)
    told = (await paper.person(woman.phone)).unasked
    assert 0 < len(told) <= A_WEEK
    assert all(datetime.fromisoformat(at) > paper.clock.at - 8 * DAY for at in told)
