"""Numbers as people say them, and the manners in which they write a phone number.

Made without looking at the product's tables, so that a mistake there is not made here too.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf",
}
TENS = {
    "en": " - twenty thirty forty fifty sixty seventy eighty ninety",
    "es": " - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": " - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
}
JOINT = {"en": "-", "es": " y ", "fr": "-"}
HUNDREDS_ES = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
HUNDRED = {"en": "hundred", "fr": "cent"}
PARTING = {
    "en": ("dash", "dot", "space"),
    "es": ("guion", "punto", "espacio"),
    "fr": ("tiret", "point", "espace"),
}
BETWEEN = {"en": ("and", "then"), "es": ("y", "luego"), "fr": ("et", "puis")}
TWICE = {"en": ("double", "triple"), "es": ("doble", "triple"), "fr": ("double", "triple")}
OTHER_ZEROS = "\uff10\u0660\u06f0\u0966\u09e6\U0001d7ce\U0001d7d8"  # ten digits follow each
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
STROKES = "\u0335\u0336\u0301\u0308\u20e3"
SHOWN = "★☎📞💜👉🏽•"
LETTERS = {"0": "Oo", "1": "lI|", "5": "Ss", "8": "B", "2": "Zz"}

Manner = Callable[[str, str, Random], str]


def below_hundred(value: int, language: str) -> str:
    """0 to 99 as it is said."""
    ones = ONES[language].split()
    if value < len(ones):
        return ones[value]
    ten, one = divmod(value, 10)
    if language == "fr" and ten in (7, 9):
        joint = " et " if value == 71 else "-"
        return TENS["fr"].split()[ten - 1] + joint + ones[10 + one]
    if language == "fr" and one == 1 and ten < 8:
        return f"{TENS['fr'].split()[ten - 1]} et un"
    whole = TENS[language].split()[ten - 1]
    return whole + (JOINT[language] + ones[one] if one else "s" * (value == 80 and language == "fr"))


def below_thousand(value: int, language: str) -> str:
    hundred, rest = divmod(value, 100)
    if not hundred:
        return below_hundred(value, language)
    if language == "es":
        said = HUNDREDS_ES.split()[hundred - 1]
    else:
        said = f"{below_hundred(hundred, language)} {HUNDRED[language]}".removeprefix("un ")
    return f"{said} {below_hundred(rest, language)}" if rest else said


def groups(number: str, size: int) -> list[str]:
    return [number[i : i + size] for i in range(0, len(number), size)]


def parted(*marks: str) -> Manner:
    """Groups of two or three with one of the marks between them, the same everywhere."""

    def write(number: str, _: str, random: Random) -> str:
        return random.choice(marks).join(groups(number, random.choice((2, 3))))

    return write


def singly(*marks: str) -> Manner:
    def write(number: str, _: str, random: Random) -> str:
        return random.choice(marks).join(number)

    return write


def abroad(number: str, _: str, random: Random) -> str:
    code = random.choice(("+254", "00254", "+51 ", "(+221) ", "+33 (0)", "00 51 ", "+ 254 "))
    return code + random.choice(("", " ", "-")).join(groups(number, 3))


def bracketed(number: str, _: str, random: Random) -> str:
    return random.choice(("({}) {}-{}", "({}){} {}", "[{}] {} {}")).format(
        number[:2], number[2:5], number[5:]
    )


def mixed_marks(number: str, _: str, random: Random) -> str:
    return "".join(group + random.choice((" ", ".", "-")) for group in groups(number, 3))[:-1]


def foreign(number: str, _: str, random: Random) -> str:
    zero = random.choice(OTHER_ZEROS)
    return "".join(chr(ord(zero) + int(digit)) for digit in number)


def capped(number: str, _: str, random: Random) -> str:
    return random.choice(("", " ")).join(digit + "\ufe0f\u20e3" for digit in number)


def with_unseen(number: str, _: str, random: Random) -> str:
    return "".join(digit + random.choice(UNSEEN) for digit in number)


def struck(number: str, _: str, random: Random) -> str:
    mark = random.choice(STROKES)
    return "".join(digit + mark for digit in number)


def lettered(number: str, _: str, random: Random) -> str:
    """A letter for some of the digits, at most a third of them, never a whole group."""
    places = [place for place, digit in enumerate(number) if digit in LETTERS and place % 3]
    chosen = random.sample(places, min(len(places), len(number) // 3))
    written = "".join(random.choice(LETTERS[d]) if i in chosen else d for i, d in enumerate(number))
    return random.choice((written, " ".join(groups(written, 3))))


def spelled(number: str, language: str, random: Random) -> str:
    words = [below_hundred(int(digit), language) for digit in number]
    return random.choice((" ", ", ", "-", "... ", "\n", " * ")).join(words)


def loud(number: str, language: str, random: Random) -> str:
    return spelled(number, language, random).upper()


def glued(number: str, language: str, _: Random) -> str:
    return "".join(below_hundred(int(digit), language) for digit in number)


def linked(number: str, language: str, random: Random) -> str:
    return f" {random.choice(BETWEEN[language])} ".join(below_hundred(int(d), language) for d in number)


def named_marks(number: str, language: str, random: Random) -> str:
    mark = random.choice(PARTING[language])
    return f" {mark} ".join(
        random.choice((group, spelled_plainly(group, language))) for group in groups(number, 3)
    )


def spelled_plainly(number: str, language: str) -> str:
    return " ".join(below_hundred(int(digit), language) for digit in number)


def half_spelled(number: str, language: str, random: Random) -> str:
    return " ".join(random.choice((digit, below_hundred(int(digit), language))) for digit in number)


def in_pairs(number: str, language: str, random: Random) -> str:
    pairs = [pair if pair[0] == "0" else below_hundred(int(pair), language) for pair in groups(number, 2)]
    said = [spelled_plainly(pair, language) if pair.isdigit() else pair for pair in pairs]
    return random.choice((" ", ", ", " - ")).join(said)


def in_hundreds(number: str, language: str, random: Random) -> str:
    said = [
        spelled_plainly(group, language) if group[0] == "0" else below_thousand(int(group), language)
        for group in groups(number, 3)
    ]
    return random.choice((", ", " - ", "; ")).join(said)


def doubled(number: str, language: str, random: Random) -> str:
    """A digit that comes twice or three times is said once, with "double" before it."""
    said, rest = [], number
    while rest:
        times = next(n for n in (3, 2, 1) if rest[:n] == rest[0] * n and len(rest) >= n)
        one = random.choice((rest[0], below_hundred(int(rest[0]), language)))
        said.append(f"{TWICE[language][times - 2]} {one}" if times > 1 else one)
        rest = rest[times:]
    return " ".join(said)


MANNERS: dict[str, Manner] = {
    "plain": singly(""),
    "country code": abroad,
    "blanks": parted(" ", "  ", "\u00a0", "\u202f", "\t"),
    "dots": parted(".", ". ", " . ", "·", "..."),
    "dashes": parted("-", " - ", "\u2013", "\u2014", "\u2011", "~"),
    "slashes": parted("/", " / ", "\\", "|"),
    "brackets": bracketed,
    "underscores": parted("_", "__"),
    "lines": parted("\n", "\r\n", "\n\n"),
    "commas": parted(",", ", ", ";", ":"),
    "stars": parted("*", " * ", "#", "=", "+"),
    "emoji": parted(*SHOWN),
    "mixed marks": mixed_marks,
    "one by one": singly(" ", ".", "-", "_", "  ", "\n", "*", ", ", "💜", " . "),
    "other digits": foreign,
    "key caps": capped,
    "invisible signs": with_unseen,
    "combining marks": struck,
    "letters for digits": lettered,
    "words": spelled,
    "capitals": loud,
    "glued words": glued,
    "words with links": linked,
    "named marks": named_marks,
    "digits and words": half_spelled,
    "words in pairs": in_pairs,
    "words in hundreds": in_hundreds,
    "doubled": doubled,
}
