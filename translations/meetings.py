"""When and where a line of hers says that a meeting is: "12/6 10:00 town hall" (PRODUCT 6.8, D10).

A day comes before its month. A day that has passed is told apart from none at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from translations.dates import LANGUAGES, date_in, folded_days
from translations.times import time_in, words_of

LONG_AGO = date(2000, 1, 1)
SOON = timedelta(days=275)  # a day without a year that is farther off, but was a short while ago, has passed
A_WHILE = timedelta(days=90)
LONGEST = 30  # words that are looked at

_SLASHED = re.compile(r"(?<!\S)(\d{1,2}/\d{1,2})(?![\d/])")
_DOTTED = re.compile(r"(?<!\S)(\d{1,2})[.-](\d{1,2})(?!\S)")
_YEAR = re.compile(r"\d{4}|\d[/.-]\d{1,2}[/.-]\d\d")


@dataclass(frozen=True, slots=True)
class Meeting:
    """`time` as 10:00, `place` in her own words, each empty where nothing says so.

    `past`: a day is named that is over, and `day` is None.
    """

    day: date | None = None
    time: str = ""
    place: str = field(default="", repr=False)
    past: bool = False


def meeting_in(text: str, language: str, today: date) -> Meeting:
    """What one line says. Pure; never raises."""
    day, past = _day_in(text, language, today)
    return Meeting(day, time_in(text, language), _place_in(text, language, today), past)


def _day_in(text: str, language: str, today: date) -> tuple[date | None, bool]:
    """The day, or whether it is one that has passed."""
    for written in _written(text):
        if day := date_in(written, language, today):
            ago = None if _YEAR.search(written) else date_in(written, language, today - A_WHILE)
            passed = day > today + SOON and ago is not None and ago < today
            return (None, True) if passed else (day, False)
    return None, any(date_in(written, language, LONG_AGO) for written in _written(text))


def _written(text: str) -> Iterator[str]:
    """As it stands; then with 1/2 as a day, which elsewhere is a half; then with 12-6 and 12.6 as days."""
    yield text
    yield _SLASHED.sub(r"on \1", text)
    yield _DOTTED.sub(r"on \1/\2", text, count=1)


def _place_in(text: str, language: str, today: date) -> str:
    """The words before, after or between what names the day and the time: the longest of them."""
    words = text.split()[:LONGEST]
    spans = _spans(words, language, today)
    found = (_bare(words[:end], start, language, at_end=end == len(words)) for start, end in spans)
    return max(found, key=len, default="")


def _spans(words: list[str], language: str, today: date) -> Iterator[tuple[int, int]]:
    """Stretches of words that name neither a day nor a time, also not together."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and _tells_nothing(words[start : end + 1], language, today):
            end += 1
        yield start, end
        start = max(end, start + 1)


def _tells_nothing(words: list[str], language: str, today: date) -> bool:
    text = " ".join(words)
    return _day_in(text, language, today) == (None, False) and not time_in(text, language)


def _bare(words: list[str], start: int, language: str, *, at_end: bool) -> str:
    """From `start` on, without small words, nor what belongs to a day or a time that stands beside it."""
    small, named = _words(language if language in LANGUAGES else LANGUAGES[0])
    before, after = small | (named if start else set()), small | (set() if at_end else named)
    here = words[start:]
    while here and _idle(here[0], before):
        here = here[1:]
    while here and _idle(here[-1], after):
        here = here[:-1]
    return " ".join(here).strip(" ,;:.-")


def _idle(word: str, words: Set[str]) -> bool:
    return all(one in words or not one.isalpha() for one in folded_days(word).split())


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Small words, and those by which days and times are named."""
    times, dates = words_of("times", language), words_of("dates", language)
    small = frozenset(times["small"])
    return small, frozenset(_single([*dates.values(), *times.values()])) - small


def _single(rows: Iterable[object]) -> Iterator[str]:
    for row in rows:
        if isinstance(row, str):
            yield from row.split()
        elif isinstance(row, list):
            yield from _single(row)
