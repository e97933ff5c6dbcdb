"""What a practice is called until she calls it something else (PRODUCT 6.3, P9)."""

from __future__ import annotations

LONGEST = 40  # letters


def title_of(said: str, most: int = LONGEST) -> str:
    """The first words, cut where a word ends, at most so many letters."""
    line = " ".join(said.split())
    if len(line) <= most:
        return line
    cut = line[: most + 1].rpartition(" ")[0].rstrip(" ,;:.-")
    return cut or line[:most]
