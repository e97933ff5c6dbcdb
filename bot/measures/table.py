"""The figures as lines of text, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import permutations
from math import isinf

from bot.measures.cells import FEWEST, SLICES, Cell, Figure
from bot.measures.languages import Parity
from bot.measures.looking import WEEK, Measured
from translations.catalog import LANGUAGES

AIMS: Mapping[str, str] = {
    "met": "100 %",
    "met by a peer": "80 %",
    "first answer, safe hours": "4 h",
    "answered within 24 h": "80 %",
    "answers a question": "2",
    "helpful a question": "1",
    "yield of an offer": "20 %",
    "answerers in 90 days": "25 %",
    "load of the busiest 5": "<40 %",
    "tried": "30 %",
    "failed, of tried": "25 %",
    "stopped, a month": "falling",
    "shared a practice": "alike",
    "failed or half done": "25 %",
    "plans across borders": "33 %",
    "plans tried": "30 %",
    "failed, of plans tried": "25 %",
    "authors told of use": "95 %",
    "meetings held": "60 %",
    "promises asked after": "100 %",
}
"""First aims, until the panel sets others from three months of figures of their own (PRODUCT 9.2)."""

LOWEST = 0.7  # of parity (PRODUCT 9.2)
FEW = f"<{FEWEST}"
NAMES, COLUMN = 28, 10  # characters

UNITS: Mapping[str, Callable[[float, Cell], str]] = {
    "share": lambda value, _: f"{value:.0%}".replace("%", " %"),
    "women": lambda value, cell: f"{value:.0%} ({cell.counted})".replace("%", " %"),
    "hours": lambda value, _: "not half" if isinf(value) else f"{value:.1f} h",
    "each": lambda value, _: f"{value:.1f}",
    "number": lambda value, _: f"{value:.0f}",
}


def lines(measured: Measured) -> Iterator[str]:
    """Everything that may be told."""
    yield _row("", {name: name for name in SLICES}, "aim")
    for figure in measured.figures:
        yield _row(figure.name, _told(figure), AIMS.get(figure.name, ""))
    yield from ("", f"Lowest by highest (aim {LOWEST}):")
    yield from map(_parity, measured.parities)
    yield from ("", f"Translation makes words wait, half of them at least, in the last {WEEK.days} days:")
    yield from _delays(measured)
    yield from _notes(measured)


def _row(name: str, told: Mapping[str, str], aim: str) -> str:
    return f"{name:{NAMES}}{''.join(f'{told[one]:>{COLUMN}}' for one in SLICES)}{aim:>{COLUMN}}".rstrip()


def _told(figure: Figure) -> dict[str, str]:
    shown = figure.shown()
    return {one: _cell(figure, shown[one]) if one in shown else FEW for one in SLICES}


def _cell(figure: Figure, cell: Cell) -> str:
    return "-" if cell.value is None else UNITS[figure.unit](cell.value, cell)


def _parity(parity: Parity) -> str:
    told = "-" if parity.ratio is None else f"{parity.ratio:.2f}"
    low = parity.ratio is not None and parity.ratio < LOWEST
    return (
        f"  {f'{parity.name}, {parity.between}':{NAMES + COLUMN}}{told:>{COLUMN}}{'  too low' if low else ''}"
    )


def _delays(measured: Measured) -> Iterator[str]:
    found = {(one.source, one.target): one for one in measured.delays}
    for direction in permutations(LANGUAGES, 2):
        one = found.get(direction)
        told = f"{one.seconds:.1f} s" if one else FEW
        slow = "  more than twice the fastest" if one in measured.slow else ""
        yield f"  {' > '.join(direction):{NAMES}}{told:>{COLUMN}}{slow}"


def _notes(measured: Measured) -> Iterator[str]:
    for one in measured.unheard:
        rarely = "read by others less than half as often as another language's"
        yield f"{one.what} in {one.language} are {rarely}."
    for before in measured.before:
        yield f"{before.women} of those who stopped had got {before.sentence} last."
    yield f"{FEW}: of fewer than {FEWEST} women or texts, or it would tell of so few."
