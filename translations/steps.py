"""Does a first step say who takes it, or when (PRODUCT 6.4, F7)?

A day says when, and so do the words of `translations/<language>/steps.toml`; others there say who. A capital
letter inside a sentence begins a name. She may write in any of our languages, so all of them are asked: it is
better to miss a vague step than to ask about a plain one.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import cache
from itertools import pairwise

from translations.dates import FOLDER, LANGUAGES, date_in, folded_days

ENDS = (".", "!", "?", ":")  # of a sentence


def is_vague(step: str, language: str, today: date) -> bool:
    """Whether it says neither who nor when. Pure."""
    return not (_tells(step) or date_in(step, language, today) or _names(step))


def _tells(step: str) -> bool:
    return bool(_words().search(f" {folded_days(step)} "))


def _names(step: str) -> bool:
    """Where everything is written in capitals, none of them says anything."""
    pairs = pairwise(step.split())
    return not step.isupper() and any(
        word[0].isupper() and not before.endswith(ENDS) for before, word in pairs
    )


@cache
def _words() -> re.Pattern[str]:
    files = [tomllib.loads((FOLDER / one / "steps.toml").read_text(encoding="utf-8")) for one in LANGUAGES]
    phrases = sorted({_phrase(phrase) for file in files for part in ("who", "when") for phrase in file[part]})
    return re.compile(f" (?:{'|'.join(phrases)})(?= )")


def _phrase(phrase: str) -> str:
    stem = re.escape(folded_days(phrase.removesuffix("*")))
    return stem + r"\w*" if phrase.endswith("*") else stem
