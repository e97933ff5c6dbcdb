"""Is this still a translation of that? Checks that need no knowledge of any language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from translations.protected import EMOJI, LETTER, LINE_BREAK, NUMBER, items

_WORD = re.compile(r"\w+")
_STUTTER = re.compile(r"\s*(.+?)(?:[\s,]+\1)+\s*", re.IGNORECASE)
_UNKNOWN = "\u2047"  # what sentencepiece writes for a piece it does not know
LONGEST_UNIT = 4
LONE = 2  # words


def steady(source: str, translated: str) -> str:
    """Small models say a lone word twice or more (`hello` → `hola hola`); once is enough."""
    whole = _STUTTER.fullmatch(translated)
    lone = len(_WORD.findall(source)) <= LONE and not repeats(source, 2)
    return whole.group(1) if whole and lone else translated


def sane(source: str, translated: str) -> bool:
    """Something is there, about as long as the source, without unknown signs and without a broken record."""
    return (
        bool(LETTER.search(translated))
        and len(source) // 4 - 8 <= len(translated) <= 3 * len(source) + 24
        and (_UNKNOWN in source or _UNKNOWN not in translated)
        and (repeats(source, 3) or not repeats(translated, 3))
    )


def repeats(text: str, times: int) -> bool:
    """True when a run of one to four words stands `times` times in a row."""
    words = [word.lower() for word in _WORD.findall(text)]
    return any(
        words[at : at + size] * times == words[at : at + size * times]
        for size in range(1, LONGEST_UNIT + 1)
        for at in range(len(words) - size * times + 1)
    )


def intact(original: str, translated: str, keep: Sequence[str]) -> bool:
    """Every item, digit, emoji and line break of the original is there; no digit or emoji was invented."""
    wanted = Counter(match.group() for match in items(original, keep))
    return (
        all(translated.count(item) >= count for item, count in wanted.items())
        and Counter(NUMBER.findall(original)) == Counter(NUMBER.findall(translated))
        and EMOJI.findall(original) == EMOJI.findall(translated)
        and LINE_BREAK.findall(original) == LINE_BREAK.findall(translated)
    )
