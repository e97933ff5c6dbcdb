"""The words that one language's rules know, and which of them a misspelled word may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

SHORTEST = 5  # letters; a shorter word with one letter changed is too often another word

STEM = "*"

Meant = frozenset[str]
"""What one word of a text may be: itself, the stems it begins with, the words it is nearly spelled like."""


class Vocabulary:
    """`right`: words that are spelled as they are meant, however near they are to a word of the rules."""

    def __init__(self, words: Iterable[str], right: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._right = frozenset(right)
        self._stems = sorted({len(word) - 1 for word in self._words if word.endswith(STEM)})
        self._longest = max(map(len, self._words), default=0) + 1
        self._near: defaultdict[str, set[str]] = defaultdict(set)
        for word in self._words:
            if len(word) >= SHORTEST and not word.endswith(STEM):
                for shorter in _shorter(word):
                    self._near[shorter].add(word)

    def meant(self, word: str) -> Meant:
        """One letter may be missing, too many, wrong or moved, but not the first: it is rarely wrong."""
        if word in self._right:
            return frozenset({word})
        stems = (word[:length] + STEM for length in self._stems)
        return frozenset({word, *self._words.intersection(stems), *self._nearly(word)})

    def _nearly(self, word: str) -> Iterator[str]:
        if word not in self._words and SHORTEST <= len(word) <= self._longest:
            for shorter in _shorter(word):
                yield from (known for known in self._near.get(shorter, ()) if known[0] == word[0])


def _shorter(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
