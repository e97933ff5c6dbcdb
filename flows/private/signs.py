"""The signs of a reading that can make up a phone number, and the words that end one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from flows.private.words import FILLERS, LINKS, NUMBERS, SILENT, TIMES, Spoken, unglued

_CHUNK = re.compile(r"(?:[^\W_]|\|)+")
_PIECE = re.compile(r"[0-9]+|[^\W\d_]+")
_LOOKS_LIKE = str.maketrans("oOiIlL|zZsSbBAEGT", "00111112255884367")
_LOOKALIKE = re.compile(r"[oOiIlL|zZsSbBAEGT]*[0-9][0-9oOiIlL|zZsSbBAEGT]*")
_DISGUISED = str.maketrans("01345", "oieas")  # s3ven, f1ve
_OHS = re.compile(r"[oO]{2,3}")
_LETTER = re.compile(r"[oOiIlLsSB]")


class Kind(Enum):
    FIGURES = auto()  # 07, O7l2
    WORD = auto()  # seven, setenta
    LETTER = auto()  # an O or an l alone, which may also be a word
    TIMES = auto()  # double
    FILLER = auto()  # dash, punto
    LINK = auto()  # y, then
    OTHER = auto()  # any other word: it ends the number


@dataclass(frozen=True, slots=True)
class Sign:
    """`digits` is what it says; `letters` says how many of them are letters that look like digits."""

    start: int
    end: int
    kind: Kind
    digits: str = ""
    letters: int = 0
    word: str = ""
    spoken: Spoken = SILENT

    @property
    def short(self) -> bool:
        """True of what is said one by one, so that a link word does not part it from the next."""
        return self.kind in (Kind.WORD, Kind.LETTER, Kind.TIMES) or len(self.digits) == 1


def signs(plain: str) -> Iterator[Sign]:
    """All signs in order; what is neither letter nor digit lies between them and is none."""
    for chunk in _CHUNK.finditer(plain):
        if _LOOKALIKE.fullmatch(chunk[0]):
            yield _figures(chunk[0], chunk.start())
        elif (word := chunk[0].lower().translate(_DISGUISED)) in NUMBERS:
            yield from _spoken([word], chunk.start())
        else:
            for piece in _PIECE.finditer(chunk[0]):
                yield from _read(piece[0], chunk.start() + piece.start())


def _read(piece: str, start: int) -> Iterator[Sign]:
    if piece[0] in "0123456789" or _OHS.fullmatch(piece):
        yield _figures(piece, start)
    elif _LETTER.fullmatch(piece):
        digits = piece.translate(_LOOKS_LIKE)
        yield Sign(start, start + len(piece), Kind.LETTER, digits, len(digits))
    elif words := unglued(piece.lower()):
        yield from _spoken(words, start)
    else:
        yield Sign(start, start + len(piece), _kind(piece.lower()))


def _figures(chunk: str, start: int) -> Sign:
    letters = sum(not sign.isdigit() for sign in chunk)
    return Sign(start, start + len(chunk), Kind.FIGURES, chunk.translate(_LOOKS_LIKE), letters)


def _spoken(words: list[str], start: int) -> Iterator[Sign]:
    for word in words:
        end = start + len(word)
        if word in TIMES:
            yield Sign(start, end, Kind.TIMES, word=word)
        else:
            yield Sign(start, end, Kind.WORD, str(NUMBERS[word].value), word=word, spoken=NUMBERS[word])
        start = end


def _kind(word: str) -> Kind:
    if word in FILLERS:
        return Kind.FILLER
    return Kind.LINK if word in LINKS else Kind.OTHER
