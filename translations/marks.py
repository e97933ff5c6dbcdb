"""Signs that a chat shows as bold, slanted, struck or typed: `*so*`, `_so_`, `~so~`, ```` ```so``` ````.

An engine never sees them. It is given the sentence without them, and the marked words once more alone;
where these are found again in what it says, the signs are laid around them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from translations.protected import items

_SIGN = re.compile(r"\*+|_+|~+|`+")


@dataclass(frozen=True, slots=True)
class Marks:
    """A text cut at its signs: `pieces` are words at even places and signs at odd ones.

    `pairs` are the places of the signs that belong together, the outer ones last.
    """

    pieces: tuple[str, ...] = field(repr=False)
    pairs: tuple[tuple[int, int], ...] = ()

    @property
    def plain(self) -> str:
        return "".join(self.pieces[::2])

    @property
    def phrases(self) -> tuple[str, ...]:
        """What stands between the signs of each pair."""
        return tuple("".join(self.pieces[first + 1 : last : 2]) for first, last in self.pairs)

    @property
    def signs(self) -> Counter[str]:
        return Counter(self.pieces[first] for first, _ in self.pairs)

    def lay(self, sentence: str, phrases: Sequence[str]) -> str | None:
        """The signs around these words, one for each pair; None when one is not there exactly once."""
        opening, closing = [""] * (len(sentence) + 1), [""] * (len(sentence) + 1)
        for (place, _), phrase in zip(self.pairs, phrases, strict=True):
            found = list(re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", sentence, re.IGNORECASE))
            if len(found) != 1:
                return None
            sign, (start, end) = self.pieces[place], found[0].span()
            opening[start] = sign + opening[start]
            closing[end] += sign
        signs = [shut + begun for shut, begun in zip(closing, opening, strict=True)]
        return "".join(sign + letter for sign, letter in zip(signs, [*sentence, ""], strict=True))


def marks(text: str, keep: Sequence[str] = ()) -> Marks:
    """The signs of one line that come in pairs. One inside a link or a code is no sign of these."""
    taken = [match.span() for match in items(text, keep)]
    signs = [
        sign for sign in _SIGN.finditer(text) if not any(start <= sign.start() < end for start, end in taken)
    ]
    pairs = _pairs(text, signs)
    places = {sign: 2 * at + 1 for at, sign in enumerate(sorted({s for pair in pairs for s in pair}))}
    edges = [(0, 0), *places, (len(text), len(text))]
    pieces = [part for (_, a), (b, c) in pairwise(edges) for part in (text[a:b], text[b:c])]
    return Marks(tuple(pieces[:-1]), tuple((places[first], places[last]) for first, last in pairs))


def _pairs(text: str, signs: Sequence[re.Match[str]]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Opening signs stand before a word, closing ones behind one, and never within."""
    begun: dict[str, tuple[int, int]] = {}
    pairs = []
    for sign in signs:
        before, behind = text[: sign.start()][-1:], text[sign.end() :][:1]
        if before.strip() and not behind.isalnum() and sign[0] in begun:
            pairs.append((begun.pop(sign[0]), sign.span()))
        elif behind.strip() and not before.isalnum():
            begun[sign[0]] = sign.span()
    return pairs
