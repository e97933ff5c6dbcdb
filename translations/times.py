"""The time of day that a text names, as people write it in English, Spanish and French.

How each language names it is data: `translations/<language>/times.toml`. A number alone is a time only where
something beside it says so, since days and counts are numbers too.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from translations.dates import FOLDER, LANGUAGES

NOON = "12:00"
HALF = 30
WORKING_DAY = 6  # an hour before it, with nothing that says which half of the day, is in the afternoon
START = r"(?<![\w/.,:+-])"
END = r"(?![\w/:]|[.-]\d)"
SURE = r"(?![\w/:]|\.\d)"  # a span may follow: 10:00-12:00


def time_in(text: str, language: str) -> str:
    """The first time of day that the text names, as 10:00; empty when it names none. Pure.

    Her language is tried first, and then the others. A text that is nothing but a number is one, too.
    """
    folded = folded_times(text)
    tongues = dict.fromkeys((language, *LANGUAGES) if language in LANGUAGES else LANGUAGES)
    return next(filter(None, (_first(folded, tongue) for tongue in tongues)), "")


def folded_times(text: str) -> str:
    """Small letters without marks, single spaces; "p. m." is "pm"."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    spaced = " ".join(re.sub(r"['’\s]|(?<=[^\W\d])-(?=[^\W\d])", " ", bare).split())
    return re.sub(r"\b([ap]) ?\.? ?m\b\.?", r"\1m", re.sub(r"(?<=\d)([ap]) ?\.? ?m\b\.?", r" \1m", spaced))


def _first(text: str, language: str) -> str:
    words = words_of("times", language)
    found = (_time(one, words) for pattern in _patterns(language) for one in pattern.finditer(text))
    return next(filter(None, found), "")


def _time(found: re.Match[str], words: Mapping[str, Any]) -> str:
    """Empty where there is no such time."""
    parts = found.groupdict()
    if parts.get("noon"):
        return NOON
    said = parts["h"]
    hour = int(said) if said.isdecimal() else words["numbers"].index(said) + 1
    minute = int(parts.get("m") or 0) or (HALF if parts.get("half") else 0)
    if parts.get("later"):
        hour = hour % 12 + 12
    elif parts.get("morning"):
        hour = hour % 12
    elif 0 < hour < WORKING_DAY and not said.startswith("0"):
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < 24 else ""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(START + pattern) for pattern in _ways(words_of("times", language)))


def _ways(words: Mapping[str, Any]) -> Iterator[str]:
    """From the surest way of naming a time to the vaguest."""
    hours, at = _any(words["hours"]), _any(words["at"])
    half = rf"(?: (?P<half>{_any(words['half'])})\b)?"
    morning, later = _any(words["morning"]), _any(words["later"])
    which = rf"(?: ?(?:(?P<morning>{morning})|(?P<later>{later}))\b)"
    hour, spoken = r"(?P<h>\d{1,2})", rf"(?P<h>\d{{1,2}}|{_any(words['numbers'])})"
    minute = r"(?P<m>[0-5]\d)"
    yield rf"{hour} ?(?::|(?:{hours})) ?{minute}(?: ?(?:{hours}))?{SURE}{which}?"
    yield rf"(?P<h>[01]\d|2[0-3]){minute} ?(?:{hours}){END}"
    yield rf"{spoken}(?:[.:]{minute})?{half}{which}{END}"
    yield rf"{spoken} ?(?:{hours}){half}{SURE}{which}?"
    yield rf"(?P<half>{_any(words['half_past'])}) {spoken}{END}{which}?"
    yield rf"(?:{at}) {spoken}(?:[.]{minute})?{half}{END}{which}?"
    yield rf"(?<!apres )(?<!after )(?P<noon>{_any(words['noon'])}){END}"
    yield rf"(?<!.){spoken}(?:[.]{minute})?(?!.)"


def _any(words: Iterable[str]) -> str:
    """A pattern of any of these, the longest first; of none, one that nothing matches."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"


@cache
def words_of(table: str, language: str) -> Mapping[str, Any]:
    """A table of days or times: `translations/<language>/<table>.toml`."""
    return tomllib.loads((FOLDER / language / f"{table}.toml").read_text(encoding="utf-8"))
