"""Who is on duty at the desk, and how soon a woman hears of a person (PRODUCT 6.9, handover)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.desk.roles import FACILITATING
from storage.desk.staff import Colleague

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NEED = 4 * HOUR  # of her hours on duty in which a person of the team writes; a whole day of hers, if shorter
NOBODY = 24  # hours that are said while nobody is known here (PRODUCT 6.1, O1h)

Span = tuple[datetime, datetime]


def on_duty(who: Colleague, now: datetime) -> bool:
    """Whether it is one of her hours."""
    return starts(who, now) == now


def starts(who: Colleague, now: datetime) -> datetime:
    """When she is on duty, from now on."""
    return next(_spans(who, now))[0]


def whose(colleagues: Sequence[Colleague], facilitator: str, now: datetime) -> Colleague | None:
    """Who meets what comes from a group: its facilitator in her hours, else whose hours open next.

    None while nobody reads texts of members here, or all who do are locked out.
    """
    able = [who for who in colleagues if who.locked_at is None and not FACILITATING.isdisjoint(who.roles)]
    return min(
        able,
        key=lambda who: (starts(who, now), who.name != facilitator, by_when(who, now), who.name),
        default=None,
    )


def by_when(who: Colleague, now: datetime) -> datetime:
    """When she will have been on duty for long enough to have written."""
    left = min(NEED, (who.closes - who.opens) * HOUR)
    for begin, end in _spans(who, now):
        if left <= end - begin:
            return begin + left
        left -= end - begin
    raise AssertionError("there is always a next day")


def hours_until_met(colleagues: Sequence[Colleague], facilitator: str, now: datetime) -> int:
    """Whole hours within which a person writes to a woman of this facilitator's groups: what she is told."""
    who = whose(colleagues, facilitator, now)
    return -((now - by_when(who, now)) // HOUR) if who else NOBODY


def _spans(who: Colleague, now: datetime) -> Iterator[Span]:
    """Her hours from now on, day after day, by the clock of where she is."""
    zone = ZoneInfo(who.timezone)
    today = now.astimezone(zone).date()
    for days in count(-1):
        day = today + DAY * days
        begin, end = _at(day, who.opens, zone), _at(day, who.closes, zone)
        if end > now:
            yield max(begin, now), end


def _at(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """That hour of that day; 24 is midnight after it."""
    return datetime.combine(day + DAY * (hour // 24), time(hour % 24), zone).astimezone(UTC)
