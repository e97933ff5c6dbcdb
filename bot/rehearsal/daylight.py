"""A rehearsal begins in daylight, so that nothing in it waits for anybody's morning."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from math import ceil
from pathlib import Path

from bot.clock import Clock
from bot.rehearsal.jump import jump

FIRST, LAST = time(13, 0), time(15, 0)  # UTC: day for all sample groups, with an hour to spare
BEGINS = time(13, 30)  # a morning in Lima, an afternoon in Thiès and Kisumu


def until_day(now: datetime) -> timedelta:
    """How long it is until everybody in the rehearsal may be written to."""
    if FIRST <= now.time() < LAST:
        return timedelta()
    today = datetime.combine(now.date(), BEGINS, UTC)
    return (today - now) % timedelta(days=1)


def begin_by_day(clock_file: Path) -> datetime:
    """Move the rehearsal's clock on to the next day, as far as it goes. Returns its time, aware UTC."""
    clock = Clock(clock_file)
    if wait := ceil(until_day(clock.now()).total_seconds()):
        with suppress(ValueError):
            jump(clock_file, wait)
    return clock.now()
