"""Patterns of words: `{harmer} ... {harms} me`. Every word is looked at a bounded number of times.

A pattern is words, lists of phrases in braces, and `...` for up to `GAP` words that do not matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from translations.harm.vocabulary import Meant

GAP = 5

Phrase = tuple[str, ...]
Heard = Sequence[Meant]
"""A text as its rules hear it: for each word what may be meant."""


class Element(Protocol):
    def ends(self, heard: Heard, start: int) -> Iterator[int]:
        """Every place after this element, if it stands at `start`."""


class OneOf:
    """Any of these phrases."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.begins: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            self.begins[phrase[0]].append(phrase)

    def ends(self, heard: Heard, start: int) -> Iterator[int]:
        if start < len(heard):
            for word in heard[start]:
                for phrase in self.begins.get(word, ()):
                    if _stands(phrase, heard, start):
                        yield start + len(phrase)

    @property
    def phrases(self) -> Iterator[Phrase]:
        return (phrase for phrases in self.begins.values() for phrase in phrases)


@dataclass(frozen=True, slots=True)
class Gap:
    """A few words that do not matter; none of `walls` may be among them."""

    walls: frozenset[str]

    def ends(self, heard: Heard, start: int) -> Iterator[int]:
        yield start
        for place in range(start, min(start + GAP, len(heard))):
            if not self.walls.isdisjoint(heard[place]):
                return
            yield place + 1


Pattern = tuple[OneOf, *tuple[Element, ...]]


class Patterns:
    """Several patterns, found by the words they begin with."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._begins: defaultdict[str, list[Pattern]] = defaultdict(list)
        for pattern in patterns:
            for word in pattern[0].begins:
                self._begins[word].append(pattern)

    def spans(self, heard: Heard) -> Iterator[range]:
        """Where one of them stands, by the places of its words."""
        for start, meant in enumerate(heard):
            for word in meant:
                for pattern in self._begins.get(word, ()):
                    yield from (range(start, end) for end in _ends(pattern, heard, start))


def _ends(pattern: Pattern, heard: Heard, start: int) -> set[int]:
    places = {start}
    for element in pattern:
        places = {end for place in places for end in element.ends(heard, place)}
    return places


def _stands(phrase: Phrase, heard: Heard, start: int) -> bool:
    return start + len(phrase) <= len(heard) and all(
        word in heard[start + place] for place, word in enumerate(phrase)
    )
