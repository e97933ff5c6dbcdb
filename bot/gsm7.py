"""The GSM-7 alphabet: which letters an SMS has for the price of one, and what a text costs in segments.

The alphabet is GSM 03.38 as Twilio's own calculator has it, without national shift tables. One letter
outside it turns the whole SMS into UCS-2 (70 instead of 160), so what can be written without is folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
ALPHABET = BASIC | EXTENSION

# What a button phone shows as well with a plain letter. Accents are not listed: they are taken off by rule.
_REPLACED = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛ʼ′´`", "'"),
        **dict.fromkeys("‹", "<"),
        **dict.fromkeys("›", ">"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("•·", "-"),
        **dict.fromkeys(
            "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "
        ),
        **dict.fromkeys("\u2028\u2029\u0085", "\n"),
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff", ""),
        "…": "...",
        "→": "->",
        "œ": "oe",
        "Œ": "OE",
        "ª": "a",
        "º": "o",
        "ẞ": "SS",
        "ı": "i",
    }
)
_GUILLEMETS = re.compile(r"«\s*|\s*»")
_SIZES = {True: (160, 153), False: (70, 67)}


def is_gsm7(text: str) -> bool:
    return ALPHABET.issuperset(text)


def fold(text: str) -> str:
    """The text in GSM-7 if only marks and accents stood in the way; else the text itself, in NFC.

    ñ é è à ù ¿ ¡ stay, á í ó ú â ê î ô û ç lose their mark. A text that needs UCS-2 anyway (an emoji,
    another script) keeps every accent, since folding it would save nothing.
    """
    composed = normalize("NFC", text)
    if is_gsm7(composed):
        return composed
    plain = _GUILLEMETS.sub('"', composed).translate(_REPLACED)
    folded = "".join(map(_plainer, plain))
    return folded if is_gsm7(folded) else composed


def segments(text: str) -> int:
    """How many SMS the text takes as it stands (not folded): 160 or 153 septets each, else 70 or 67 units.

    A letter of two septets or two units is never cut in half. An empty text is one SMS.
    """
    gsm7 = is_gsm7(text)
    single, part = _SIZES[gsm7]
    sizes = list(_sizes(text, gsm7))
    return 1 if sum(sizes) <= single else _parts(sizes, part)


def units(text: str) -> int:
    """Septets of a GSM-7 text, else UTF-16 units."""
    return sum(_sizes(text, is_gsm7(text)))


def room(text: str) -> int:
    """How many units one SMS holds in the encoding of this text."""
    return _SIZES[is_gsm7(text)][0]


def _plainer(letter: str) -> str:
    if letter in ALPHABET or not letter.isalpha():
        return letter
    bare = "".join(part for part in normalize("NFD", letter) if not combining(part))
    return bare if bare and is_gsm7(bare) else letter


def _sizes(text: str, gsm7: bool) -> Iterator[int]:
    if gsm7:
        return (2 if letter in EXTENSION else 1 for letter in text)
    return (2 if letter > "\uffff" else 1 for letter in text)


def _parts(sizes: list[int], part: int) -> int:
    count, used = 1, 0
    for size in sizes:
        if used + size > part:
            count, used = count + 1, 0
        used += size
    return count
