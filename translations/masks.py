"""Ways to ask an engine for a segment so that protected items survive. Each is tried in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from translations.marks import Marks
from translations.protected import LETTER, items, without


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line without emoji or outer blanks. `shouted`: all capitals, asked in lower case."""

    marks: Marks
    keep: tuple[str, ...] = field(repr=False)
    shouted: bool

    @property
    def text(self) -> str:
        """What is translated: the words without the signs around them."""
        return self.marks.plain

    @property
    def phrases(self) -> list[str]:
        """The marked words that differ from language to language."""
        return [phrase for phrase in self.marks.phrases if self.foreign(phrase)]

    def foreign(self, words: str) -> bool:
        return bool(LETTER.search(without(words, self.keep)))

    def quieten(self, text: str) -> str:
        return text.lower() if self.shouted else text

    def raise_again(self, text: str) -> str:
        return text.upper() if self.shouted else text


class Way(Protocol):
    def ask(self, segment: Segment) -> list[str]:
        """The texts to be translated for this segment; none when this way cannot serve it."""
        ...

    def read(self, segment: Segment, answers: Sequence[str]) -> str | None:
        """The translated segment, or None when an item was lost, doubled or damaged."""
        ...


@dataclass(frozen=True, slots=True)
class Masked:
    """Items are hidden behind tokens such as XQ0, which engines take for names and leave alone.

    XQ survived 165 of 165 plain trials over eleven engines, and QX7A most of those where XQ failed.
    """

    token: str
    numbers: bool

    def ask(self, segment: Segment) -> list[str]:
        if self._trace(segment.text):
            return []
        return [self._hidden(segment, text) for text in (segment.text, *segment.phrases)]

    def read(self, segment: Segment, answers: Sequence[str]) -> str | None:
        asked = (segment.text, *segment.phrases)
        said = [self._shown(segment, *pair) for pair in zip(asked, answers, strict=True)]
        whole = [text for text in said if text is not None]
        if len(whole) < len(said):
            return None
        known = dict(zip(asked, whole, strict=True))
        return segment.marks.lay(whole[0], [known.get(phrase, phrase) for phrase in segment.marks.phrases])

    def _hidden(self, segment: Segment, text: str) -> str:
        out, end = [], 0
        for index, item in enumerate(items(text, segment.keep, numbers=self.numbers)):
            out += [segment.quieten(text[end : item.start()]), f"{self.token}{index}"]
            end = item.end()
        return "".join(out) + segment.quieten(text[end:])

    def _shown(self, segment: Segment, text: str, answer: str) -> str | None:
        found = [m.group() for m in items(text, segment.keep, numbers=self.numbers)]
        parts = re.split(rf"(?<!\w){self.token}(\d+)(?!\w)", answer, flags=re.IGNORECASE)
        seen = [int(index) for index in parts[1::2]]
        words = [segment.raise_again(part) for part in parts[::2]]
        if sorted(seen) != list(range(len(found))) or any(map(self._trace, words)):
            return None
        restored = [found[index] for index in seen] + [""]
        return "".join(word + item for word, item in zip(words, restored, strict=True))

    def _trace(self, text: str) -> bool:
        """True where a word begins like the token: `xq` (short for porque) does, `exquisito` does not."""
        return re.search(rf"(?<![^\W\d_]){self.token}", text, flags=re.IGNORECASE) is not None


class Fragments:
    """The last way: the words between the items are translated alone, the items never leave this room."""

    def ask(self, segment: Segment) -> list[str]:
        return [segment.quieten(core) for core in self._pieces(segment)[0] if LETTER.search(core)]

    def read(self, segment: Segment, answers: Sequence[str]) -> str | None:
        cores, blanks = self._pieces(segment)
        waiting = iter(answers)
        words = [segment.raise_again(next(waiting)) if LETTER.search(core) else core for core in cores]
        return blanks[0] + "".join(word + blank for word, blank in zip(words, blanks[1:], strict=True))

    def _pieces(self, segment: Segment) -> tuple[list[str], list[str]]:
        """The words to translate, and what stands before, between and behind them."""
        cores, blanks, blank = [], [], ""
        for place, piece in enumerate(segment.marks.pieces):
            for gap, edge in self._gaps(piece, segment.keep) if place % 2 == 0 else [("", piece)]:
                core = gap.strip()
                left, right = gap.index(core), gap.index(core) + len(core)
                cores.append(core)
                blanks.append(blank + gap[:left])
                blank = gap[right:] + edge
        return cores, [*blanks, blank]

    def _gaps(self, text: str, keep: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Words, and the item behind them."""
        end = 0
        for item in items(text, keep, numbers=True):
            yield text[end : item.start()], item.group()
            end = item.end()
        yield text[end:], ""


WAYS: tuple[Way, ...] = (Masked("XQ", numbers=False), Masked("QX7A", numbers=True), Fragments())
