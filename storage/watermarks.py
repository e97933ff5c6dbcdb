"""Up to when something regular has been done."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Watermark, table

WATERMARK = table(Watermark)


async def read(connection: AsyncConnection, name: str) -> datetime | None:
    query = select(WATERMARK.c.at).where(WATERMARK.c.name == name)
    found: datetime | None = await connection.scalar(query)
    return found


async def write(connection: AsyncConnection, name: str, at: datetime) -> None:
    """It only moves forward."""
    made = insert(WATERMARK).values(name=name, at=at)
    later = {"at": func.greatest(WATERMARK.c.at, made.excluded.at)}
    await connection.execute(made.on_conflict_do_update(index_elements=["name"], set_=later))


async def claim(connection: AsyncConnection, name: str) -> bool:
    """Whether this transaction may do what `name` is the mark of; no other may until it ends."""
    key = func.hashtext(f"watermark {name}")
    return bool(await connection.scalar(select(func.pg_try_advisory_xact_lock(key))))
