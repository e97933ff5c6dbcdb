"""Positions on the earth, in the writings that maps give."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DEGREES = r"[0-9]{1,3}[.,]"
_NEXT = r"°?[\s,;/|]{1,4}(?:(?:lon|lng|long|longitude|longitud|y|and|et)\b[\s:=.]{0,3}|(?-i:[NSEWO])\s)?"
_FREE = r"(?<![\w.,])"
_SIDE = r"[ °]{0,3}(?-i:[NSEWO])\b"
_FRACTION = r"(?:[.,][0-9]{1,5})?"
_LETTERS = "[23456789CFGHJMPQRVWX]"  # of an Open Location Code
_WORD = r"[^\W\d_]{2,20}"

_PATTERNS = (
    # -12.04, -77.04; 12.046, -77.042; -0.0917, 34.7680; 12.046 S 77.042 W; 12.0464 S
    rf"-{_DEGREES}[0-9]{{2,}}{_NEXT}-{_DEGREES}[0-9]{{2,}}°?",
    rf"{_FREE}[-+]?{_DEGREES}[0-9]{{3,}}{_NEXT}-{_DEGREES}[0-9]{{3,}}°?",
    rf"{_FREE}[-+]?{_DEGREES}[0-9]{{4,}}{_NEXT}[-+]?{_DEGREES}[0-9]{{4,}}°?",
    rf"{_FREE}{_DEGREES}[0-9]{{3,}}{_SIDE}{_NEXT}{_DEGREES}[0-9]{{3,}}{_SIDE}",
    rf"{_FREE}{_DEGREES}[0-9]{{4,}}{_SIDE}",
    # 12°02'47"S, 12° 2.8' S; 12 grados 2 minutos 47 segundos sur
    rf"{_FREE}[0-9]{{1,3}} ?° ?[0-9]{{1,2}}{_FRACTION} ?'"
    rf"(?: ?[0-9]{{1,2}}{_FRACTION} ?(?:\"|''))?(?: ?[NSEWO]\b)?",
    rf"{_FREE}[0-9]{{1,3}} (?:degrees?|grados?|degres?),? (?:y |and |et )?[0-9]{{1,2}} min\w{{0,6}}"
    r"(?:,? (?:y |and |et )?[0-9]{1,2} (?:seconds?|segundos?|secondes?))?",
    # 6GCRPR6X+6F; ///filled.count.soap
    rf"(?<![\w+])(?=[A-Z]*[0-9])(?=[0-9]*[A-Z]){_LETTERS}{{4,8}}\+{_LETTERS}{{2,3}}(?!\w)",
    rf"(?:///\s?|\b(?:what3words|w3w)[\s:]{{1,3}}){_WORD}\.{_WORD}\.{_WORD}",
)
_COMPILED = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PATTERNS)


def positions(plain: str) -> Iterator[tuple[int, int]]:
    """Where they stand in the reading, one kind after the other."""
    for pattern in _COMPILED:
        for found in pattern.finditer(plain):
            yield found.span()
