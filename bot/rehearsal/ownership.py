"""A rehearsal and a line that reaches real women never share a database."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.line import Line
from bot.settings import Unsafe
from storage import watermarks
from storage.schema import Member, table

MARK = "rehearsal"


async def claim(line: Line) -> None:
    """Take this database for rehearsals. Raises `Unsafe` when somebody's members are in it."""
    async with line.database.begin() as connection:
        if await watermarks.read(connection, MARK):
            return
        if await connection.scalar(select(func.count()).select_from(table(Member))):
            raise Unsafe("This database belongs to a line: rehearse with another DATA_DIR or DATABASE_URL.")
        await watermarks.write(connection, MARK, line.clock.now())


async def refuse_rehearsed(line: Line) -> None:
    """Raises `Unsafe` when the database is a rehearsal's and messages would reach real phones."""
    async with line.database.connect() as connection:
        if await watermarks.read(connection, MARK) and not line.settings.rehearsing:
            raise Unsafe("This database is a rehearsal's: give the line another DATA_DIR or DATABASE_URL.")
