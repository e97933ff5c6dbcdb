"""The log of what persons of the team did, and which private texts they looked at (PRODUCT 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Decision, table

DECISION = table(Decision)
LOOKED = ("saw", "read")
"""The actions that are only looking."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of it. `about`: what kind of thing, and its number; nothing of anybody's words."""

    at: datetime
    who: str
    action: str
    about: str
    reason: str
    second: str


async def write(
    connection: AsyncConnection, who: str, action: str, now: datetime, about: str = "", **more: object
) -> None:
    """`more`: reason, second, or the id of what it is about, as in `storage.schema.Decision`."""
    values = {"who": who, "action": action, "about": about, "created_at": now, **more}
    await connection.execute(insert(DECISION).values(**values))


async def read(connection: AsyncConnection, since: datetime, *, looks: bool, limit: int = 200) -> list[Line]:
    """Newest first. `looks`: with those of who only looked."""
    columns = (DECISION.c.created_at.label("at"), *(DECISION.c[name] for name in Line.__slots__[1:]))
    query = select(*columns).where(DECISION.c.created_at >= since)
    if not looks:
        query = query.where(DECISION.c.action.not_in(LOOKED))
    rows = await connection.execute(query.order_by(DECISION.c.created_at.desc()).limit(limit))
    return [Line(**row._mapping) for row in rows]
