"""Days on which an office is closed or a school is: by their date, by the year's round, or by Easter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

Texts = Mapping[str, str]
"""By language."""


@dataclass(frozen=True, slots=True)
class Feast:
    """`first` and `last` as 2027-03-09, or as 03-09 for every year; of a day they are the same.

    `easter`: so many days after Easter Sunday (before it, when negative); the other two are empty then.
    """

    name: Texts
    first: str = ""
    last: str = ""
    easter: int | None = None

    def holds(self, day: date) -> bool:
        if self.easter is not None:
            return day == easter(day.year) + timedelta(self.easter)
        written = day.isoformat()[-len(self.first) :]
        if self.first <= self.last:
            return self.first <= written <= self.last
        return written >= self.first or written <= self.last  # over the new year


def feast(row: Mapping[str, object]) -> Feast:
    """A row of `holidays` in a pack that was checked."""
    first = str(row.get("from", row.get("day", "")))
    after = row.get("easter")
    name = row["name"]
    assert isinstance(name, Mapping)
    return Feast(name, first, str(row.get("to", first)), int(str(after)) if after is not None else None)


def easter(year: int) -> date:
    """Easter Sunday in the western churches, by the rule of Meeus (Astronomical Algorithms, chapter 8).

    It follows the age of the moon (`moon`) and the day of the week on which its fourteenth day falls.
    """
    century, of_century = divmod(year, 100)
    moved = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + moved + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    months, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, months, day + 1)
