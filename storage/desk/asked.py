"""The words of the member who asked for a prompt, by the number under which she can name them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Words, table

WORDS = table(Words)


async def words_numbered(connection: AsyncConnection, number: int) -> str | None:
    """Their id; None where no member has written any of this number."""
    hers = (WORDS.c.number == number, WORDS.c.member_id.is_not(None))
    id: str | None = await connection.scalar(select(WORDS.c.id).where(*hers))
    return id


async def number_of(connection: AsyncConnection, words: str) -> int:
    """0 when they are gone."""
    return await connection.scalar(select(WORDS.c.number).where(WORDS.c.id == words)) or 0
