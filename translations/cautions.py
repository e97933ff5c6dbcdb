"""Is a question about the dose of a medicine, or about what the law allows now (PRODUCT 6.5, A1)?

The rules are data: `translations/<language>/cautions.toml`. A text is found when for one of the two kinds it
holds a phrase that is sure, or one that names the matter and one that asks for what peers cannot know. She
may write in any language, so all of them are asked.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Caution:
    """One kind of question in one language, as patterns over folded text."""

    sure: re.Pattern[str]
    about: re.Pattern[str]
    asks: re.Pattern[str]

    def found_in(self, folded: str) -> bool:
        return bool(self.sure.search(folded) or (self.about.search(folded) and self.asks.search(folded)))


def needs_caution(text: str) -> bool:
    """Pure. Raises `KeyError` when a file of rules lacks one of the three lists."""
    folded = f" {_folded(text)} "
    return any(caution.found_in(folded) for caution in _cautions())


@cache
def _cautions() -> tuple[Caution, ...]:
    files = sorted(FOLDER.glob("*/cautions.toml"))
    kinds = (kind for file in files for kind in tomllib.loads(file.read_text(encoding="utf-8")).values())
    return tuple(Caution(*(_pattern(kind[name]) for name in ("sure", "about", "asks"))) for kind in kinds)


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of these phrases as whole words; `tablet*` is every word that begins so, `*` alone is any one."""
    written = [" ".join(_word(word) for word in phrase.split()) for phrase in phrases]
    return re.compile(f" (?:{'|'.join(written)})(?= )") if written else NEVER


def _word(word: str) -> str:
    stem = re.escape(_folded(word.removesuffix("*")))
    return stem + r"\w*" if word.endswith("*") and stem else stem or r"\w+"


def _folded(text: str) -> str:
    """Small letters without marks, and nothing but spaces between the words."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(plain.split())
