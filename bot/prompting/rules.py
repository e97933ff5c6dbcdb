"""What a prompt may say (PRODUCT 6.9, B2): one question, short, without a link or a number, not about harm
done to her who reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot import gsm7
from bot.desk.room import Refused
from bot.line import Line
from bot.prompting.harmful import asks_of_harm
from flows.private import holds_private

LONGEST = 95
"""Letters, once it is folded for SMS: with the name of who asks and three options it fits one SMS."""

LONG_SENTENCE = 15  # words; a sentence with more is hard to read on a small screen
LINK = re.compile(r"https?:|www\.|\b[\w-]+\.(com|org|net|info|io|ly|me|app|co|gov|edu|ke|pe|sn)\b", re.I)


def fit(line: Line, text: str, longest: int = LONGEST) -> str:
    """The text in one row, if it may go to many. Raises `Refused` with the first thing that is wrong."""
    told = " ".join(text.split())
    for wrong in _wrong(line, told, longest):
        raise wrong
    return told


def _wrong(line: Line, text: str, longest: int) -> Iterator[Refused]:
    folded = gsm7.fold(text)
    if not text:
        yield Refused("desk-prompt-empty")
    if not gsm7.is_gsm7(folded):
        yield Refused("desk-prompt-letters")
    if gsm7.units(folded) > longest:
        yield Refused("desk-prompt-long", n=gsm7.units(folded), most=longest)
    if text.count("?") > 1:
        yield Refused("desk-prompt-one")
    if LINK.search(text):
        yield Refused("desk-prompt-link")
    if holds_private(text):
        yield Refused("desk-prompt-private")
    if asks_of_harm(text) or line.harm.look(text):
        yield Refused("desk-prompt-harm")


def words_in_longest(text: str) -> int:
    """How many words its longest sentence has: a hint to who writes, and no more."""
    return max((len(sentence.split()) for sentence in re.split(r"[.!?:;]", text)), default=0)


def hard_to_read(text: str) -> bool:
    return words_in_longest(text) > LONG_SENTENCE
