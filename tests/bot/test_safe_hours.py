"""Nothing unasked outside her hours, and what was missed while the line was down comes once, in them."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.due import fire_due
from bot.happenings import arrived, nudged
from storage import timers
from storage.timers import Due
from tests.bot.hers import (
    DAY,
    HOUR,
    MINUTE,
    MORNING,
    NIGHT,
    THANKS,
    change,
    forget_reminders,
    is_due,
    settle_in,
    texts,
    times,
)
from tests.paper import AWA, START, OnPaper

LONG = timedelta(hours=40)
RESTARTS = pytest.mark.parametrize(
    ("due", "back", "comes"),
    [
        (START, START + HOUR / 2, START + HOUR / 2),
        (START, NIGHT, MORNING),
        (START, START + 11 * HOUR, MORNING),
        (MORNING, MORNING + 5 * HOUR, MORNING + 5 * HOUR),
        (START, MORNING + HOUR, MORNING + DAY),
        (START - DAY, START + HOUR / 2, MORNING),
    ],
    ids=["late", "late by night", "very late", "the same day", "too late", "a day late"],
)


@pytest.mark.rule("T-50")
@pytest.mark.parametrize(
    ("hours", "due", "comes"),
    [
        ("day", START, START),
        ("day", NIGHT, MORNING),
        ("morning", START, MORNING),
        ("midday", START, MORNING + 3 * HOUR),
        ("evening", NIGHT, MORNING + 8 * HOUR),
        ("never", START, None),
    ],
)
async def test_nothing_comes_outside_her_hours(
    paper: OnPaper, hours: str, due: datetime, comes: datetime | None
) -> None:
    await settle_in(paper, hours=hours)
    await is_due(paper, due)
    await paper.wait(3 * DAY)
    assert times(paper) == ([comes] if comes else [])


async def test_who_has_just_written_is_there_at_any_hour(paper: OnPaper) -> None:
    await settle_in(paper, hours="never")
    paper.clock.pass_(NIGHT - START)
    await paper.hear(AWA, "00")
    await is_due(paper, NIGHT + 9 * MINUTE)
    await paper.wait(9 * MINUTE)
    assert texts(paper)[1:] == [THANKS]
    await is_due(paper, NIGHT + 11 * MINUTE)
    await paper.wait(DAY)
    assert len(times(paper)) == 2


@pytest.mark.rule("T-50", "EAS-04")
@RESTARTS
async def test_what_was_missed_comes_once(
    paper: OnPaper, due: datetime, back: datetime, comes: datetime
) -> None:
    """Less than twelve hours late and in her hours: at once. Else when they open the next time."""
    await settle_in(paper)
    await is_due(paper, due)
    await come_back(paper, back)
    assert times(paper) == [comes]


@pytest.mark.rule("T-50", "EAS-04")
@RESTARTS
async def test_a_missed_reminder_comes_once(
    paper: OnPaper, due: datetime, back: datetime, comes: datetime
) -> None:
    await settle_in(paper)
    for text in ("00", "2"):
        await paper.hear(AWA, text)
    await forget_reminders(paper)
    await is_due(paper, due, event=nudged("ask", 1))
    await come_back(paper, back)
    assert times(paper)[2:] == [comes]


async def come_back(paper: OnPaper, at: datetime) -> None:
    """The line was down until then; two workers begin at once."""
    paper.clock.pass_(at - paper.clock.at)
    await asyncio.gather(fire_due(paper.line), fire_due(paper.line))
    await paper.settle()
    await paper.wait(LONG)


async def test_later_hours_hold_for_what_waits_already(paper: OnPaper) -> None:
    """It waits for the morning; meanwhile she says that she is free in the evening."""
    await settle_in(paper)
    await is_due(paper, NIGHT)
    await paper.wait(5 * HOUR)
    await change(paper, hours="evening")
    await paper.wait(DAY)
    assert times(paper) == [MORNING + 8 * HOUR]


async def test_one_thing_at_a_time(paper: OnPaper) -> None:
    """Three came by night: two of them in the morning, half an hour apart, and one on the next day."""
    await settle_in(paper)
    await is_due(paper, NIGHT, NIGHT, NIGHT + HOUR)
    await paper.wait(3 * DAY)
    assert times(paper) == [MORNING, MORNING + HOUR / 2, MORNING + DAY]
    assert texts(paper) == [THANKS] * 3


async def test_her_own_answers_come_first(paper: OnPaper) -> None:
    """Whatever came first: an answer to her, then what others ask of her."""
    await settle_in(paper)
    await is_due(paper, NIGHT, event=arrived("know", {}))
    await is_due(paper, NIGHT + HOUR)
    await paper.wait(DAY)
    assert texts(paper)[0] == THANKS
    assert len(texts(paper)) == 2


async def test_a_later_reminder_replaces_the_earlier(paper: OnPaper) -> None:
    await settle_in(paper)
    person = await paper.person(AWA)
    for flow, hours in (("ask", 1), ("know", 3), ("settings", 2)):
        due = Due(person.id, nudged(flow, 1), START + hours * HOUR, "nudge", moves=True)
        async with paper.line.database.begin() as connection:
            await timers.set_all(connection, [due])
    async with paper.line.database.connect() as connection:
        (found,) = await timers.due(connection, START + DAY, 10)
    assert (found.due_at, found.event["flow"]) == (START + 2 * HOUR, "settings")
