"""Within what the panel may set its figures: a table, and which of them must stay in order.

No figure lets a question wait longer than members are promised, or one woman be asked more than she bears.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from itertools import pairwise

from flows.panel import PANEL, Panel


@dataclass(frozen=True, slots=True)
class Bound:
    """`unit`: women, answers, hours, days, questions, times, texts."""

    unit: str
    least: int
    most: int


BOUNDS: Mapping[str, Bound] = {
    "first": Bound("women", 3, 10),
    "second": Bound("women", 3, 20),
    "enough": Bound("answers", 1, 5),
    "patience": Bound("hours", 1, 12),
    "all_after": Bound("hours", 6, 36),
    "person_after": Bound("hours", 12, 48),
    "alarm_after": Bound("hours", 24, 72),
    "person_has": Bound("hours", 6, 24),
    "helped": Bound("answers", 1, 10),
    "claims": Bound("women", 1, 5),
    "claim": Bound("hours", 2, 24),
    "notice": Bound("hours", 1, 24),
    "offers": Bound("questions", 1, 3),
    "offers_in": Bound("days", 7, 30),
    "active": Bound("days", 30, 365),
    "long_ago": Bound("days", 7, 180),
    "passes": Bound("times", 1, 10),
}
"""By the name of the figure in `flows.panel`, every one of them."""

RISING = ("all_after", "person_after", "alarm_after")
"""Each of these comes later than the one before it."""


def within(name: str, value: int) -> bool:
    return name in BOUNDS and BOUNDS[name].least <= value <= BOUNDS[name].most


def in_order(panel: Panel) -> bool:
    times = [getattr(panel, name) for name in RISING]
    return all(before < after for before, after in pairwise(times))


def panel_of(figures: Mapping[str, int]) -> Panel:
    """The panel's figures over those it begins with. What is out of bounds by now, or known no more, is left
    as it was at the beginning; so is everything where the times would not come one after the other."""
    known = {one.name for one in fields(Panel)}
    found = {name: value for name, value in figures.items() if name in known and within(name, value)}
    panel = replace(PANEL, **found)
    return panel if in_order(panel) else PANEL
