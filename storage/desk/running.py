"""How the line runs, as counts: nothing of anybody, and no words."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outbox import LEAVING
from storage.schema import Address, Outbox, table

ADDRESS, OUTBOX = table(Address), table(Outbox)
REFUSED = "refused"


async def addresses(connection: AsyncConnection) -> dict[str, int]:
    """How many there are, by state."""
    query = select(ADDRESS.c.state, func.count()).group_by(ADDRESS.c.state)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def since(connection: AsyncConnection, now: datetime) -> datetime | None:
    """When the oldest message came to be that could leave now and has not."""
    query = select(func.min(OUTBOX.c.created_at)).where(OUTBOX.c.state.in_(LEAVING), OUTBOX.c.due_at <= now)
    found: datetime | None = await connection.scalar(query)
    return found


async def troubles(connection: AsyncConnection, after: datetime) -> dict[tuple[int, bool], int]:
    """Messages that the carrier did not take, by its code and whether it is for good."""
    gone = (OUTBOX.c.state == REFUSED).label("gone")
    here = (OUTBOX.c.code > 0, OUTBOX.c.changed_at >= after)
    query = select(OUTBOX.c.code, gone, func.count()).where(*here).group_by(OUTBOX.c.code, gone)
    return {(row[0], row[1]): row[2] for row in await connection.execute(query)}


async def versions(connection: AsyncConnection) -> tuple[str, str]:
    """PostgreSQL's, and that of the tables."""
    server = str(await connection.scalar(text("SHOW server_version")))
    return server, str(await connection.scalar(text("SELECT version_num FROM alembic_version")))
