"""How much waits for a person, by what it is."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import cards
from storage.schema import Check, SafetyCase, table

CASE, CHECK = table(SafetyCase), table(Check)


async def counts(connection: AsyncConnection) -> dict[str, int]:
    """Cards by their reason, checks that nobody has decided, and safety cases that are open."""
    open_ones = await cards.open_by_reason(connection)
    checks = await connection.scalar(select(func.count()).where(CHECK.c.state == "waiting"))
    cases = await connection.scalar(select(func.count()).where(CASE.c.state == "open"))
    return {**open_ones, "check": checks or 0, "safety": cases or 0}
