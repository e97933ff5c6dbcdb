"""One entry of the rules as a pattern over a reading.

`word` any letters, `stem*` every word that begins so, `*` any one word, `...` up to four words of the same
sentence, `<Name>` one to three words with a capital, `<n>` figures, `{list}` one entry of a list. What stands
behind ` = ` is put in place of what was found; else `<Name>` alone is taken out, and without one all of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from translations.phrases import folded

ANY = r" \^?\w+"
GAP = rf"(?:{ANY}){{0,4}}?"
NAME = r"(?P<name>(?: \^\w+)(?: (?:de|del|la|da|wa|ole|el|ben|bint) \^\w+| \^\w+){0,2})"
FIGURES = r" \d+"
SIGNS = {"*": ANY, "...": GAP, "<Name>": NAME, "<n>": FIGURES}

Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """`instead`: what takes the place of what was found; None where it is only taken out."""

    pattern: re.Pattern[str]
    instead: str | None


def entry(written: str, lists: Lists) -> Entry:
    """Raises `ValueError` for a list that is not there, and for an entry without a word."""
    found, equals, instead = written.partition(" = ")
    body = "".join(_word(word, lists) for word in found.split())
    if not re.search(r"\w", folded(found)):
        raise ValueError("has no word")
    return Entry(re.compile(rf"{body}(?= |$)"), instead.strip() if equals else None)


def _word(word: str, lists: Lists) -> str:
    if word in SIGNS:
        return SIGNS[word]
    if word.startswith("{"):
        return _one_of(word.strip("{}"), lists)
    stem = "".join(folded(word.removesuffix("*")).split())
    return rf" \^?{re.escape(stem)}" + (r"\w*" if word.endswith("*") else "")


def _one_of(name: str, lists: Lists) -> str:
    if name not in lists:
        raise ValueError(f"names a list that is not there: {name}")
    phrases = ("".join(_word(word, lists) for word in phrase.split()) for phrase in lists[name])
    return f"(?:{'|'.join(sorted(phrases, key=len, reverse=True))})"
