"""Words that mean much the same, in three languages. The list is data: `translations/senses.txt`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from flows.spelling import plain
from translations.catalog import LANGUAGES

LIST = Path(__file__).parent / "senses.txt"
ENDING = 2  # letters by which a word may be longer than one of the list
WHOLE = 3  # letters of a word that is too short to have any ending but one letter

Sense = Mapping[str, tuple[str, ...]]
"""Its words, by language."""


def like(word: str) -> Mapping[str, frozenset[str]]:
    """What else means much the same as this plain word, by language; the word itself is not among them."""
    senses = [sense for known, sense in _known() if _same(word, known)]
    return {
        language: frozenset(other for sense in senses for other in sense[language] if not _same(word, other))
        for language in LANGUAGES
    }


def _same(word: str, known: str) -> bool:
    """But for its ending."""
    longer = 1 if len(known) <= WHOLE else ENDING
    grown = word.startswith(known) and len(word) <= len(known) + longer
    return grown or known in (word + "s", word + "es", word + "e")


@cache
def _known() -> tuple[tuple[str, Sense], ...]:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    senses = [_sense(line) for line in lines if line and not line.startswith("#")]
    return tuple((word, sense) for sense in senses for words in sense.values() for word in words)


def _sense(line: str) -> Sense:
    columns = [tuple(plain(words).split()) for words in line.split("|")]
    return dict(zip(LANGUAGES, columns, strict=True))
