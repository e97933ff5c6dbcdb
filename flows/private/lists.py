"""Figures in a row that are a list and no phone number."""

from __future__ import annotations

import re
from itertools import pairwise

_LONGEST = 6  # digits of one figure of a list
_FIRST_BELOW = 60  # numbers of mobile phones begin higher, or with 0 or +
_PARTED = {",", ";", "-", "/", "y", "and", "et"}
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SHORT_LINE = re.compile("911|999|1[0-9]{2}")  # what anybody may call: police, ambulance, help lines


def is_list(figures: list[str], gaps: list[str]) -> bool:
    """`gaps` are what stands between the figures: one fewer than there are figures."""
    if any(len(figure) > _LONGEST for figure in figures) or _padded(figures, gaps):
        return False
    commas = ", " in gaps and all(gap.strip() in _PARTED for gap in gaps)
    return (
        all(map(_YEAR.fullmatch, figures))
        or all(map(_SHORT_LINE.fullmatch, figures))
        or _counts(figures)
        or _rounds(figures, "0" if commas else "00")
        or (commas and (_climbs(figures) or _too_long(figures)))
    )


def _padded(figures: list[str], gaps: list[str]) -> bool:
    """True when a figure begins with 0, except for ages from 0: "0-5, 6-12"."""
    from_zero = figures[0] == "0" and gaps[:1] == ["-"]
    return any(figure[0] == "0" for figure in figures[from_zero:])


def _counts(figures: list[str]) -> bool:
    """One, two, three and so on: says nothing about anybody."""
    return list(map(int, figures)) == list(range(1, len(figures) + 1))


def _climbs(figures: list[str]) -> bool:
    """Ages, hours, sizes: 12-17, 18-25, 26-40."""
    values = list(map(int, figures))
    return values[0] < _FIRST_BELOW and max(map(len, figures)) < 3 and all(a < b for a, b in pairwise(values))


def _rounds(figures: list[str], ending: str) -> bool:
    """Amounts: 100, 150, 200; without commas 1500 2000 2500."""
    return all(figure.endswith(ending) for figure in figures)


def _too_long(figures: list[str]) -> bool:
    """Twelve digits and more in fours: 1203, 1204, 1205."""
    return len(figures) > 2 and all(len(figure) > 3 for figure in figures)
