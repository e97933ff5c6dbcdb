"""The paper in one language, as it is printed, shown and read: headings, texts, and what is at its foot."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

WORDS = 350  # on the whole paper (PRODUCT 6.8, D12)
DOTS = "..."
SHORTEST = 4  # words of a text that are always left
LONG = 20  # letters of a word
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One text. `mark`: `~` translated by a machine, `*` by a person; `language`: the one it is in."""

    text: str = field(repr=False)
    language: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`name` as in `bot.dialogue.paper.content`, and who, with, by, contact."""

    name: str
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """`draft` says that not enough have agreed yet, empty once they have. `dated` says which version it is.
    `legend` tells what the marks mean. `cut`: something was left out so that it fits. `heading` stands above
    it in this country, and `address` is how they are spoken to; `size` of the sheet: a4, letter.
    """

    language: str
    title: str
    to: str = field(repr=False)
    sections: tuple[Section, ...]
    dated: str
    draft: str = ""
    legend: tuple[str, ...] = ()
    cut: bool = False
    heading: str = ""
    address: str = ""
    size: str = "a4"

    @property
    def words(self) -> int:
        """How many are printed, headings and foot too. A very long one counts for more."""
        told = [self.heading, self.title, self.to, self.address, self.dated, self.draft, *self.legend]
        told += [text for one in self.sections for text in (one.heading, *(line.text for line in one.lines))]
        return sum(map(_words, told))

    def of(self, name: str) -> tuple[Line, ...]:
        return next((section.lines for section in self.sections if section.name == name), ())


def fitted(paper: Paper, most: int = WORDS) -> Paper:
    """In so many words: the weakest evidence goes first, then the longest text is shortened, again and again.

    What cannot be made any shorter stays.
    """
    while paper.words > most and (shorter := _without_weakest(paper) or _shortened(paper)):
        paper = replace(shorter, cut=True)
    return paper


def _without_weakest(paper: Paper) -> Paper | None:
    """One piece of evidence always stays."""
    shown = paper.of("shows")
    return _with(paper, "shows", shown[:-1]) if len(shown) > 1 else None


def _shortened(paper: Paper) -> Paper | None:
    """By its last sentence, else by a quarter of its words."""
    lines = [(section.name, at) for section in paper.sections for at in range(len(section.lines))]
    name, at = max(lines, key=lambda one: _words(paper.of(one[0])[one[1]].text), default=("", 0))
    line = next(iter(paper.of(name)[at : at + 1]), None)
    shorter = shortened(line.text) if line else ""
    if line is None or not shorter:
        return None
    return _with(paper, name, (*paper.of(name)[:at], replace(line, text=shorter), *paper.of(name)[at + 1 :]))


def shortened(text: str) -> str:
    """Without its last sentence, else without a quarter of its words; empty when it is short already."""
    *kept, _ = _SENTENCE.split(text.strip())
    if kept:
        return " ".join(kept)
    bare = text.removesuffix(DOTS)
    words = bare.split()
    left = min(len(words) - 1, len(words) * 3 // 4)
    if left >= SHORTEST:
        return " ".join(words[:left]).rstrip(",;: ") + DOTS
    return bare[: len(bare) * 3 // 4] + DOTS if _words(text) > SHORTEST + 1 else ""


def _words(text: str) -> int:
    return sum(1 + len(word) // LONG for word in text.split())


def _with(paper: Paper, name: str, lines: tuple[Line, ...]) -> Paper:
    sections = (replace(one, lines=lines) if one.name == name else one for one in paper.sections)
    return replace(paper, sections=tuple(sections))
