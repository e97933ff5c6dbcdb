"""How a rule is written, and the pattern it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from translations.harm.file import RuleFile
from translations.harm.patterns import Element, Gap, OneOf, Pattern, Phrase
from translations.harm.spelling import BREAKS, COMMA, Spelling
from translations.harm.vocabulary import STEM

_PART = re.compile(r"\{[^{}]*\}|\.\.\.|[^{}.]+|.")


def heard(spelling: Spelling, entry: str) -> Phrase:
    """Raises `ValueError` when it is not made of words alone."""
    tokens = tuple(token for written in entry.split() for token in _tokens(spelling, written))
    if not tokens or not BREAKS.union(COMMA, "{}").isdisjoint((*tokens, *entry)):
        raise ValueError("is not made of words alone")
    return tokens


def _tokens(spelling: Spelling, written: str) -> Iterator[str]:
    """`threaten*` is every word that begins so."""
    *words, last = spelling.tokens(written) or [""]
    yield from words
    if last:
        yield last + STEM * written.endswith(STEM)


def heard_word(spelling: Spelling, entry: str) -> str:
    """Raises `ValueError` when it is not one word."""
    word, *more = heard(spelling, entry)
    if more:
        raise ValueError("is more than one word")
    return word


class Grammar:
    """One language's lists and spelling. No gap passes over a word that denies ("not", "never").

    Every method raises `ValueError` with the rest of a plain sentence about the entry. `words` are all the
    words it has met.
    """

    def __init__(self, spelling: Spelling, file: RuleFile) -> None:
        self.words: set[str] = set()
        self._spelling = spelling
        self._lists = {name: OneOf(tuple(file.read(name, self.phrase))) for name in file.lists}
        self._gap = Gap(BREAKS.union(file.read("denied", partial(heard_word, spelling))))

    def phrase(self, entry: str) -> Phrase:
        """Words as the line hears them."""
        phrase = heard(self._spelling, entry)
        self.words.update(phrase)
        return phrase

    def pattern(self, entry: str) -> Pattern:
        elements = list(self._elements(entry))
        first, last = (elements[0], elements[-1]) if elements else (None, None)
        if not isinstance(first, OneOf) or not isinstance(last, OneOf):
            raise ValueError("does not begin and end with a word or a list")
        return elements

    def sure_pattern(self, entry: str) -> Pattern:
        """A pattern of two words at least: no single word says that somebody is harmed."""
        pattern = self.pattern(entry)
        shortest = (min(map(len, part.phrases)) for part in pattern if isinstance(part, OneOf))
        if sum(shortest) < 2:
            raise ValueError("may be one word alone, which says too little")
        return pattern

    def _elements(self, entry: str) -> Iterator[Element]:
        for part in _PART.findall(entry):
            if part == "...":
                yield self._gap
            elif part.startswith("{") and part.endswith("}"):
                yield self._listed(part)
            elif part.strip():
                yield from (OneOf(((word,),)) for word in self.phrase(part))

    def _listed(self, part: str) -> OneOf:
        name = part[1:-1]
        if name not in self._lists:
            raise ValueError(f"names a list that is not there: {part}")
        return self._lists[name]
