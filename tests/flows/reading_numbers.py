"""Reads the digits that a text still gives away, in every way a curious reader might."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tests.flows.saying_numbers import TWICE, below_hundred, below_thousand

SEVEN = 7


def bare(text: str) -> str:
    """Lower case, without accents, strokes and what has no width; each digit as a plain one."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    seen = (c for c in letters if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    return "".join(str(unicodedata.decimal(c, c)) for c in seen)


LANGUAGES = ("en", "es", "fr")
SAID = {bare(below_hundred(n, language)): str(n) for language in LANGUAGES for n in range(100)}
HUNDREDS = {bare(below_thousand(n, language)): str(n) for language in LANGUAGES for n in range(100, 1000)}
WORD = re.compile("|".join(sorted(map(re.escape, SAID), key=len, reverse=True)))
UP_TO_THOUSAND = re.compile("|".join(sorted(map(re.escape, HUNDREDS), key=len, reverse=True)))
SINGLE = {word: digit for word, digit in SAID.items() if len(digit) == 1}
DIGIT_WORD = "|".join(sorted(SINGLE, key=len, reverse=True))
DOUBLED = re.compile(rf"({'|'.join({word for row in TWICE.values() for word in row})})\W+(\d)")
LETTERED = re.compile(r"\b(?=[a-z|]*\d)[\doilszb|]+\b")
LOOKS = str.maketrans("oil|zsb", "0111258")


def readings(text: str) -> Iterator[str]:
    """As it stands, with letters that look like digits, with words one by one, with whole numbers."""
    plain = bare(text)
    yield plain
    yield LETTERED.sub(lambda found: found[0].translate(LOOKS), plain)
    for words in (DIGIT_WORD, rf"\b(?:{DIGIT_WORD})\b"):
        singly = re.sub(words, lambda found: SINGLE[found[0]], plain)
        yield singly
        yield DOUBLED.sub(lambda found: found[2] * (3 if found[1] == "triple" else 2), singly)
    hundreds = UP_TO_THOUSAND.sub(lambda found: HUNDREDS[found[0]], plain)
    yield WORD.sub(lambda found: SAID[found[0]], hundreds)


def gives_away(text: str, number: str) -> bool:
    """True when seven digits of the number in a row can be read from the text."""
    pieces = {number[i : i + SEVEN] for i in range(len(number) - SEVEN + 1)}
    digits = (re.sub(r"\D", "", reading) for reading in readings(text))
    return any(piece in said for said in digits for piece in pieces)
