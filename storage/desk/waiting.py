"""How much waits for a person, by what it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import cards, sounds
from storage.among import stands
from storage.schema import Check, Proposal, Question, SafetyCase, table

CASE, CHECK, PROPOSAL, QUESTION = table(SafetyCase), table(Check), table(Proposal), table(Question)
FACILITATING = frozenset({"facilitator", "second"})
MAY: Mapping[str, frozenset[str]] = {
    "safety": FACILITATING | {"safety"},
    "questions": FACILITATING,
    "reports": FACILITATING,
    "stuck": FACILITATING,
    "promises": FACILITATING,
    "check": FACILITATING,
    "two": FACILITATING | {"panel"},
    "translations": FACILITATING | {"keeper"},
    "voices": FACILITATING | {"keeper"},
    "cards": FACILITATING | {"operator"},
}
"""Who is told how much of what waits, in the order in which it is shown."""

STUCK = ("stuck", "wish", "failed", "no-word", "no-language")
PROMISES = ("promise-late", "dialogue-trouble", "dialogue-help", "dialogue-talk", "dialogue-risk")
OLD = timedelta(hours=24)  # of a question (PRODUCT 9.1)


async def counts(connection: AsyncConnection) -> dict[str, int]:
    """Cards by their reason, checks that nobody has decided, and safety cases that are open."""
    open_ones = await cards.open_by_reason(connection)
    open_ones.pop("practice", None)  # each is a check too
    checks = await connection.scalar(select(func.count()).where(CHECK.c.state == "waiting"))
    cases = await connection.scalar(select(func.count()).where(CASE.c.state == "open"))
    return {**open_ones, "check": checks or 0, "safety": cases or 0}


async def counts_for(connection: AsyncConnection, roles: Collection[str], now: datetime) -> dict[str, int]:
    """How much waits of what somebody with these roles may know of. Every one of it is there, also at 0."""
    by_reason = await counts(connection)
    old = stands(QUESTION.c.state, "routed", "alone"), QUESTION.c.created_at <= now - OLD
    all_of_it = {
        "safety": by_reason.pop("safety"),
        "questions": await _count(connection, *old),
        "reports": await _count(
            connection, CHECK.c.state == "waiting", CHECK.c.reasons.contains(["reported"])
        ),
        "stuck": sum(by_reason.get(reason, 0) for reason in STUCK),
        "promises": sum(by_reason.get(reason, 0) for reason in PROMISES),
        "check": by_reason.pop("check"),
        "two": await _count(connection, PROPOSAL.c.state == "open"),
        "translations": by_reason.get("translation", 0),
        "voices": await sounds.count_waiting(connection),
        "cards": sum(by_reason.values()),
    }
    return {name: n for name, n in all_of_it.items() if not MAY[name].isdisjoint(roles)}


async def _count(connection: AsyncConnection, *these: ColumnElement[bool]) -> int:
    return await connection.scalar(select(func.count()).where(*these)) or 0
