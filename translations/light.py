"""Words that any question may hold. The lists are data: `translations/<language>/light.txt`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def light_words(language: str) -> str:
    """All of them in one text, as people write them; nothing for a language without a list."""
    path = FOLDER / language / "light.txt"
    if not path.exists():
        return ""
    lines = path.read_text(encoding="utf-8").splitlines()
    return " ".join(line for line in lines if not line.startswith("#"))
