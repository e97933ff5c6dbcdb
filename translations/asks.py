"""What an ask says: who does what by when (PRODUCT 6.8, D2). And whether a problem is hers alone (D1).

The words that tell it are data: `translations/<language>/asks.toml`. She may write in any of our languages,
so all of them are asked: it is better to miss what lacks than to ask about what is plain.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import cache

from translations.dates import LANGUAGES, date_in
from translations.phrases import FOLDER, folded, pattern

PARTS = ("who", "what", "when")
LETTERS = 3  # of a word that says something
WORDS = 2  # that say something, beside when, tell who and what, or what


def lacking(ask: str, language: str, today: date) -> tuple[str, ...]:
    """What of who, what, when it does not say, in this order. Pure."""
    said = {
        "who": _says(ask, "who"),
        "what": _says_what(ask),
        "when": _says(ask, "when") or date_in(ask, language, today) is not None,
    }
    return tuple(part for part in PARTS if not said[part])


def only_hers(problem: str) -> bool:
    """Whether it speaks of her who writes and of nobody else. Pure."""
    return _says(problem, "alone") and not _says(problem, "shared")


def _says(text: str, part: str) -> bool:
    return bool(_phrases(part).search(f" {folded(text)} "))


def _says_what(ask: str) -> bool:
    """A few words are left without the day, figures and small words."""
    left = f" {folded(ask)} "
    for part in ("when", "small"):
        left = _phrases(part).sub("", left)
    return sum(len(word) >= LETTERS and word.isalpha() for word in left.split()) >= WORDS


@cache
def _phrases(part: str) -> re.Pattern[str]:
    files = [tomllib.loads((FOLDER / one / "asks.toml").read_text(encoding="utf-8")) for one in LANGUAGES]
    return pattern(sorted({phrase for file in files for phrase in file[part]}))
