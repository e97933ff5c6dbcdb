"""The words that one language's rules know, and which of them a misspelled word may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

SHORTEST = 5  # letters; a shorter word with one letter changed is too often another word

Meant = frozenset[str]
"""What one word of a text may be: itself, and the words of the rules that it is nearly spelled like."""


class Vocabulary:
    """`right`: words that are spelled as they are meant, however near they are to a word of the rules."""

    def __init__(self, words: Iterable[str], right: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._right = frozenset(right)
        self._longest = max(map(len, self._words), default=0) + 1
        self._near: defaultdict[str, set[str]] = defaultdict(set)
        for word in self._words:
            if len(word) >= SHORTEST:
                for shorter in _shorter(word):
                    self._near[shorter].add(word)

    def meant(self, word: str) -> Meant:
        """One letter may be missing, too many, wrong or moved, but not the first: it is rarely wrong."""
        if word in self._words or word in self._right or not SHORTEST <= len(word) <= self._longest:
            return frozenset({word})
        near = {known for shorter in _shorter(word) for known in self._near.get(shorter, ())}
        return frozenset({word, *(known for known in near if known[0] == word[0])})


def _shorter(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
