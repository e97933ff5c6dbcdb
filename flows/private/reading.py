"""A text as it is read aloud: plain letters and digits, each with its place in the text.

Full-width, circled, Arabic-Indic and other digits become plain ones; accents, key caps and invisible
signs are left out. So one pattern sees what many ways of writing show to the eye.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_UNHEARD = {"Mn", "Me", "Cf"}  # marks on the letter before, and what has no width
_ALIKE = {
    **dict.fromkeys("оοօ", "o"),
    **dict.fromkeys("ОΟ", "O"),
    **dict.fromkeys("іı", "i"),
    **dict.fromkeys("ІΙӀ", "I"),
    **dict.fromkeys("ºª", "°"),  # an ordinal is not a letter after a digit
    **dict.fromkeys("’‘′´`ʼ", "'"),
    **dict.fromkeys("“”″", '"'),
    **dict.fromkeys("⁄∕", "/"),
    "−": "-",
    "×": "x",
    "🔟": "10",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """`at[i]` is where in the text stands what `plain[i]` reads; the last one is the end of the text."""

    plain: str
    at: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """From where to where in the text `plain[start:end]` stands, with the marks on its last letter."""
        return self.at[start], max(self.at[end], self.at[end - 1] + 1)


def read(text: str) -> Reading:
    """Reads any text, also a broken one."""
    heard = list(_heard(text))
    return Reading("".join(sign for sign, _ in heard), (*(place for _, place in heard), len(text)))


def _heard(text: str) -> Iterator[tuple[str, int]]:
    for place, sign in enumerate(text):
        for letter in _letters(sign):
            yield letter, place


@lru_cache(maxsize=4096)
def _letters(sign: str) -> str:
    """What one sign of the text reads as: nothing, one letter, or several ("12" for a circled twelve)."""
    if sign in _ALIKE:
        return _ALIKE[sign]
    return "".join(map(_plain, unicodedata.normalize("NFKD", sign)))


def _plain(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in _UNHEARD:
        return ""
    if category == "Pd":
        return "-"
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    value = unicodedata.numeric(letter, -1)
    return str(int(value)) if value in range(11) else _ALIKE.get(letter, letter)
