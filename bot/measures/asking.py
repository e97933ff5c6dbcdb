"""Figures of questions, offers and what came of them (PRODUCT 9.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from math import inf
from statistics import median
from typing import TypeVar

from bot.measures.cells import Figure, sliced
from bot.waiting import waited
from storage.measures.offers import Offered
from storage.measures.questions import Asked
from storage.measures.results import Followed

HOUR = timedelta(hours=1)
RIPE = 72 * HOUR  # a question is counted when it should have been met
WITHIN = (1, 4, 24)  # hours

T = TypeVar("T")


def of_questions(rows: Sequence[Asked]) -> Iterator[Figure]:
    """Whoever waits still counts as waiting, so that no median is better for those who got no answer."""
    yield Figure("met", "share", sliced(rows, share(met)))
    yield Figure("met by a peer", "share", sliced(rows, share(met_by_a_peer)))
    yield Figure("first answer", "hours", sliced(rows, halfway(by_the_clock)))
    yield Figure("first answer, safe hours", "hours", sliced(rows, halfway(in_safe_hours)))
    for hours in WITHIN:
        yield Figure(f"answered within {hours} h", "share", sliced(rows, share(answered_within(hours))))
    yield Figure("answers a question", "each", sliced(rows, mean(lambda row: row.answers)))
    yield Figure("helpful a question", "each", sliced(rows, mean(lambda row: row.helpful)))


def of_offers(rows: Sequence[Offered]) -> Figure:
    def answered(here: Sequence[Offered]) -> float:
        return sum(row.answered for row in here) / sum(row.offers for row in here)

    return Figure("yield of an offer", "share", sliced(rows, answered))


def of_results(rows: Sequence[Followed]) -> Iterator[Figure]:
    told = [row for row in rows if row.result]
    yield Figure("tried", "share", sliced(rows, share(lambda row: row.result is not None)))
    yield Figure("failed, of tried", "share", sliced(told, share(lambda row: row.result == "failed")))


def met(question: Asked) -> bool:
    """By a peer, or by a person who has written back."""
    return met_by_a_peer(question) or _in_time(question, question.met_at)


def met_by_a_peer(question: Asked) -> bool:
    return _in_time(question, question.answered_at)


def by_the_clock(question: Asked) -> float:
    """Hours until the first answer; `inf` while there is none."""
    return (question.answered_at - question.created_at) / HOUR if question.answered_at else inf


def in_safe_hours(question: Asked) -> float:
    """The same, of the woman who was waited for: she who answered first (PRODUCT 4.3.2)."""
    if question.answered_at is None:
        return inf
    return waited(question.hours, question.timezone, question.created_at, question.answered_at) / HOUR


def answered_within(hours: int) -> Callable[[Asked], bool]:
    return lambda question: by_the_clock(question) <= hours


def share(which: Callable[[T], bool]) -> Callable[[Sequence[T]], float]:
    return lambda rows: sum(map(which, rows)) / len(rows)


def mean(number: Callable[[T], float]) -> Callable[[Sequence[T]], float]:
    return lambda rows: sum(map(number, rows)) / len(rows)


def halfway(number: Callable[[T], float]) -> Callable[[Sequence[T]], float]:
    return lambda rows: median(map(number, rows))


def _in_time(question: Asked, at: datetime | None) -> bool:
    return at is not None and at - question.created_at <= RIPE
