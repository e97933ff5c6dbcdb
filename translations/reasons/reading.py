"""A text as the rules read it: small letters without marks, one blank before each word, and a sign before
each that has a capital, since a name has one."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

CAPITAL, ENDS = "^", "."
_WORDS = re.compile(r"[^\W_]+|[.!?;:\n]")
_SHORT = 4  # letters: so short a word with a capital may be a title with a dot


@dataclass(frozen=True, slots=True)
class Reading:
    """`said` is what is searched; a word begins at each of `starts`, and stands in the text at `places`."""

    said: str = field(repr=False)
    starts: tuple[int, ...]
    places: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """From where to where in the text stands what was found."""
        first, last = (bisect_right(self.starts, at) - 1 for at in (start, end - 1))
        return self.places[first][0], self.places[last][1]


def read(text: str) -> Reading:
    """Reads any text."""
    said, starts, places, before = "", [], [], ""
    for found in _WORDS.finditer(text):
        word = _plain(found[0])
        if (found[0].isalnum() and not word) or _is_abbreviated(before, found, text):
            continue
        starts.append(len(said))
        places.append(found.span())
        capital = CAPITAL if found[0][0].isupper() and not _is_shouted(found[0]) else ""
        said += f" {capital}{word}" if found[0].isalnum() else f" {ENDS}"
        before = found[0]
    return Reading(said, tuple(starts), tuple(places))


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in letters if c.isalnum())


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_abbreviated(before: str, found: re.Match[str], text: str) -> bool:
    """The dot of "Dr. Mensah" ends nothing."""
    follows = text[found.end() : found.end() + 2].strip()[:1]
    return found[0] == "." and 1 < len(before) <= _SHORT and before[0].isupper() and follows.isupper()
