"""Phrases of a list of ours as one pattern over folded text, so that accents and points do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent
NEVER = re.compile(r"(?!)")


def folded(text: str) -> str:
    """Small letters without marks, and nothing but spaces between the words."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(plain.split())


def pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of these phrases as whole words; `tablet*` is every word that begins so, `*` alone is any one.

    To be searched for in folded text with a space on either side.
    """
    written = [" ".join(_word(word) for word in phrase.split()) for phrase in phrases]
    return re.compile(f" (?:{'|'.join(written)})(?= )") if written else NEVER


def _word(word: str) -> str:
    stem = re.escape(folded(word.removesuffix("*")))
    return stem + r"\w*" if word.endswith("*") and stem else stem or r"\w+"
