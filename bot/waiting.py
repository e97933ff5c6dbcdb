"""How long somebody was waited for: only her safe hours count (PRODUCT 4.3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.pushing import DAY, HOURS


def waited_until(hours: str, timezone: str, since: datetime, span: timedelta) -> datetime:
    """When so much of her safe hours will have passed `since` then.

    `hours` as in `bot.pushing.HOURS`; who chose to be written to never is waited for by day, like most.
    """
    for begin, end in _open(hours, timezone, since):
        if span <= end - begin:
            return begin + span
        span -= end - begin
    raise AssertionError("there is always a next day")


def waited(hours: str, timezone: str, since: datetime, until: datetime) -> timedelta:
    """How much of her safe hours has passed `since` then; the other way round."""
    found = timedelta()
    for begin, end in _open(hours, timezone, since):
        if begin >= until:
            return found
        found += min(end, until) - begin
    raise AssertionError("there is always a next day")


def _open(hours: str, timezone: str, since: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Her safe hours from then on, day after day."""
    first, last = HOURS.get(hours, HOURS["day"])
    zone = ZoneInfo(timezone)
    today = since.astimezone(zone).date()
    for days in count():
        day = today + DAY * days
        begin, end = (datetime.combine(day, time(hour), zone).astimezone(UTC) for hour in (first, last))
        if end > since:
            yield max(begin, since), end
