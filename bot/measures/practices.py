"""Figures of practices, of what others plan with them, and of what came of it (PRODUCT 9.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.measures.asking import share
from bot.measures.cells import Figure, sliced, women
from bot.measures.languages import SHARED
from storage.measures.plans import Plan, Use
from storage.measures.practices import Shared
from storage.measures.women import Woman

HEARD_AFTER = timedelta(days=1)  # an author should have heard of a plan by then
HEARD_KNOWN = timedelta(days=30)  # so long it is known (docs/retention.md)


def of_practices(rows: Sequence[Shared], members: Sequence[Woman]) -> Iterator[Figure]:
    """Of those shared in the span."""
    authors = {row.woman for row in rows}
    yield Figure("practices", "number", sliced(rows, len))
    yield Figure(SHARED, "women", women(members, lambda member: member.woman in authors))
    yield Figure("failed or half done", "share", sliced(rows, share(lambda row: row.kind != "works")))


def of_plans(rows: Sequence[Plan]) -> Iterator[Figure]:
    """Of those made in the span."""
    known = [row for row in rows if row.across is not None]
    yield Figure("plans", "number", sliced(rows, len))
    yield Figure("plans across borders", "share", sliced(known, share(lambda row: row.across is True)))


def of_followed(rows: Sequence[Plan]) -> Iterator[Figure]:
    """Of those that their makers were asked about; what they have told since."""
    told = [row for row in rows if row.result]
    yield Figure("plans tried", "share", sliced(rows, share(tried)))
    yield Figure("plans done", "share", sliced(rows, share(lambda row: row.state == "done")))
    yield Figure("half, of plans tried", "share", sliced(told, share(lambda row: row.result == "half")))
    yield Figure("failed, of plans tried", "share", sliced(told, share(lambda row: row.result == "failed")))


def tried(plan: Plan) -> bool:
    """She told that she has begun, or what came of it."""
    return plan.state in ("started", "done") or plan.result != ""


def of_uses(rows: Sequence[Use]) -> Figure:
    return Figure("authors told of use", "share", sliced(rows, share(lambda row: row.told)))
