"""A release as a page says it: its tables, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.desk.figures.saying import NOTHING, cell, name_of, slice_named
from bot.desk.html import table
from bot.desk.room import Visit
from bot.measures.cells import SLICES, Cell
from bot.portal.html import Markup
from storage.desk.releases import Released

Rows = Sequence[Mapping[str, Any]]


def tables(visit: Visit, one: Released) -> Iterator[Markup]:
    for name, rows in one.body.items():
        if name == "figures":
            yield _figures(visit, rows)
        elif rows:
            yield _counts(visit, name, rows)


def _figures(visit: Visit, rows: Rows) -> Markup:
    """A row for each figure, a column for each channel and language."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        shown = Cell(row["value"], row["women"], row["counted"])
        found.setdefault(row["figure"], {})[row["of"]] = cell(visit, row["unit"], shown)
    head = [visit.say("desk-fig-measure"), *(slice_named(visit, name) for name in SLICES)]
    cells = [
        [_said(visit, name_of(figure), figure), *(told.get(name, NOTHING) for name in SLICES)]
        for figure, told in found.items()
    ]
    return table(head, cells, visit.say("desk-table-figures"))


def _counts(visit: Visit, name: str, rows: Rows) -> Markup:
    head = [visit.say("desk-table-of"), visit.say("desk-table-count")]
    cells = [[_of(visit, str(row["of"])), str(row["count"])] for row in rows]
    return table(head, cells, visit.say(f"desk-table-{name}"))


def _of(visit: Visit, value: str) -> str:
    """What is counted."""
    return _said(visit, f"desk-of-{value.replace(' ', '-')}", value)


def _said(visit: Visit, sentence: str, otherwise: str) -> str:
    """A release lasts longer than some sentences."""
    known = visit.line.catalog.has(sentence, visit.voice.language)
    return visit.say(sentence) if known else otherwise
