"""Figures of waiting: for a first answer, for one that helps, for a person (PRODUCT 9.1). The slowest tenth
stands beside the median, so that few who wait for long cannot hide behind many who do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from math import ceil, inf

from bot.measures.asking import halfway
from bot.measures.cells import Figure, sliced
from storage.measures.waits import Wait

HOUR = timedelta(hours=1)
MOST = 0.9  # nine of ten

Hours = Callable[[Wait], float]


def of_waits(rows: Sequence[Wait]) -> Iterator[Figure]:
    """Of questions that had their time. Who still waits waits without end."""
    handed = [row for row in rows if row.escalated_at]
    yield Figure("first answer, slowest tenth", "hours", sliced(rows, slowest(to_answer)))
    yield Figure("first helpful answer", "hours", sliced(rows, halfway(to_help)))
    yield Figure("first helpful answer, slowest tenth", "hours", sliced(rows, slowest(to_help)))
    yield Figure("to a person", "hours", sliced(handed, halfway(to_person)))
    yield Figure("to a person, slowest tenth", "hours", sliced(handed, slowest(to_person)))


def to_answer(wait: Wait) -> float:
    return _hours(wait.created_at, wait.answered_at)


def to_help(wait: Wait) -> float:
    return _hours(wait.created_at, wait.helped_at)


def to_person(wait: Wait) -> float:
    """Since a person was asked to meet it."""
    return _hours(wait.escalated_at, wait.met_at)


def slowest(number: Hours) -> Callable[[Sequence[Wait]], float]:
    """Nine of ten waited no longer than this."""
    return lambda rows: sorted(map(number, rows))[ceil(MOST * len(rows)) - 1]


def _hours(since: datetime | None, until: datetime | None) -> float:
    return (until - since) / HOUR if since and until else inf
