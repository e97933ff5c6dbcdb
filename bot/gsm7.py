"""The GSM-7 alphabet: which letters an SMS has for the price of one, and what a text costs in segments.

The alphabet is GSM 03.38 as Twilio's own calculator has it, without national shift tables. One letter
outside it turns the whole SMS into UCS-2 (70 instead of 160), so what can be written without is folded.
"""

from __future__ import annotations

import re
from unicodedata import normalize

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
ALPHABET = BASIC | EXTENSION

# What a button phone shows as well with a plain letter or sign.
_SIGNS = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛ʼ′´`", "'"),
    **dict.fromkeys("‐‑‒–—―−•·", "-"),
    **dict.fromkeys("\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " "),
    **dict.fromkeys("\u2028\u2029\u0085", "\n"),
    **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff", ""),
    "‹": "<", "›": ">", "…": "...", "→": "->",
    "œ": "oe", "Œ": "OE", "ª": "a", "º": "o", "ẞ": "SS", "ı": "i", "×": "x",
}  # fmt: skip
_LATIN = [chr(code) for code in (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))]
_BARE = {letter: normalize("NFD", letter)[0] for letter in _LATIN if letter not in ALPHABET}
_PLAIN = str.maketrans(_SIGNS | {letter: bare for letter, bare in _BARE.items() if bare in ALPHABET})
_GUILLEMETS = re.compile(r"«\s*|\s*»")
SINGLE = 160  # septets of one SMS; a series of them carries 153 each
_SIZES = {True: (SINGLE, 153), False: (70, 67)}


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
    folded = _GUILLEMETS.sub('"', composed).translate(_PLAIN)
    return folded if is_gsm7(folded) else composed


def segments(text: str) -> int:
    """How many SMS the text takes as it stands (not folded): 160 or 153 septets each, else 70 or 67 units.

    A letter of two septets or two units is never cut in half. An empty text is one SMS.
    """
    single, part = _SIZES[is_gsm7(text)]
    return 1 if units(text) <= single else _parts(text, part)


def units(text: str) -> int:
    """Septets of a GSM-7 text, else UTF-16 units."""
    if is_gsm7(text):
        return len(text) + sum(map(text.count, EXTENSION))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parts(text: str, part: int) -> int:
    gsm7 = is_gsm7(text)
    count, used = 1, 0
    for letter in text:
        size = 1 + (letter in EXTENSION if gsm7 else letter > "\uffff")
        if used + size > part:
            count, used = count + 1, 0
        used += size
    return count
