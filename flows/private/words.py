"""Numbers as they are said in English, Spanish and French, in plain letters (no accents, lower case)."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """`value` is the number; what is said right after it and is less than `room` belongs to it.

    So "treinta" (room 10) takes "y dos", and "soixante" (room 20) takes "douze".
    """

    value: int
    room: int = 0


SILENT = Spoken(0)  # of what is not said in words

_DIGITS, _TENS, _HUNDREDS = range(10), range(20, 100, 10), range(100, 1000, 100)
_ROWS: tuple[tuple[str, range | tuple[int, ...], int], ...] = (
    ("zero one two three four five six seven eight nine", _DIGITS, 0),
    ("cero uno dos tres cuatro cinco seis siete ocho nueve", _DIGITS, 0),
    ("zero un deux trois quatre cinq six sept huit neuf", _DIGITS, 0),
    ("oh nought una une sero sinco nuebe", (0, 0, 1, 1, 0, 5, 9), 0),
    ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", range(10, 20), 0),
    ("once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve", range(11, 20), 0),
    ("onze douze treize quatorze quinze seize", range(11, 17), 0),
    ("veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete", range(21, 28), 0),
    ("veintiocho veintinueve", (28, 29), 0),
    ("diez dix", (10, 10), 10),
    ("twenty thirty forty fifty sixty seventy eighty ninety", _TENS, 10),
    ("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", _TENS, 10),
    ("vingt trente quarante cinquante", _TENS[:4], 10),
    ("soixante septante octante huitante nonante", (60, 70, 80, 80, 90), 20),
    ("ciento doscientos trescientos cuatrocientos quinientos", _HUNDREDS[:5], 100),
    ("seiscientos setecientos ochocientos novecientos", _HUNDREDS[5:], 100),
    ("cien hundred cent cents", (100,) * 4, 100),
)
NUMBERS = {
    word: Spoken(value, room)
    for words, values, room in _ROWS
    for word, value in zip(words.split(), values, strict=True)
}
_FOUR_TIMES = {"vingt", "vingts"}  # after "quatre": eighty
_TIMES_HUNDRED = {"hundred", "cent", "cents"}  # after a digit: so many hundreds
NUMBERS["vingts"] = NUMBERS["vingt"]

TIMES = {"double": 2, "doble": 2, "triple": 3, "treble": 3}
"""How often the digit is said that follows."""

_FILLERS = "dash hyphen slash dot point space underscore guion raya barra punto espacio tiret espace"
FILLERS = frozenset(_FILLERS.split())
"""What a sign between two groups of digits is called."""

_LINKS = """y and et plus mas more then luego puis despues ensuite comma coma virgule times veces fois
    um eh euh este"""
LINKS = frozenset(_LINKS.split())
"""What joins digits said one by one, and numbers said in words; between figures it parts them."""

_GLUED = re.compile("(?>" + "|".join(sorted((*NUMBERS, *TIMES), key=len, reverse=True)) + ")")


def together(before: str, so_far: Spoken, word: str) -> Spoken | None:
    """The number that `word` makes with what was said before it; None when a new number begins."""
    next_ = NUMBERS[word]
    if before == "quatre" and so_far.value % 100 == 4 and word in _FOUR_TIMES:
        return Spoken(so_far.value + 76, 20)
    if word in _TIMES_HUNDRED and 0 < so_far.value < 10:
        return Spoken(so_far.value * 100, 100)
    if 0 < next_.value < so_far.room:
        return Spoken(so_far.value + next_.value, next_.room)
    return None


def unglued(letters: str) -> list[str]:
    """The number words of which the letters consist; none when there is anything else among them."""
    found = _GLUED.findall(letters)
    return found if "".join(found) == letters else []
