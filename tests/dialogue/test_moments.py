"""When something is said about a meeting: for any day, hour and zone (T-25, PRODUCT 4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.moments import (
    AGAIN,
    BEFORE,
    NOT_HELD,
    OVER,
    Meeting,
    Moment,
    ahead,
    due,
    moments,
    next_look,
)
from bot.pushing import HOURS

ZONES = (
    "Africa/Nairobi",
    "America/Lima",
    "Europe/Paris",
    "Africa/Dakar",
    "Asia/Kathmandu",
    "Pacific/Auckland",
)
DAY = timedelta(days=1)
MAY = date(2026, 5, 20)

days = st.dates(date(2026, 1, 20), date(2027, 12, 31))
times = st.sampled_from(["", *(f"{hour:02}:30" for hour in range(6, 20))])
meetings = st.builds(Meeting, days, times, st.sampled_from(ZONES))
moment_before = st.integers(0, 60 * 24 * 40).map(lambda minutes: timedelta(minutes=minutes))


def local(meeting: Meeting, at: datetime) -> datetime:
    return at.astimezone(meeting.zone)


def looks(meeting: Meeting, begin: datetime) -> Iterator[tuple[datetime, Moment | None]]:
    """What a worker that is always there does from then on."""
    at = next_look(meeting, begin)
    while at is not None:
        yield at, due(meeting, at, at)
        at = next_look(meeting, at)


@pytest.mark.rule("T-25")
@given(meeting=meetings, before=moment_before)
def test_no_reminder_comes_on_a_wrong_day_or_twice_or_outside_safe_hours(
    meeting: Meeting, before: timedelta
) -> None:
    assert meeting.on is not None
    begin = datetime.combine(meeting.on, time(12), UTC) - before
    said = [moment for _, moment in looks(meeting, begin) if moment and moment.kind == "remind"]
    assert len({moment.days for moment in said}) == len(said)
    for moment in said:
        here = local(meeting, moment.at)
        assert (meeting.on - here.date()).days == moment.days
        assert ahead(meeting, moment.at) == moment.days * DAY
        assert HOURS["day"][0] <= here.hour < HOURS["day"][1]
        assert moment.at > begin


@given(meeting=meetings)
def test_each_is_said_when_its_day_was_set_early_enough(meeting: Meeting) -> None:
    assert meeting.on is not None
    begin = datetime.combine(meeting.on, time(12), UTC) - 30 * DAY
    said = [moment.days for _, moment in looks(meeting, begin) if moment and moment.kind == "remind"]
    early = meeting.time and meeting.time < "08:00"
    assert said == [days for days in BEFORE if days or not early]


@pytest.mark.rule("T-26")
@given(meeting=meetings)
def test_how_it_went_is_asked_three_times_within_seven_days_and_never_before_it(meeting: Meeting) -> None:
    assert meeting.on is not None
    starts = datetime.combine(meeting.on, time.fromisoformat(meeting.time or "00:00"), meeting.zone)
    asked = [moment for moment in moments(meeting) if moment.kind == "after"]
    assert len(asked) == len(AGAIN)
    assert all(starts < moment.at < starts + 7 * DAY for moment in asked)
    assert all(8 <= local(meeting, moment.at).hour < 19 for moment in asked)


@given(meeting=meetings, late=moment_before)
def test_a_reminder_whose_day_has_passed_is_left_out(meeting: Meeting, late: timedelta) -> None:
    """The line was down in between, and is back `late`."""
    for moment in moments(meeting):
        if moment.kind == "remind":
            found, back = due(meeting, moment.at, moment.at + late), moment.at + late
            same_day = local(meeting, back).date() == local(meeting, moment.at).date()
            assert (found == moment) == same_day


@given(meeting=meetings, outcome=st.sampled_from([*NOT_HELD, "full", "talks"]))
def test_nobody_is_asked_once_one_has_said_how_it_went(meeting: Meeting, outcome: str) -> None:
    told = Meeting(
        meeting.on, meeting.time, meeting.timezone, "held", outcome, datetime(2028, 1, 1, tzinfo=UTC)
    )
    kinds = [moment.kind for moment in moments(told)]
    assert "after" not in kinds
    assert ("reflect" in kinds) == (outcome not in NOT_HELD)


@pytest.mark.parametrize("state", OVER)
def test_while_a_group_waits_nothing_is_said(state: str) -> None:
    assert moments(Meeting(MAY, "10:00", "Africa/Nairobi", state)) == []
    assert moments(Meeting(None, "", "Africa/Nairobi")) == []


@pytest.mark.parametrize(
    ("zone", "on", "hour"),
    [
        ("Europe/Paris", date(2026, 3, 29), 6),  # the clocks go forward in that night
        ("Europe/Paris", date(2026, 3, 28), 7),
        ("Europe/Paris", date(2026, 10, 25), 7),  # and back
        ("America/Lima", date(2026, 3, 29), 13),
        ("Africa/Nairobi", date(2026, 3, 29), 5),
    ],
)
def test_the_morning_is_that_of_the_group_whatever_its_clocks_do(zone: str, on: date, hour: int) -> None:
    morning = next(
        one for one in moments(Meeting(on, "10:00", zone)) if one.kind == "remind" and not one.days
    )
    assert morning.at == datetime.combine(on, time(hour), UTC)


def test_who_learned_what_is_asked_three_days_later_and_not_on_the_day_they_told_of_it() -> None:
    for told, asked in ((20, 23), (22, 23), (26, 27)):
        held_at = datetime(2026, 5, told, 15, tzinfo=UTC)
        meeting = Meeting(MAY, "10:00", "Africa/Nairobi", "held", "part", held_at)
        (reflect,) = [moment for moment in moments(meeting) if moment.kind == "reflect"]
        assert local(meeting, reflect.at) == datetime(2026, 5, asked, 17, tzinfo=meeting.zone)
