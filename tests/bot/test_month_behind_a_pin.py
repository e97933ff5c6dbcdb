"""A month on a phone that others read: her hours, a notice, her 1, her PIN, and only then anything (T-04)."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import Address
from bot.happenings import arrived
from tests.bot.hers import DAY, is_due
from tests.bot.said import answers, told
from tests.bot.test_month import ANSWER, HERS, OTHERS, QUESTION, allowed, say, within_the_budget
from tests.paper import OnPaper, member

PHONE = Address("sms", "+254700000188")
PIN = "4471"
JOINING = ("MAEMBE", "1", "1", "1", "1", "3", "1", "2", PIN, "1")
HER_HOURS = time(11), time(14)
KISUMU = ZoneInfo("Africa/Nairobi")
AT_NOON = timedelta(hours=17)  # after the line begins
DAYS = 30
IN_FRONT = {"g-notice", "g-pin-ask"}


async def joined(paper: OnPaper) -> None:
    """She joins by SMS and sets her phone up as one that others read; the others are there."""
    await paper.join(*(member(other, f"Akinyi{n}") for n, other in enumerate(OTHERS)))
    paper.clock.pass_(AT_NOON)
    said = await answers(paper, PHONE, *JOINING)
    assert said[-4:] == ["onb-hours", "onb-pin", "onb-cover", "onb-done"]


async def others_are_busy(paper: OnPaper, day: int) -> None:
    await say(paper, OTHERS[day % len(OTHERS)], *(ANSWER if day % 2 else QUESTION))


@pytest.mark.rule("T-04", "SAF-02", "EAS-06")
async def test_nothing_comes_unasked_but_notices_in_her_hours(paper: OnPaper) -> None:
    """Offers, answers, thanks, reminders of what she left, and the questions of the first weeks."""
    await joined(paper)
    hers = {one.sid for one in paper.papers}
    for day in range(DAYS):
        await others_are_busy(paper, day)
        if day % 3 == 0:
            hers |= await say(paper, PHONE, "00", PIN, *HERS[day // 3 % len(HERS)])
        await paper.wait(DAY)
    unasked = [one for one in paper.papers if one.letter.to == PHONE and one.sid not in hers]
    assert len(unasked) > DAYS / 4
    assert {one.text for one in unasked} <= allowed(PHONE, paper, "en")
    within_the_budget(unasked)
    begin, end = HER_HOURS
    clocks = [one.at.astimezone(KISUMU).time() for one in unasked]
    assert [at for at in clocks if not begin <= at < end] == []


@pytest.mark.rule("T-04", "SAF-06")
async def test_what_is_new_is_shown_behind_the_notice_and_the_pin_only(paper: OnPaper) -> None:
    await joined(paper)
    seen = []
    for day in range(DAYS // 3):
        await others_are_busy(paper, day)
        before = len(await told(paper, PHONE))
        await paper.wait(DAY)
        fresh = await told(paper, PHONE)
        if "g-notice" in fresh[before:]:
            assert await answers(paper, PHONE, "1") == ["g-pin-ask"]
            seen += await answers(paper, PHONE, PIN)
            await answers(paper, PHONE, "00")
        assert set(fresh[before:]) <= IN_FRONT
    assert "a-offer" in seen


@pytest.mark.rule("T-04", "SAF-02")
async def test_whoever_sends_the_1_without_the_pin_sees_nothing(paper: OnPaper) -> None:
    await joined(paper)
    await is_due(paper, paper.clock.at + DAY, event=arrived("thanks_anon", {"place": "Lima"}), phone=PHONE)
    await paper.wait(2 * DAY)
    assert (await told(paper, PHONE))[-1] == "g-notice"
    for guess in ("1", "1", "00", "5", "2", "what is this about", "L", "ORIG", "TAKE 1", "delete"):
        assert await answers(paper, PHONE, guess) == ["g-pin-ask"], guess
    assert await answers(paper, PHONE, PIN) != ["g-pin-ask"]
