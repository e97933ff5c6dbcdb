"""How a figure is said in somebody's language, and what of it may be said at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import isinf

from bot.desk.html import table
from bot.desk.room import Visit
from bot.measures.cells import ALL, CHANNELS, SLICES, Cell, Figure
from bot.measures.table import FEW
from bot.portal.html import Markup

NOTHING = "–"
ODD = re.compile(r"[^a-z0-9]+")


def name_of(figure: str) -> str:
    """The sentence that names it."""
    return f"desk-fig-{ODD.sub('-', figure.casefold()).strip('-')}"


def slice_named(visit: Visit, name: str) -> str:
    """All members, a channel, or a language."""
    if name == ALL:
        return visit.say("desk-fig-of-all")
    return {"sms": "SMS", "whatsapp": "WhatsApp"}[name] if name in CHANNELS else visit.voice.named(name)


def told(visit: Visit, figure: Figure) -> dict[str, str]:
    """Its value in each slice; less than five is said as just that."""
    shown = figure.shown()
    return {one: cell(visit, figure.unit, shown[one]) if one in shown else FEW for one in SLICES}


def cell(visit: Visit, unit: str, shown: Cell) -> str:
    if shown.value is None:
        return NOTHING
    if unit == "women":
        return f"{percent(shown.value)} ({shown.counted})"
    if unit == "hours":
        return hours(visit, shown.value)
    return percent(shown.value) if unit == "share" else number(visit, shown.value, int(unit == "each"))


def percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")


def hours(visit: Visit, value: float) -> str:
    """Without end where too few have what they wait for."""
    return visit.say("desk-fig-no-end") if isinf(value) else f"{number(visit, value)} h"


def number(visit: Visit, value: float, places: int = 1) -> str:
    written = f"{value:.{places}f}"
    return written.replace(".", ",") if visit.voice.language != "en" else written


def figures_table(visit: Visit, figures: Iterable[Figure], caption: str) -> Markup:
    """A row for each of them, a column for each slice."""
    head = [visit.say("desk-fig-measure"), *(slice_named(visit, name) for name in SLICES)]
    rows = [[visit.say(name_of(one.name)), *told(visit, one).values()] for one in figures]
    return table(head, rows, caption)
