"""The line dies at the end of a turn; what the lost turn had written is told before it is gone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, delete, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import Bell
from storage.schema import METADATA

Rows = dict[Table, list[dict[str, Any]]]
"""The rows of each table that has some, in the order in which they can be written."""

SEQUENCES = text("SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences")
SET = text("SELECT setval(CAST(:name AS regclass), :at, :called)")
DRAWN = re.compile(r"[0-9a-f]{32}|\b[0-9]{8}\b|b'.*?'|b\".*?\"")
"""What each turn draws anew: an id, a code for a page, and what is made of it."""
WORKERS = frozenset({"watermark"})  # how far the line is, not what it keeps


class Crash(BaseException):
    """The process is gone: nothing in it runs any further."""


class Dying(Bell):
    """The last thing that a turn does before it commits is to ring; here it dies of that."""

    def __init__(self) -> None:
        self.kept: list[str] = []

    async def ring(self, connection: AsyncConnection, *doors: str) -> None:
        self.kept = comparable(await rows(connection))
        raise Crash


async def rows(connection: AsyncConnection) -> Rows:
    """Everything that is kept, as this connection sees it."""
    found = {table: await connection.execute(select(table)) for table in METADATA.sorted_tables}
    kept = {table: [dict(row._mapping) for row in result] for table, result in found.items()}
    return {table: held for table, held in kept.items() if held and table.name not in WORKERS}


def comparable(held: Rows) -> list[str]:
    """What two turns about the same keep alike: whatever is drawn anew in each looks the same."""
    return sorted(DRAWN.sub("…", f"{table.name} {row}") for table, found in held.items() for row in found)


async def put_back(connection: AsyncConnection, held: Rows) -> None:
    """Everything is as it was when these rows were read."""
    for table in reversed(METADATA.sorted_tables):
        await connection.execute(delete(table))
    for table, found in held.items():
        await connection.execute(insert(table), found)


async def numbers(connection: AsyncConnection) -> Mapping[str, int | None]:
    """How far each sequence is: a turn that is lost takes its numbers along."""
    return {str(row[0]): row[1] for row in await connection.execute(SEQUENCES)}


async def put_back_numbers(connection: AsyncConnection, at: Mapping[str, int | None]) -> None:
    for name, last in at.items():
        await connection.execute(SET, {"name": name, "at": last or 1, "called": last is not None})
