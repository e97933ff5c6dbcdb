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
    """One kind of question in one language, as patterns over folded text."""

    sure: re.Pattern[str]
    about: re.Pattern[str]
    asks: re.Pattern[str]

    def found_in(self, text: str) -> bool:
        return bool(self.sure.search(text) or (self.about.search(text) and self.asks.search(text)))


def needs_caution(text: str) -> bool:
    """Pure. Raises `KeyError` when a file of rules lacks one of the three lists."""
    spaced = f" {folded(text)} "
    return any(caution.found_in(spaced) for caution in _cautions())


@cache
def _cautions() -> tuple[Caution, ...]:
    files = sorted(FOLDER.glob("*/cautions.toml"))
    kinds = (kind for file in files for kind in tomllib.loads(file.read_text(encoding="utf-8")).values())
    return tuple(Caution(*(pattern(kind[name]) for name in ("sure", "about", "asks"))) for kind in kinds)
