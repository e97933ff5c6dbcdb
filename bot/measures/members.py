"""Figures of the members: who answers, who carries the load, who only reads, who leaves (PRODUCT 9.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.measures.cells import SLICES, Cell, Figure, in_slice, sliced, women
from storage.measures.women import Woman

LATELY = timedelta(days=90)
MONTH = timedelta(days=30)
BUSIEST = 5  # women


def of_members(rows: Sequence[Woman], span: timedelta) -> Iterator[Figure]:
    yield Figure("answerers in 90 days", "women", women(rows, lambda woman: woman.answered_lately))
    yield Figure("load of the busiest 5", "share", load(rows))
    yield Figure("texts a member", "each", sliced(rows, texts))
    yield Figure(
        "readers who never write", "women", women(rows, lambda woman: woman.reads and not woman.wrote)
    )
    yield Figure("stopped, a month", "women", stopped(rows, span))


def texts(here: Sequence[Woman]) -> float:
    """Questions and answers of each, on the average."""
    return sum(woman.questions + woman.answers for woman in here) / len(here)


def load(rows: Sequence[Woman]) -> dict[str, Cell]:
    """Which share of all answers the five busiest gave. The others, too, must be enough not to be told of."""
    cells = {}
    for name in SLICES:
        answers = sorted((w.answers for w in rows if w.answers and in_slice(w, name)), reverse=True)
        share = sum(answers[:BUSIEST]) / sum(answers) if answers else None
        cells[name] = Cell(share, len(answers), min(BUSIEST, len(answers)))
    return cells


def stopped(rows: Sequence[Woman], span: timedelta) -> dict[str, Cell]:
    """As if the span were a month."""
    months = span / MONTH
    found = women(rows, lambda woman: woman.stopped)
    return {
        name: Cell(cell.value / months if cell.value is not None else None, cell.women, cell.counted)
        for name, cell in found.items()
    }
