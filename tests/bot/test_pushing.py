"""When something unasked may be said: what `bot.pushing` finds is allowed, and nothing earlier is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pushing import is_there, opens_at, remembered, wakes_at

OPEN = {
    "morning": range(8, 11),
    "midday": range(11, 14),
    "evening": range(16, 19),
    "day": range(8, 19),
    "never": range(0),
}
ZONES = (
    "UTC",
    "America/Lima",
    "Africa/Nairobi",
    "Africa/Casablanca",
    "Africa/Cairo",
    "America/Santiago",
    "America/Havana",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
)
GRID = timedelta(minutes=5)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Woman:
    """As much of a person as matters here; by herself she lives in UTC and was told nothing."""

    hours: str = "day"
    timezone: str = "UTC"
    wrote_at: datetime | None = None
    quiet_until: datetime | None = None
    silent: bool = False
    unasked: list[str] = field(default_factory=list)

    def told(self, *at: datetime) -> Woman:
        return replace(self, unasked=[one.isoformat() for one in at])


def allowed(woman: Woman, at: datetime) -> bool:
    """The rules of PRODUCT 4.3, one by one."""
    zone = ZoneInfo(woman.timezone)
    here = at.astimezone(zone)
    told = [datetime.fromisoformat(one) for one in woman.unasked]
    there = woman.wrote_at is not None and at <= woman.wrote_at + timedelta(minutes=10)
    return (
        not woman.silent
        and (woman.quiet_until is None or at >= woman.quiet_until)
        and (there or here.hour in OPEN[woman.hours])
        and sum(one.astimezone(zone).date() == here.date() for one in told) < 2
        and sum(at - timedelta(days=7) < one for one in told) < 5
    )


@st.composite
def women(draw: st.DrawFn, now: datetime) -> Woman:
    """With a history that the rules allow, or that was written under other rules."""
    ago = st.integers(0, 8 * 24 * 60).map(lambda minutes: now - minutes * MINUTE)
    near = st.integers(0, 15).map(lambda minutes: now - minutes * MINUTE)
    ahead = st.integers(-60, 13 * 60).map(lambda minutes: now + minutes * MINUTE)
    return Woman(
        draw(st.sampled_from(tuple(OPEN))),
        draw(st.sampled_from(ZONES)),
        draw(st.none() | near | ago),
        draw(st.none() | ahead),
        draw(st.sampled_from((False,) * 7 + (True,))),
    ).told(*draw(st.lists(ago, max_size=8)))


NOW = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.rule("EAS-06")
@settings(max_examples=300, deadline=None)
@given(st.data(), NOW)
def test_it_is_the_earliest_moment_that_every_rule_allows(data: st.DataObject, now: datetime) -> None:
    woman = data.draw(women(now))
    found = opens_at(woman, now)
    until = found or now + timedelta(days=9)
    steps = int((until - now) / GRID) + 1
    before = (now + n * GRID for n in range(steps) if now + n * GRID < until)
    assert not any(allowed(woman, at) for at in before)
    assert found is None or (found >= now and allowed(woman, found))
    assert (found is None) is (woman.silent or (woman.hours == "never" and not someday(woman, now)))


def someday(woman: Woman, now: datetime) -> bool:
    """Whether she may still be told something while she is there."""
    return any(allowed(woman, now + n * MINUTE / 4) for n in range(15 * 4))


@settings(max_examples=100, deadline=None)
@given(st.data(), NOW)
def test_what_waited_until_then_may_be_said_then(data: st.DataObject, now: datetime) -> None:
    woman = data.draw(women(now))
    found = opens_at(woman, now)
    assert found is None or opens_at(woman, found) == found


@settings(max_examples=100, deadline=None)
@given(st.data(), NOW)
def test_what_is_too_late_waits_for_the_next_hours(data: st.DataObject, now: datetime) -> None:
    woman = data.draw(women(now))
    found = wakes_at(woman, now, late=True)
    if found is None or is_there(woman, found):
        return
    assert found >= now
    assert found.astimezone(ZoneInfo(woman.timezone)).hour == OPEN[woman.hours].start
    assert not allowed(replace(woman, unasked=[], wrote_at=None), found - GRID)


@pytest.mark.parametrize(
    ("hours", "zone", "opens"),
    [
        ("day", "UTC", NOON),
        ("day", "America/Lima", NOON + HOUR),  # 7 in the morning there
        ("morning", "UTC", NOON + 20 * HOUR),
        ("midday", "Africa/Nairobi", NOON + 20 * HOUR),
        ("evening", "Africa/Nairobi", NOON + HOUR),
        ("never", "UTC", None),
    ],
)
def test_hours_are_those_of_her_own_clock(hours: str, zone: str, opens: datetime | None) -> None:
    assert opens_at(Woman(hours, zone), NOON) == opens


def test_the_clock_of_her_country_changes() -> None:
    """In Santiago it is eight an hour later by ours once winter has begun."""
    woman, evening = Woman(timezone="America/Santiago"), datetime(2026, 4, 4, 23, 0, tzinfo=UTC)
    assert opens_at(woman, evening - DAY) == datetime(2026, 4, 4, 11, 0, tzinfo=UTC)
    assert opens_at(woman, evening) == datetime(2026, 4, 5, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "there"), [(0, True), (10, True), (11, False)])
def test_ten_minutes_after_she_wrote_no_hour_is_wrong(minutes: int, there: bool) -> None:
    woman = Woman("never", wrote_at=NOON - minutes * MINUTE)
    assert opens_at(woman, NOON) == (NOON if there else None)


def test_after_a_quick_exit_it_does_not_matter_that_she_wrote() -> None:
    woman = Woman(wrote_at=NOON, quiet_until=NOON + 12 * HOUR)
    assert opens_at(woman, NOON) == NOON + 20 * HOUR


def test_the_third_of_a_day_waits_for_the_next() -> None:
    assert opens_at(Woman().told(NOON, NOON), NOON + HOUR) == NOON + 20 * HOUR


def test_the_sixth_waits_until_a_week_has_passed_since_the_first() -> None:
    woman = Woman().told(*(NOON + n * DAY for n in range(5)))
    assert opens_at(woman, NOON + 5 * DAY) == NOON + 7 * DAY


def test_a_week_is_remembered_and_no_more() -> None:
    woman = Woman().told(NOON - 8 * DAY, NOON - 7 * DAY, NOON - 6 * DAY)
    assert remembered(woman, NOON) == [at.isoformat() for at in (NOON - 6 * DAY, NOON)]
