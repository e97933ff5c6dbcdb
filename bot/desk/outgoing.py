"""What may leave the line: the shared objects of one partner, and figures of five women or more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from math import isfinite
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.board import Entry, board
from bot.measures.cells import FEWEST
from bot.measures.looking import measure
from storage.desk import shared_objects
from storage.desk.shared_objects import Plans, SharedPractice
from storage.shown import ORDER, TITLE

DAYS = 90  # of the figures
FEW = f"<{FEWEST}"
Table = Sequence[Mapping[str, object]]
Tables = Mapping[str, Table]
"""By name, each a list of rows that have the same columns."""

_LEFT_OUT = ("number", "group", "org")
"""Of a promise: members name it by its number, and its group may be at risk."""


async def objects(connection: AsyncConnection, org: str, now: datetime) -> Tables:
    """For the partner itself: practices whole, promises without names or words, plans in counts."""
    told = await shared_objects.practices(connection, org)
    promised = await board(connection, now, org=org)
    plans = await shared_objects.plans(connection, org)
    return {
        "practices": [_practice(one) for one in told],
        "promises": [_promise(one) for one in promised.entries],
        "plans": _plans(plans),
    }


async def counts(connection: AsyncConnection, org: str, now: datetime) -> Tables:
    """For readers: no words of anybody's, for which nobody has asked their authors, and nothing below
    five."""
    told = await shared_objects.practices(connection, org)
    promised = await board(connection, now, org=org)
    plans = await shared_objects.plans(connection, org)
    return {
        "practices": _counted(Counter(one.kind for one in told)),
        "promises": _counted({str(state): count for state, count in promised.counts.items()}),
        "plans": _plans(plans),
    }


async def figures(connection: AsyncConnection, now: datetime) -> Tables:
    """Of the last 90 days; what tells of fewer than five women is left out."""
    measured = await measure(connection, DAYS, now)
    rows = [
        {"figure": figure.name, "unit": figure.unit, "of": name, **asdict(cell)}
        for figure in measured.figures
        for name, cell in figure.shown().items()
        if cell.value is not None and isfinite(cell.value)
    ]
    return {"figures": rows}


def _practice(one: SharedPractice) -> dict[str, object]:
    texts: dict[str, str] = dict.fromkeys((TITLE, *ORDER), "") | one.texts
    return {name: value for name, value in asdict(one).items() if name != "texts"} | texts


def _promise(one: Entry) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if name not in _LEFT_OUT}


def _plans(plans: Plans) -> Table:
    return _counted({"women who planned": plans.women, **plans.results})


def _counted(found: Mapping[str, int]) -> Table:
    """Nothing below five. Whoever adds up cannot find what is missing: no whole is told."""
    return [{"of": name, "count": _at_least(count)} for name, count in sorted(found.items())]


def _at_least(count: int) -> int | str:
    return count if count >= FEWEST else FEW
