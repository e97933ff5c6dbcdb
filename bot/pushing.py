"""When something unasked may be said to a woman: her hours, her zone, and how much she was told already.

Nothing here knows what is to be said, or what time it is. PRODUCT 4.3 and 6.2 are where the rules come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

HOURS = {"morning": (8, 11), "midday": (11, 14), "evening": (16, 19), "day": (8, 19)}
"""From and until, by her own clock. Who chose "never" has none."""

THERE = timedelta(minutes=10)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
A_DAY, A_WEEK = 2, 5


class Pushed(Protocol):
    """Who is written to, as far as it matters here (`storage.holding.Person`).

    `timezone` is a name of the IANA list; `unasked` holds ISO times; all times are aware.
    """

    @property
    def hours(self) -> str: ...
    @property
    def timezone(self) -> str: ...
    @property
    def wrote_at(self) -> datetime | None: ...
    @property
    def quiet_until(self) -> datetime | None: ...
    @property
    def silent(self) -> bool: ...
    @property
    def unasked(self) -> Sequence[str]: ...


def opens_at(person: Pushed, now: datetime, *, late: bool = False) -> datetime | None:
    """The earliest time, not before `now`, at which something unasked may be said to her.

    None: never, until she writes. `late`: what is to be said is too late for hours that are open already.
    """
    at, told = wakes_at(person, now, late=late), _told(person)
    while at is not None and (later := _after_budget(person, told, at)) > at:
        at = wakes_at(person, later)
    return at


def wakes_at(person: Pushed, now: datetime, *, late: bool = False) -> datetime | None:
    """The same, whatever she was told already."""
    if person.silent:
        return None
    at = max(now, person.quiet_until or now)
    if is_there(person, at):
        return at
    if person.hours not in HOURS:
        return None
    return _next_hours(person, at) if late else _in_hours(person, at)


def is_there(person: Pushed, at: datetime) -> bool:
    """She wrote a moment ago, so her phone is in her own hand and no hour is wrong."""
    return person.wrote_at is not None and at - person.wrote_at <= THERE


def remembered(person: Pushed, now: datetime) -> list[str]:
    """`unasked` with one more, and without what no longer counts."""
    return [told.isoformat() for told in (*_told(person), now) if told > now - WEEK]


def _told(person: Pushed) -> list[datetime]:
    return sorted(map(datetime.fromisoformat, person.unasked))


def _in_hours(person: Pushed, at: datetime) -> datetime:
    """`at` when her hours are open then, else when they open next."""
    begin, end = HOURS[person.hours]
    here = at.astimezone(_zone(person))
    if begin <= here.hour < end:
        return at
    return _clock(person, here.date() + DAY * (here.hour >= end), begin)


def _next_hours(person: Pushed, at: datetime) -> datetime:
    """When they open the next time, however open they are now."""
    begin, _ = HOURS[person.hours]
    here = at.astimezone(_zone(person))
    return _clock(person, here.date() + DAY * (here.hour >= begin), begin)


def _after_budget(person: Pushed, told: Sequence[datetime], at: datetime) -> datetime:
    """`at` while there is room for one more then, else the next time at which there may be."""
    zone = _zone(person)
    today = at.astimezone(zone).date()
    if sum(one.astimezone(zone).date() == today for one in told) >= A_DAY:
        return _clock(person, today + DAY, 0)
    week = [one for one in told if one > at - WEEK]
    return week[-A_WEEK] + WEEK if len(week) >= A_WEEK else at


def _clock(person: Pushed, day: date, hour: int) -> datetime:
    """That hour of her clock, in the zone of the line."""
    return datetime.combine(day, time(hour), _zone(person)).astimezone(UTC)


def _zone(person: Pushed) -> ZoneInfo:
    return ZoneInfo(person.timezone)
