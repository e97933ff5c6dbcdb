"""What a practice is called until she calls it something else (PRODUCT 6.3, P9)."""

from __future__ import annotations

import re

LONGEST = 40  # letters
SMALL = 3  # letters of a word that says nothing at the end: of, con, de
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
    while len(words) > 1 and len(words[-1]) <= SMALL and words[-1].isalpha():
        words.pop()
    return " ".join(words).rstrip(_LEFT_OVER) or line[:most]
