"""Which tip a woman gets for what she answered the official in practising (PRODUCT 6.8, D11).

Simple rules in a fixed order, and nothing that judges her: the first that is broken gives the tip. The words
they look for are data, `translations/<language>/tips.toml`; she may answer in any of our languages, so all of
them are asked.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from translations.catalog import LANGUAGES
from translations.dates import date_in
from translations.phrases import FOLDER, folded, pattern

WORDS = 60  # more than these nobody listens to
TELLING = 4  # letters of a word that can show what an ask is about
SHARED = 2  # such words, by which an answer repeats the ask


@dataclass(frozen=True, slots=True)
class Answer:
    """What she answered. `ask` of the dialogue, as she may read it, or empty; `today`: where she is."""

    text: str
    language: str
    today: date
    ask: str = ""


def tip_for(card: str, answer: Answer) -> str:
    """The name of the first rule that this answer to this card breaks, or of the praise. Pure."""
    broken = (rule for rule in RULES.get(card, ORDER) if BREAKS[rule](answer))
    return next(broken, PRAISE.get(card, "good"))


def _no_ask(answer: Answer) -> bool:
    said, asked = _telling(answer.text), _telling(answer.ask)
    repeated = asked and len(said & asked) >= min(SHARED, len(asked))
    return not (repeated or _says("ask", answer))


def _no_figure(answer: Answer) -> bool:
    return not (re.search(r"\d", answer.text) or _says("figure", answer))


def _no_day(answer: Answer) -> bool:
    return not (date_in(answer.text, answer.language, answer.today) or _says("day", answer))


def _accuses(answer: Answer) -> bool:
    return _says("accuse", answer)


def _too_long(answer: Answer) -> bool:
    return len(answer.text.split()) > WORDS


def _only_yes(answer: Answer) -> bool:
    """She takes the yes as it is: she asks for no day, or for nothing in writing."""
    return _no_day(answer) or not _says("paper", answer)


BREAKS: Mapping[str, Callable[[Answer], bool]] = {
    "ask": _no_ask,
    "figure": _no_figure,
    "day": _no_day,
    "accuse": _accuses,
    "long": _too_long,
    "yes": _only_yes,
}
ORDER = ("ask", "figure", "day", "accuse", "long")
RULES: Mapping[str, tuple[str, ...]] = {"yes": ("yes", "accuse", "long")}
"""Cards with rules of their own: who has been told yes need not ask again, but get hold of it."""
PRAISE: Mapping[str, str] = {"yes": "held"}


def _says(kind: str, answer: Answer) -> bool:
    return bool(_phrases()[kind].search(f" {folded(answer.text)} "))


def _telling(text: str) -> set[str]:
    return {word for word in folded(text).split() if len(word) >= TELLING}


@cache
def _phrases() -> dict[str, re.Pattern[str]]:
    """By what they show, in whatever language. Raises `KeyError` when a file lacks one of the lists."""
    files = [tomllib.loads((FOLDER / one / "tips.toml").read_text(encoding="utf-8")) for one in LANGUAGES]
    return {kind: pattern([phrase for file in files for phrase in file[kind]]) for kind in files[0]}
