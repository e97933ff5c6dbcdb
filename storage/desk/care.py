"""How the load is, as those who work the desk say once a month: counts, and nobody's name (SAF-22)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Care, table

CARE = table(Care)
FINE, MUCH, TALK = "fine", "much", "talk"
ANSWERS = (FINE, MUCH, TALK)


async def count(connection: AsyncConnection, month: date, answer: str) -> None:
    """One more has said so. `month`: its first day."""
    statement = insert(CARE).values(month=month, answer=answer, answers=1)
    more = {"answers": CARE.c.answers + 1}
    await connection.execute(statement.on_conflict_do_update(index_elements=["month", "answer"], set_=more))


async def counts(connection: AsyncConnection, months: int) -> dict[date, dict[str, int]]:
    """Of so many months that have answers, newest first."""
    rows = await connection.execute(select(CARE).order_by(CARE.c.month.desc()))
    found: dict[date, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row.month, {})[row.answer] = row.answers
    return dict(list(found.items())[:months])
