"""The nightly upkeep: what has been kept for long enough goes, and who has been silent for years is asked."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta

from bot.carry_follow import tell_closed
from bot.carrying import Carrying
from bot.desk.carry_care import ask_load
from bot.failing import place_of
from bot.happenings import arrived
from bot.line import Line
from storage import following, rule, staying, timers, watermarks
from storage.retention import RULES
from storage.rule import Rule
from storage.timers import Due

MARK = "upkeep"
HOUR = 2  # by UTC: night where the groups live, or early morning
SILENT = timedelta(days=730)  # PRODUCT 7: after 24 months she is asked once
JOBS_KEPT = 24  # hours; a job holds nothing but the name of a door
QUIET = timedelta(days=30)  # after the last word on a question it closes (PRODUCT 6.5, A12)
ASKED_AT_ONCE = 100

log = logging.getLogger(__name__)


class Upkeep:
    """One per process that works. Of all of them, one does each night's upkeep."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._done: datetime | None = None

    async def run(self) -> None:
        """Do the last night's upkeep if nobody has: also hours late, after the line was down."""
        now = self._line.clock.now()
        night = last_night(now)
        if self._done is not None and self._done >= night:
            return
        async with self._line.database.begin() as connection:
            if not await watermarks.claim(connection, MARK):
                return
            mark = await watermarks.read(connection, MARK)
            if mark is None or mark < night:
                await keep_up(self._line, now)
                await watermarks.write(connection, MARK, night)
        self._done = night


def last_night(now: datetime) -> datetime:
    """The last time that it was the hour of upkeep."""
    today = now.astimezone(UTC).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)


async def keep_up(line: Line, now: datetime) -> None:
    """One that fails holds up no other; the next night takes it up again."""
    for one in RULES:
        await _apart(one.what, _follow(line, one, now))
    await _apart("who is asked whether she stays", _ask_silent(line, now))
    await _apart("questions on which nobody says a word any more", _close_silent(line, now))
    await _apart("who of the team is asked how the load is", ask_load(line))
    await _apart("old jobs", _tidy_jobs(line))


async def _apart(what: str, work: Awaitable[int]) -> None:
    try:
        done = await work
    except Exception as error:
        log.error("upkeep stumbled over %s: %s at %s", what, type(error).__name__, place_of(error))
    else:
        if done:
            log.info("upkeep: %s (%d)", what, done)


async def _follow(line: Line, one: Rule, now: datetime) -> int:
    """Batch by batch, each in a transaction of its own."""
    if one.clock == "carrier":
        now -= line.clock.offset()
    done, batch = 0, one.batch
    while batch == one.batch:
        async with line.database.begin() as connection:
            batch = await rule.carry_out(connection, one, now)
        done += batch
    return done


async def _ask_silent(line: Line, now: datetime) -> int:
    """Once; who is asked may answer for 30 days (`storage.retention`)."""
    asked, batch = 0, ASKED_AT_ONCE
    while batch == ASKED_AT_ONCE:
        async with line.database.begin() as connection:
            silent = await staying.take_silent(connection, now - SILENT, now, ASKED_AT_ONCE)
            due = [Due(member, arrived("stay", {}), now, f"stay:{member}") for member in silent]
            await timers.set_all(connection, due)
        batch = len(silent)
        asked += batch
    return asked


async def _close_silent(line: Line, now: datetime) -> int:
    """Those whose answers helped are told."""
    closed, batch = 0, ASKED_AT_ONCE
    while batch == ASKED_AT_ONCE:
        async with line.database.begin() as connection:
            silent = await following.close_silent(connection, now - QUIET, now, ASKED_AT_ONCE)
            carrying = Carrying(line, connection, now)
            for question in silent:
                await tell_closed(carrying, question)
            await timers.set_all(connection, carrying.timers)
        batch = len(silent)
        closed += batch
    return closed


async def _tidy_jobs(line: Line) -> int:
    """Workers throw away what they have done; what no worker finished would stay."""
    await line.bell.app.job_manager.delete_old_jobs(
        nb_hours=JOBS_KEPT, include_failed=True, include_cancelled=True, include_aborted=True
    )
    return 0
