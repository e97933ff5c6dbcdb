"""What became of a meeting. The first answer of the group is the one that counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Dialogue, table

DIALOGUE = table(Dialogue)


async def hold(connection: AsyncConnection, id: str, now: datetime) -> bool:
    """It took place. False, when somebody has said how it went already."""
    held = {"state": "held", "held_at": func.coalesce(DIALOGUE.c.held_at, now), "changed_at": now}
    return await _first(connection, id, **held)


async def did_not_take_place(connection: AsyncConnection, id: str) -> bool:
    """Also when somebody has said that it did, and nothing of what came of it."""
    return await _first(connection, id, state="preparing", held_at=None)


async def came_of_it(connection: AsyncConnection, id: str, outcome: str, now: datetime) -> bool:
    """As `storage.schema.Dialogue` says; the same about the meeting and who says it first."""
    return await _first(connection, id, outcome=outcome, changed_at=now)


async def gained(connection: AsyncConnection, id: str, gains: Sequence[str]) -> None:
    await connection.execute(update(DIALOGUE).where(DIALOGUE.c.id == id).values(gains=list(gains)))


async def spoke(connection: AsyncConnection, id: str, speakers: int) -> None:
    """So many spoke in public for the first time; of what several women say, the most."""
    most = func.greatest(func.coalesce(DIALOGUE.c.speakers, 0), speakers)
    await connection.execute(update(DIALOGUE).where(DIALOGUE.c.id == id).values(speakers=most))


async def _first(connection: AsyncConnection, id: str, **values: object) -> bool:
    open_ = DIALOGUE.c.id == id, DIALOGUE.c.outcome == ""
    changed = await connection.execute(update(DIALOGUE).where(*open_).values(**values))
    return changed.rowcount == 1
