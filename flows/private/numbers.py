"""Phone numbers in a reading: seven digits or more, in figures, words or letters that look like digits.

Signs that follow each other with no other word between them are a run. A run is a phone number when it
says seven digits and is not plainly a list. A shorter one is a price, a date, a count, or a short line
such as 112. What is harmless by its shape is masked first, and so ends a run as a word does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from flows.private.harmless import masked
from flows.private.lists import is_list
from flows.private.signs import Kind, Sign, signs
from flows.private.words import TIMES, together

ENOUGH = 7  # digits: nobody is called with fewer, and ordinary figures have them

_DIGITS = (Kind.FIGURES, Kind.WORD)
_LOOSE = (Kind.LINK, Kind.LETTER)
_BRACKETS = {"(": ")", "[": "]"}
_SAME_BREATH = re.compile(r"[\s-]*(?:(?:y|and|et)[\s-]+)?", re.IGNORECASE)


def numbers(plain: str) -> Iterator[tuple[int, int]]:
    """Where the phone numbers stand in the reading, in order."""
    plain = masked(plain)
    for run in map(_trimmed, _runs(signs(plain))):
        if run and _is_number(plain, _figures(plain, run)):
            yield _with_opening(plain, run[0].start, run[-1].end)


def _runs(found: Iterable[Sign]) -> Iterator[list[Sign]]:
    run: list[Sign] = []
    for sign in found:
        if sign.kind is Kind.OTHER or not _goes_on(run, sign):
            yield run
            run = []
        if sign.kind is not Kind.OTHER:
            run.append(sign)
    yield run


def _goes_on(run: list[Sign], sign: Sign) -> bool:
    """A link, or a letter alone, holds together only what is said one by one: "2 and 3", not "20 and 30"."""
    if not run or run[-1].kind not in _LOOSE:
        return True
    return len(run) > 1 and run[-2].short and sign.short


def _trimmed(run: list[Sign]) -> list[Sign]:
    """Without what stands at its ends and says no digit."""
    said = [place for place, sign in enumerate(run) if sign.kind in _DIGITS]
    if not said:
        return []
    doubled = said[0] > 0 and run[said[0] - 1].kind is Kind.TIMES
    return run[said[0] - doubled : said[-1] + 1]


def _figures(plain: str, run: list[Sign]) -> list[Sign]:
    """The run as figures: words of one number put together, and a double seven said twice."""
    figures: list[Sign] = []
    times = 1
    for sign in run:
        if sign.kind is Kind.TIMES:
            times = TIMES[sign.word]
        elif sign.digits:
            _add(plain, figures, replace(sign, digits=sign.digits * (times if sign.short else 1)))
            times = 1
    return figures


def _add(plain: str, figures: list[Sign], sign: Sign) -> None:
    last = figures[-1] if figures else None
    if last and last.word and sign.word and _SAME_BREATH.fullmatch(plain, last.end, sign.start):
        whole = together(last.word, last.spoken, sign.word)
        if whole:
            figures[-1] = replace(sign, start=last.start, digits=str(whole.value), spoken=whole)
            return
    figures.append(sign)


def _is_number(plain: str, figures: list[Sign]) -> bool:
    said = sum(len(figure.digits) for figure in figures)
    letters = sum(figure.letters for figure in figures)
    if (said if 2 * letters < said else said - letters) < ENOUGH:
        return False
    gaps = [plain[a.end : b.start] for a, b in pairwise(figures)]
    return letters > 0 or not is_list([figure.digits for figure in figures], gaps)


def _with_opening(plain: str, start: int, end: int) -> tuple[int, int]:
    """The plus before it belongs to a number, and the bracket that closes within it."""
    while start and _opens(plain[start - 1], plain[start:end]):
        start -= 1
    return start, end


def _opens(sign: str, said: str) -> bool:
    shut = _BRACKETS.get(sign)
    return sign == "+" or (shut is not None and said.count(shut) > said.count(sign))
