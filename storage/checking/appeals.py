"""What the author of a text says for it, to the panel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Appeal, Check, table

APPEAL, CHECK = table(Appeal), table(Check)


@dataclass(frozen=True, slots=True)
class Appealed:
    """Columns as in `storage.schema.Appeal`."""

    id: int
    check_id: int
    words_id: str | None
    state: str
    decided_by: str
    due_at: datetime
    created_at: datetime


async def add(connection: AsyncConnection, check: int, words: str, due: datetime, now: datetime) -> None:
    values = {"check_id": check, "words_id": words, "state": "open", "decided_by": ""}
    await connection.execute(insert(APPEAL).values(**values, due_at=due, created_at=now))


async def waiting(connection: AsyncConnection, limit: int) -> list[Appealed]:
    """Those that the panel has not answered, what is due first."""
    query = _all().where(APPEAL.c.state == "open").order_by(APPEAL.c.due_at, APPEAL.c.id)
    return [Appealed(**row._mapping) for row in await connection.execute(query.limit(limit))]


async def find(connection: AsyncConnection, id: int) -> Appealed | None:
    """Nobody else decides it until the transaction ends."""
    row = (await connection.execute(_all().where(APPEAL.c.id == id).with_for_update())).first()
    return Appealed(**row._mapping) if row else None


async def is_open(connection: AsyncConnection, check: int) -> bool:
    about = APPEAL.c.check_id == check, APPEAL.c.state == "open"
    return bool(await connection.scalar(select(exists().where(*about))))


async def decide(connection: AsyncConnection, id: int, state: str, by: str, now: datetime) -> None:
    values = {"state": state, "decided_by": by, "decided_at": now}
    await connection.execute(update(APPEAL).where(APPEAL.c.id == id).values(**values))


async def counts(connection: AsyncConnection) -> dict[str, int]:
    """How many there were, by their state."""
    query = select(APPEAL.c.state, func.count()).group_by(APPEAL.c.state)
    return {row[0]: row[1] for row in await connection.execute(query)}


def _all() -> Select[Any]:
    return select(*(APPEAL.c[name] for name in Appealed.__slots__))
