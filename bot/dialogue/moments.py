"""When something is to be said about a meeting: before it, on its evening, and three days later.

Pure. All times are those of the group's own clock (PRODUCT 6.8, D13, D14 and D16; safe hours: 4.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.pushing import DAY, HOURS

Kind = Literal["remind", "forget", "after", "reflect"]

BEFORE = (14, 7, 3, 1, 0)  # days
AGAIN = (0, 3, 6)  # days after it on which somebody is asked how it went, until one has said so
REFLECT = 3  # days after it
MORNING, NIGHT = HOURS["day"]
EVENING = 17
NOT_HELD = ("moved", "absent", "stayed")
OVER = ("closed", "paused")
LATER = timedelta(minutes=5)
TRIED = timedelta(hours=2)  # as much as lies between any two moments


@dataclass(frozen=True, slots=True)
class Meeting:
    """What matters of a dialogue here. `time` as 10:00, or empty; `timezone` of the IANA list.

    `state` and `outcome` as in `storage.schema.Dialogue`; `held_at`: when somebody said that it was held.
    """

    on: date | None
    time: str
    timezone: str
    state: str = "preparing"
    outcome: str = ""
    held_at: datetime | None = None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def today(self, now: datetime) -> date:
        """The day it is where the group lives."""
        return now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """`days` from the meeting, before it or after."""

    kind: Kind
    days: int
    at: datetime


def moments(meeting: Meeting) -> list[Moment]:
    """All that there are as things stand, in their order. None while the group waits, or when it is over."""
    if meeting.on is None or meeting.state in OVER:
        return []
    found = [*_before(meeting, meeting.on), *_after(meeting, meeting.on), *_reflecting(meeting, meeting.on)]
    return sorted(found, key=lambda moment: moment.at)


def next_look(meeting: Meeting, now: datetime) -> datetime | None:
    """The next of them, if there is one."""
    return next((moment.at for moment in moments(meeting) if moment.at > now), None)


def due(meeting: Meeting, look_at: datetime, now: datetime) -> Moment | None:
    """What was to be said at `look_at`, unless its day has passed meanwhile or the meeting has moved.

    A look that failed is taken again some `LATER` after its moment.
    """
    passed = [one for one in moments(meeting) if timedelta() <= look_at - one.at < TRIED]
    found = next((one for one in reversed(passed) if not (look_at - one.at) % LATER), None)
    if found and found.kind == "remind" and meeting.today(now) != meeting.today(found.at):
        return None
    return found


def later(look_at: datetime, now: datetime) -> datetime:
    """When a look that failed is taken again, so that it is still known what it was for."""
    return look_at + ((now - look_at) // LATER + 1) * LATER


def _before(meeting: Meeting, on: date) -> Iterator[Moment]:
    """Each for one day. None on the morning of a meeting that begins before the morning is safe."""
    for days in BEFORE:
        if days or not meeting.time or _starts(meeting.time) > time(MORNING):
            yield Moment("remind", days, _at(meeting, on - days * DAY, MORNING))
            yield Moment("forget", days, _at(meeting, on - days * DAY, NIGHT))


def _after(meeting: Meeting, on: date) -> Iterator[Moment]:
    """On the evening when the meeting is over by then, else on the next morning."""
    if meeting.outcome:
        return
    late = bool(meeting.time) and _starts(meeting.time) >= time(EVENING - 1)
    first = _at(meeting, on + DAY, MORNING) if late else _at(meeting, on, EVENING)
    yield Moment("after", 0, first)
    yield from (Moment("after", days, _at(meeting, on + days * DAY, EVENING)) for days in AGAIN[1:])


def _reflecting(meeting: Meeting, on: date) -> Iterator[Moment]:
    """Not before the day after somebody has said how it went."""
    if meeting.held_at is None or meeting.outcome in NOT_HELD:
        return
    day = max(on + REFLECT * DAY, meeting.today(meeting.held_at) + DAY)
    yield Moment("reflect", REFLECT, _at(meeting, day, EVENING))


def _at(meeting: Meeting, day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), meeting.zone).astimezone(UTC)


def _starts(told: str) -> time:
    return time.fromisoformat(told.zfill(5))


def ahead(meeting: Meeting, now: datetime) -> timedelta | None:
    """How many days until the meeting, by the calendar; None without a day."""
    return None if meeting.on is None else meeting.on - meeting.today(now)
