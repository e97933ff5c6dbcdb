"""Samples of what machines say: drawn for language keepers to read, and what they said of them (LNG-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Doubt, Translation, Words, table

DOUBT, TRANSLATION, WORDS = table(Doubt), table(Translation), table(Words)


async def draw(
    connection: AsyncConnection, source: str, target: str, since: datetime, most: int, now: datetime
) -> int:
    """A sample of what a machine made since then, as far as nobody has looked at it. Returns how many."""
    looked = exists().where(DOUBT.c.words_id == WORDS.c.id, DOUBT.c.language == target)
    made = (
        select(WORDS.c.id, TRANSLATION.c.language)
        .join_from(TRANSLATION, WORDS, WORDS.c.id == TRANSLATION.c.words_id)
        .where(WORDS.c.language == source, TRANSLATION.c.language == target, TRANSLATION.c.by == "machine")
        .where(TRANSLATION.c.created_at >= since, ~looked)
        .order_by(func.random())
        .limit(most)
    )
    drawn = [{"words_id": row.id, "language": row.language} for row in await connection.execute(made)]
    if drawn:
        values = {"outcome": "", "sampled": True, "created_at": now}
        await connection.execute(insert(DOUBT), [values | one for one in drawn])
    return len(drawn)


@dataclass(frozen=True, slots=True)
class Judged:
    """Of the samples of a direction: how many were read, and how many of them were clear and faithful."""

    source: str
    target: str
    drawn: int
    read: int
    fine: int


async def judged(connection: AsyncConnection, since: datetime) -> list[Judged]:
    """Of what was drawn since then, by direction."""
    query = (
        select(
            WORDS.c.language.label("source"), DOUBT.c.language.label("target"), func.count().label("drawn")
        )
        .add_columns(func.count(DOUBT.c.closed_at).label("read"))
        .add_columns(func.count().filter(DOUBT.c.outcome == "fine").label("fine"))
        .join_from(DOUBT, WORDS, WORDS.c.id == DOUBT.c.words_id)
        .where(DOUBT.c.sampled, DOUBT.c.created_at >= since)
        .group_by(WORDS.c.language, DOUBT.c.language)
        .order_by(WORDS.c.language, DOUBT.c.language)
    )
    return [Judged(**row._mapping) for row in await connection.execute(query)]
