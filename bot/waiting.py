"""How long somebody was waited for: only her safe hours count (PRODUCT 4.3.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.pushing import DAY, HOURS


def waited_until(hours: str, timezone: str, since: datetime, span: timedelta) -> datetime:
    """When so much of her safe hours will have passed `since` then.

    `hours` as in `bot.pushing.HOURS`; who chose to be written to never is waited for by day, like most.
    """
    return open_until(HOURS.get(hours, HOURS["day"]), timezone, since, span)


def open_until(hours: tuple[int, int], timezone: str, since: datetime, span: timedelta) -> datetime:
    """When so much of these hours (from and until, by that clock) will have passed `since` then."""
    for begin, end in _open(hours, timezone, since):
        if span <= end - begin:
            return begin + span
        span -= end - begin
    raise AssertionError("there is always a next day")


def waited(hours: str, timezone: str, since: datetime, until: datetime) -> timedelta:
    """How much of her safe hours has passed `since` then; the other way round."""
    found = timedelta()
    for begin, end in _open(HOURS.get(hours, HOURS["day"]), timezone, since):
        if begin >= until:
            return found
        found += min(end, until) - begin
    raise AssertionError("there is always a next day")


def _open(hours: tuple[int, int], timezone: str, since: datetime) -> Iterator[tuple[datetime, datetime]]:
    """These hours from then on, day after day; 24 is the end of one."""
    zone = ZoneInfo(timezone)
    today = since.astimezone(zone).date()
    for days in count():
        day = today + DAY * days
        begin, end = (_clock(day, hour, zone) for hour in hours)
        if end > since:
            yield max(begin, since), end


def _clock(day: date, hour: int, zone: ZoneInfo) -> datetime:
    midnight = datetime.combine(day + DAY * (hour // 24), time(hour % 24), zone)
    return midnight.astimezone(UTC)
