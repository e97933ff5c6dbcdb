"""Is a question about the dose of a medicine, or about what the law allows now (PRODUCT 6.5, A1)?

The rules are data: `translations/<language>/cautions.toml`. A text is found when for one of the two kinds it
holds a phrase that is sure, or one that names the matter and one that asks for what peers cannot know. She
may write in any language, so all of them are asked.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from translations.phrases import FOLDER, folded, pattern


@dataclass(frozen=True, slots=True)
class Caution:
    """One kind of question (dose, law) in one language, as patterns over folded text."""

    kind: str
    sure: re.Pattern[str]
    about: re.Pattern[str]
    asks: re.Pattern[str]

    def found_in(self, text: str) -> bool:
        return bool(self.sure.search(text) or (self.about.search(text) and self.asks.search(text)))


def needs_caution(text: str) -> bool:
    """Pure. Raises `KeyError` when a file of rules lacks one of the three lists."""
    return bool(cautions_in(text))


def cautions_in(text: str) -> frozenset[str]:
    """Which of the two it is about. Raises as `needs_caution`."""
    spaced = f" {folded(text)} "
    return frozenset(caution.kind for caution in _cautions() if caution.found_in(spaced))


@cache
def _cautions() -> tuple[Caution, ...]:
    files = sorted(FOLDER.glob("*/cautions.toml"))
    kinds = (kind for file in files for kind in tomllib.loads(file.read_text(encoding="utf-8")).items())
    lists = ("sure", "about", "asks")
    return tuple(Caution(kind, *(pattern(rule[name]) for name in lists)) for kind, rule in kinds)
