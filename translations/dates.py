"""The day that a text names, as people write days in English, Spanish and French.

How each language names them is data: `translations/<language>/dates.toml`. Kinds of naming are tried from the
surest to the vaguest, and what one of them has read is nothing for the next. A day comes before its month.
"""

from __future__ import annotations

import calendar
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es", "fr")
FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 8), (1, 10)}
EDGE = r"(?<![\w/.-])"
END = r"(?![\w/%]|[.-]\d| %)"
WEEK = 7
BOTH = 62  # days within which a weekday and the number of a day have to meet

Table = Mapping[str, Any]
Read = Callable[[re.Match[str], date, Table], date | None]


def date_in(text: str, language: str, today: date) -> date | None:
    """The first day, today or later, that the text names; None when it names none, or one that has passed.

    A day without a year is the next one of its name. She may write in any of our languages, whatever she has
    set: hers is tried first. Pure.
    """
    folded = folded_days(text)
    tongues = dict.fromkeys((language, *LANGUAGES) if language in LANGUAGES else LANGUAGES)
    found = (_first(folded, today, tongue) for tongue in tongues)
    return next((day for day in found if day), None)


def folded_days(text: str) -> str:
    """Small letters without marks; between them single spaces, commas, and what stands within a date."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    spaced = re.sub(r"['’\s]|(?<!\d)-|-(?!\d)", " ", bare)
    return " ".join(re.sub(r"[^\w\s/.%-]|(?<!\d)\.|\.(?!\d)", " , ", spaced).split())


def _first(text: str, today: date, language: str) -> date | None:
    """By the surest kind that reads one; among several of a kind, the one named first."""
    words = _words(language)
    for kind in _kinds(language):
        days = [kind.read(found, today, words) for found in kind.pattern.finditer(text)]
        if day := next((day for day in days if day and day >= today), None):
            return day
        text = kind.pattern.sub(" , ", text)
    return None


@dataclass(frozen=True, slots=True)
class _Kind:
    pattern: re.Pattern[str]
    read: Read


def _in_figures(found: re.Match[str], today: date, _: Table) -> date | None:
    if found["iso"]:
        return _day(*(int(part) for part in found["iso"].split("-")))
    day, month = int(found["d"]), int(found["m"])
    if not found["y"] and (found["sep"] != "/" or ((day, month) in FRACTIONS and not found["on"])):
        return None
    return _on(day, month, found["y"], today)


def _with_month(found: re.Match[str], today: date, words: Table) -> date | None:
    """A month whose name is also another word takes something beside it that shows which it is."""
    sure = any(found[name] for name in ("on", "ordinal", "of", "y")) or found["goes_on"] is None
    if found["month"] in words["doubtful"] and not sure:
        return None
    day = int(found["d"]) if found["d"].isdigit() else _place(found["d"], words["days"])
    return _on(day, _place(found["month"], words["months"]), found["y"], today)


def _after_so_many(found: re.Match[str], today: date, words: Table) -> date | None:
    count = int(found["n"]) if found["n"].isdigit() else _place(found["n"], words["numbers"])
    unit = next(name for name in ("day", "week", "month") if found["unit"] in words[name])
    if unit == "month":
        return _months_on(today, count)
    return today + timedelta(days=count * (WEEK if unit == "week" else 1))


def _on_weekday(found: re.Match[str], today: date, words: Table) -> date | None:
    """The next one; with the number of a day, the one that it is the number of."""
    names, name = words["short" if found["short"] else "weekdays"], found["short"] or found["weekday"]
    at = names.index(name)
    first = today + timedelta(days=(at - today.weekday() - 1) % WEEK + 1)
    these = [first + timedelta(days=ahead) for ahead in range(0, BOTH, WEEK)]
    return next((day for day in these if found["d"] and day.day == int(found["d"])), first)


def _of_month(found: re.Match[str], today: date, _: Table) -> date | None:
    """The next day of this number."""
    months = (_months_on(today.replace(day=1), ahead) for ahead in range(3))
    days = (_day(month.year, month.month, int(found["d"])) for month in months)
    return next((day for day in days if day and day >= today), None)


def _nothing(_: re.Match[str], __: date, ___: Table) -> None:
    return None


AHEAD: Mapping[str, Callable[[date], date]] = {
    "after_tomorrow": lambda today: today + timedelta(days=2),
    "tomorrow": lambda today: today + timedelta(days=1),
    "next_week": lambda today: today + timedelta(days=WEEK),
    "next_month": lambda today: _months_on(today, 1),
    "month_end": lambda today: today.replace(day=calendar.monthrange(today.year, today.month)[1]),
    "weekend": lambda today: today + timedelta(days=(calendar.SATURDAY - today.weekday() - 1) % WEEK + 1),
    "today": lambda today: today,
}
"""Days that are named by how far off they are, by their name in the tables."""


def _ahead(name: str) -> Read:
    return lambda _, today, __: AHEAD[name](today)


@cache
def _kinds(language: str) -> tuple[_Kind, ...]:
    return tuple(_Kind(re.compile(EDGE + pattern), read) for pattern, read in _patterns(_words(language)))


def _patterns(words: Table) -> Iterator[tuple[str, Read]]:
    """From the surest kind of naming a day to the vaguest."""
    on = f"(?:(?P<on>{_any(words['on'])}) )?"
    month, ordinal = _any(_all(words["months"])), f"(?P<ordinal>{_any(words['ordinal'])})?"
    year = r"(?:,? ?(?:(?:de|del) )?(?P<y>\d{4}))?"
    goes_on = r"(?P<goes_on>(?= \w))?"
    day = rf"(?P<d>\d{{1,2}}|{_any(_all(words['days']))})"
    of = f"(?:(?P<of>{_any(words['of'])}) )?"
    yield (
        (
            rf"{on}(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<d>\d{{1,2}})(?P<sep>[/.-])(?P<m>\d{{1,2}})"
            rf"(?:(?P=sep)(?P<y>\d{{4}}|\d\d))?){END}"
        ),
        _in_figures,
    )
    yield rf"{on}{day} ?{ordinal} {of}(?P<month>{month}){year}{END}{goes_on}", _with_month
    if words["month_first"]:
        yield (
            rf"{on}(?P<of>(?!))?(?P<month>{month}) (?P<d>\d{{1,2}}){ordinal}{year}{END}{goes_on}",
            _with_month,
        )
    units = _any([*words["day"], *words["week"], *words["month"]])
    count = rf"(?P<n>\d{{1,2}}|{_any(_all(words['numbers']))})"
    yield rf"(?:{_any(words['in'])}) {count} (?P<unit>{units}){END}", _after_so_many
    yield rf"(?:{_any(words.get('morning', ()))}){END}", _nothing
    for name in AHEAD:
        yield rf"(?:{_any(words[name])}){END}", _ahead(name)
    yield from _weekday_patterns(words)
    yield (
        rf"(?:{_any(words['the_day'])}) (?P<d>\d{{1,2}}){ordinal}{END}(?=$| ,| [a-z]{{1,3}}\b(?! ciento))",
        _of_month,
    )


def _weekday_patterns(words: Table) -> Iterator[tuple[str, Read]]:
    before, after = _any([*words["past"], *words["places"]]), _any(words["since"])
    named = rf"(?P<weekday>{_any(words['weekdays'])})s?"
    brief = rf"(?:{_any(words['on'])}) (?P<short>{_any(filter(None, words['short']))})"
    number = rf"(?: (?:the )?(?P<d>\d{{1,2}})(?:{_any(words['ordinal'])})?(?![\w:%]))?"
    yield rf"(?:{before}) (?:{_any(words['weekdays'])}){END}", _nothing
    yield rf"(?:{brief}|{named})(?! (?:{after})){END}{number}", _on_weekday


def _on(day: int, month: int, year: str | None, today: date) -> date | None:
    """Without a year: the next of this name."""
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    days = (_day(today.year + ahead, month, day) for ahead in range(9))
    return next((one for one in days if one and one >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    """None where there is no such day."""
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _months_on(day: date, count: int) -> date:
    """The same day so many months later, or the last of that month."""
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _place(word: str, rows: Iterable[Iterable[str]]) -> int:
    """In which row it stands, from 1."""
    return next(at for at, row in enumerate(rows, 1) if word in row)


def _all(rows: Iterable[Iterable[str]]) -> list[str]:
    return [word for row in rows for word in row]


def _any(words: Iterable[str]) -> str:
    """A pattern of any of these, the longest first; of none, one that nothing matches."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


@cache
def _words(language: str) -> Table:
    return tomllib.loads((FOLDER / language / "dates.toml").read_text(encoding="utf-8"))
