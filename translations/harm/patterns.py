"""Patterns of words: `{harmer} ... {harms} me`. All patterns of a kind are one tree, walked from every word.

A pattern is words, lists of phrases in braces, and `...` for up to `GAP` words that do not matter. What
patterns begin with in common is walked once, and from each place only to what the next word can be: a text
full of beginnings costs a bounded number of looks for each of its words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from translations.harm.vocabulary import Meant

GAP = 5

Phrase = tuple[str, ...]
Heard = Sequence[Meant]
"""A text as its rules hear it: for each word what may be meant."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of these phrases."""

    phrases: tuple[Phrase, ...]


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


Element = OneOf | Gap
Pattern = Sequence[Element]


class _Node:
    """What may come next in the patterns that have come so far; `whole` if one of them is complete."""

    def __init__(self) -> None:
        self.whole = False
        self._next: dict[Element, _Node] = {}
        self._gaps: list[tuple[Gap, _Node]] = []
        self._phrases: defaultdict[str, list[tuple[Phrase, _Node]]] = defaultdict(list)

    def after(self, element: Element) -> _Node:
        """The node behind this element; made when no pattern before had it here."""
        if element not in self._next:
            self._next[element] = self._made(element, _Node())
        return self._next[element]

    def starts(self, meant: Meant) -> bool:
        return not meant.isdisjoint(self._phrases.keys())

    def steps(self, heard: Heard, place: int) -> Iterator[tuple[_Node, int]]:
        """Where the patterns can go from here."""
        for gap, node in self._gaps:
            yield from ((node, end) for end in gap.ends(heard, place))
        for word in heard[place] if place < len(heard) else ():
            for phrase, node in self._phrases.get(word, ()):
                if len(phrase) == 1 or _stands(phrase, heard, place):
                    yield node, place + len(phrase)

    def _made(self, element: Element, node: _Node) -> _Node:
        if isinstance(element, Gap):
            self._gaps.append((element, node))
        else:
            for phrase in element.phrases:
                self._phrases[phrase[0]].append((phrase, node))
        return node


class Patterns:
    """Several patterns, looked for at once."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._root = _Node()
        for pattern in patterns:
            node = self._root
            for element in pattern:
                node = node.after(element)
            node.whole = True

    def spans(self, heard: Heard) -> Iterator[range]:
        """Where one of them stands, by the places of its words; one beginning may have several ends."""
        for start, meant in enumerate(heard):
            if self._root.starts(meant):
                yield from (range(start, end) for end in self._ends(heard, start))

    def _ends(self, heard: Heard, start: int) -> Iterator[int]:
        ways = [(self._root, start)]
        seen = set(ways)
        while ways:
            node, place = ways.pop()
            if node.whole:
                yield place
            new = [way for way in node.steps(heard, place) if way not in seen]
            seen.update(new)
            ways.extend(new)


def _stands(phrase: Phrase, heard: Heard, start: int) -> bool:
    return start + len(phrase) <= len(heard) and all(
        word in heard[start + place] for place, word in enumerate(phrase)
    )
