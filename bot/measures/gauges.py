"""The main figures for Prometheus: what may be shown, counted at most once an hour."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import isinf

from prometheus_client import Gauge

from bot.line import Line
from bot.measures.cells import Figure
from bot.measures.looking import Measured, measure
from bot.metrics import REGISTRY

EVERY = timedelta(hours=1)
DAYS = 30

MEASURE = Gauge(
    "palaver_measure",
    "Figures of the last 30 days, by slice (docs/measures.md); none that tells of fewer than five.",
    ["measure", "slice"],
    registry=REGISTRY,
)
DELAY = Gauge(
    "palaver_translation_delay_seconds",
    "By how much translation makes words wait: the median of the last week.",
    ["source", "target"],
    registry=REGISTRY,
)
SLOW = Gauge(
    "palaver_slow_directions",
    "Directions of translation more than twice as slow as the fastest, over a week.",
    registry=REGISTRY,
)
UNHEARD = Gauge(
    "palaver_unheard_languages",
    "Languages whose texts or practices are read by others less than half as often as another's.",
    registry=REGISTRY,
)


class Gauges:
    """One per process that is asked for its figures."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._next: datetime | None = None

    async def renew(self) -> None:
        """Counts anew when the last count is an hour old."""
        now = self._line.clock.now()
        if self._next is not None and now < self._next:
            return
        self._next = now + EVERY
        async with self._line.database.connect() as connection:
            show(await measure(connection, DAYS, now))


def show(measured: Measured) -> None:
    """What can be shown no more goes."""
    MEASURE.clear()
    DELAY.clear()
    for figure in measured.figures:
        _show(figure)
    for one in measured.delays:
        DELAY.labels(one.source, one.target).set(one.seconds)
    SLOW.set(len(measured.slow))
    UNHEARD.set(len({one.language for one in measured.unheard}))


def _show(figure: Figure) -> None:
    for name, cell in figure.shown().items():
        if cell.value is not None and not isinf(cell.value):
            MEASURE.labels(figure.name, name).set(cell.value)
