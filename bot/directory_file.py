"""A file with services for the directory: read as a whole, or refused as a whole, line by line.

A table with a heading and one service a line, in UTF-8, with commas or semicolons between, as spreadsheets
save it. The columns stand in `COLUMNS`; docs/operating.md explains them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO

from bot import gsm7
from bot.settings import Unsafe
from storage.schema import Service
from translations.catalog import LANGUAGES

COLUMNS = (
    "country",
    "name",
    "place",
    "phone",
    "hours",
    "open_hours",
    "languages",
    "cost",
    "checked_by",
    "checked_on",
)
# Name, phone and hours stand in s-number together, which must fit one SMS in every language.
LONGEST = {"name": 40, "phone": 20, "hours": 30, "place": 40, "cost": 40, "checked_by": 40}
NEEDED = ("name", "phone", "hours", "checked_by")
PHONE = re.compile(r"[+*#(]?\d[\d ()*#/-]*\d#?")
HOURS_OF_A_WEEK = 168
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """What a line may refer to: the countries that are there, and the day on which the file is read."""

    countries: Collection[str]
    today: date


def entries(text: str, place: Place) -> list[Service]:
    """Every line as an entry. Raises `Unsafe` with everything that is wrong, and where."""
    heading, *_ = text.removeprefix("\ufeff").splitlines() or [""]
    between = ";" if heading.count(";") > heading.count(",") else ","
    table = csv.DictReader(StringIO(text.removeprefix("\ufeff")), delimiter=between, restval="")
    _refuse_heading(table.fieldnames or [])
    rows = [(table.line_num, _stripped(row)) for row in table]
    if not rows:
        raise Unsafe("The file has a heading and no services.")
    if found := [f"Line {number}: {problem}" for number, row in rows for problem in problems(row, place)]:
        raise Unsafe("\n".join(found))
    return [entry(row) for _, row in rows]


def _refuse_heading(names: Collection[str]) -> None:
    if set(names) != set(COLUMNS):
        raise Unsafe(f"The first line must name these columns: {','.join(COLUMNS)}")


def _stripped(row: Mapping[str | None, str | list[str]]) -> Row:
    """Cells beyond the heading are kept under an empty name, so that they can be told."""
    return {name or "": value.strip() if isinstance(value, str) else "more" for name, value in row.items()}


def problems(row: Row, place: Place) -> Iterator[str]:
    """What is wrong with this line, in plain sentences that repeat nothing of it."""
    yield from (f"{column} is missing." for column in NEEDED if not row[column])
    for column, most in LONGEST.items():
        folded = gsm7.fold(row[column])
        if not gsm7.is_gsm7(folded):
            yield f"{column} has letters that an SMS cannot carry."
        elif gsm7.units(folded) > most:
            yield f"{column} must have at most {most} characters."
    yield from (sentence for sentence, fine in CHECKS.items() if not fine(row, place))


def at_fault(row: Row, place: Place) -> list[str]:
    """The columns in which something is wrong: every sentence about one begins with its name."""
    return [problem.split(" ", 1)[0] for problem in problems(row, place)]


def _right_day(row: Row, place: Place) -> bool:
    try:
        return date.fromisoformat(row["checked_on"]) <= place.today
    except ValueError:
        return False


def _right_hours(row: Row, _: Place) -> bool:
    hours = row["open_hours"]
    return hours.isascii() and hours.isdigit() and 0 < int(hours) <= HOURS_OF_A_WEEK


CHECKS: dict[str, Callable[[Row, Place], bool]] = {
    "there is more in it than there are columns.": lambda row, _: "" not in row,
    "country is not one of `countries list`.": lambda row, place: row["country"] in place.countries,
    "phone must be digits, with spaces, dashes, brackets, + * # where needed.": lambda row, _: (
        not row["phone"] or bool(PHONE.fullmatch(row["phone"]))
    ),
    f"open_hours must say how many hours of a week somebody answers, 1 to {HOURS_OF_A_WEEK}.": _right_hours,
    f"languages must be some of {', '.join(LANGUAGES)} with spaces between, or nothing.": lambda row, _: (
        set(row["languages"].split()) <= set(LANGUAGES)
    ),
    "checked_on must be a day like 2026-03-09, and not one to come.": _right_day,
}


def entry(row: Row) -> Service:
    """A line in which nothing is wrong."""
    return Service(
        country=row["country"],
        name=row["name"],
        place=row["place"],
        phone=row["phone"],
        hours=row["hours"],
        open_hours=int(row["open_hours"]),
        languages=row["languages"].split(),
        cost=row["cost"],
        checked_by=row["checked_by"],
        checked_on=date.fromisoformat(row["checked_on"]),
    )
