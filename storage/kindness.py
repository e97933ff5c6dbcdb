"""Kind words of readers to the author of a practice, and her one reply to each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Kindness, Practice, table
from storage.schema.columns import secret_id

KINDNESS, PRACTICE = table(Kindness), table(Practice)


@dataclass(frozen=True, slots=True)
class Sent:
    """A kind word: the practice it is about, and the reader who sent it."""

    id: str
    practice_id: str
    reader: str


async def keep(
    connection: AsyncConnection, practice: str, reader: str, words: str, wonders: str | None, now: datetime
) -> str:
    """Both by the ids of their words. Returns the id of the kind word."""
    kindness = secret_id()
    values = {"id": kindness, "practice_id": practice, "member_id": reader, "created_at": now}
    values |= {"words_id": words, "wonders_id": wonders}
    await connection.execute(insert(KINDNESS).values(**values))
    return kindness


async def since(connection: AsyncConnection, practice: str, reader: str, before: datetime) -> bool:
    """Whether she has sent its author a kind word since then."""
    hers = KINDNESS.c.practice_id == practice, KINDNESS.c.member_id == reader
    sent = exists().where(*hers, KINDNESS.c.created_at > before)
    return bool(await connection.scalar(select(sent)))


async def answer(connection: AsyncConnection, kindness: str, author: str, now: datetime) -> Sent | None:
    """The author answers it now; None when it is not for her, is gone, or was answered before."""
    hers = select(PRACTICE.c.id).where(PRACTICE.c.member_id == author)
    statement = (
        update(KINDNESS)
        .where(KINDNESS.c.id == kindness, KINDNESS.c.practice_id.in_(hers))
        .where(KINDNESS.c.answered_at.is_(None))
        .values(answered_at=now)
        .returning(KINDNESS.c.id, KINDNESS.c.practice_id, KINDNESS.c.member_id)
    )
    row = (await connection.execute(statement)).first()
    return Sent(*row) if row else None
