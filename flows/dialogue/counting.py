"""How many, as somebody writes it in figures."""

from __future__ import annotations

import re

FIGURES = re.compile(r"\d{1,6}")


def number_in(text: str) -> int | None:
    """The first number, in any digits; None where there is none."""
    found = FIGURES.search(text)
    return int(found[0]) if found else None
