"""Cutting a long text into messages: after a sentence if it can be, else after a word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

Fits = Callable[[str], bool]
"""Whether one message holds this text. If it holds a text, it holds every beginning of it."""

REACH = 2000  # characters; no channel takes so many at once, so nobody looks further for a cut

_SENTENCE_END = re.compile(r"[.!?…؟。]+[\"'»”)\]]*(?=\s)|\n")
_SPACE = re.compile(r"\s+")


def numbered(body: str, fits: Fits) -> list[str]:
    """The text in messages that fit; more than one begin with `(1/3) `. Spaces at the cuts are dropped."""
    if fits(body):
        return [body]
    pages, digits = [body], 0
    while len(pages) >= 10**digits:
        digits += 1
        pages = list(_pages(body, _after(f"({'9' * digits}/{'9' * digits}) ", fits)))
    return [f"({number}/{len(pages)}) {page}" for number, page in enumerate(pages, 1)]


def pieces(text: str, fits: Fits) -> list[str]:
    """The text in pieces that fit and that joined are the text itself, byte for byte. None for no text."""
    cut = []
    while text:
        end = len(text) if fits(text) else _end(text, _longest(text, fits))
        cut.append(text[:end])
        text = text[end:]
    return cut


def _after(number: str, fits: Fits) -> Fits:
    return lambda page: fits(number + page)


def _pages(body: str, fits: Fits) -> Iterator[str]:
    rest = body.strip()
    while rest and not fits(rest):
        end = _end(rest, _longest(rest, fits))
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()
    if rest:
        yield rest


def _longest(text: str, fits: Fits) -> int:
    """How many characters from the beginning fit; at least one, so that cutting always comes to an end."""
    sizes = range(1, min(len(text), REACH) + 1)
    return max(1, bisect_left(sizes, True, key=lambda size: not fits(text[:size])))


def _end(text: str, longest: int) -> int:
    """Where to cut: after a sentence in the second half, else after a word, else wherever it must be."""
    window = text[: longest + 1]
    for border in (_SENTENCE_END, _SPACE):
        ends = [found.end() for found in border.finditer(window) if longest // 2 <= found.end() <= longest]
        if ends:
            return ends[-1]
    return longest
