"""Whatever the hour, a rehearsal begins when everybody in it may be written to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.pushing import opens_at
from bot.rehearsal.daylight import begin_by_day, until_day
from bot.rehearsal.jump import MOST_SECONDS
from bot.seed import GROUPS
from tests.bot.test_pushing import Woman

HALF_AN_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize("season", [1, 4, 7, 10])
@pytest.mark.parametrize("half_hours", range(48))
def test_everybody_is_awake_for_an_hour(half_hours: int, season: int) -> None:
    now = datetime(2026, season, 5, 0, 7, tzinfo=UTC) + half_hours * HALF_AN_HOUR
    begins = now + until_day(now)
    for at in (begins, begins + 2 * HALF_AN_HOUR):
        assert [g.word for g in GROUPS if opens_at(Woman(timezone=g.timezone), at) != at] == []


@pytest.mark.parametrize("ahead", [None, 3600.0, 50_000.0])
def test_the_clock_goes_on_to_that_hour(tmp_path: Path, ahead: float | None) -> None:
    file = tmp_path / "clock"
    if ahead:
        file.write_text(f"{ahead}")
    assert until_day(begin_by_day(file)) == timedelta()
    assert float(file.read_text() if file.exists() else 0) >= (ahead or 0)


def test_a_clock_at_its_end_stays_there(tmp_path: Path) -> None:
    (tmp_path / "clock").write_text(f"{MOST_SECONDS}")
    begin_by_day(tmp_path / "clock")
    assert (tmp_path / "clock").read_text() == f"{MOST_SECONDS}"
