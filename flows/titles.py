"""What a practice is called until she calls it something else (PRODUCT 6.3, P9)."""

from __future__ import annotations

import re

LONGEST = 40  # letters
SMALL = 3  # letters or digits of a word that says nothing at the end: of, con, de, 14
LINKING = frozenset(
    {
        *("with", "from", "into", "that", "than"),
        *("para", "sobre", "entre", "desde", "hasta"),
        *("avec", "pour", "dans", "sans", "chez", "sous"),
    }
)
_ENDS = re.compile(r"[.!?…]+(?=\s|$)")
_LEFT_OVER = " ,;:.-…"


def title_of(said: str, most: int = LONGEST) -> str:
    """The first sentence if it is short enough, else its first words; at most so many letters."""
    line = " ".join(said.split())
    first = _ENDS.split(line, maxsplit=1)[0].rstrip(_LEFT_OVER) or line
    return first if len(first) <= most else _cut(first, most)


def _cut(line: str, most: int) -> str:
    """Where a word ends that says something, if one does; what is longer than a line, anywhere."""
    words = line[: most + 1].split(" ")[:-1]
    while len(words) > 1 and _says_nothing(words[-1]):
        words.pop()
    return " ".join(words).rstrip(_LEFT_OVER) or line[:most]


def _says_nothing(word: str) -> bool:
    return word.casefold() in LINKING or (len(word) <= SMALL and word.isalnum())
