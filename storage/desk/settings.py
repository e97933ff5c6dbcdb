"""The figures that the panel has set in place of those in `flows.panel`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Setting, table

SETTING = table(Setting)


async def every(connection: AsyncConnection) -> dict[str, int]:
    """By name; what nobody has set is not there."""
    rows = await connection.execute(select(SETTING.c.name, SETTING.c.value))
    return {row.name: row.value for row in rows}


async def put(connection: AsyncConnection, name: str, value: int, by: str, now: datetime) -> None:
    """`by`: the two who agreed."""
    values = {"value": value, "by": by, "at": now}
    statement = insert(SETTING).values(name=name, **values)
    await connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=values))
