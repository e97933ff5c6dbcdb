"""Practice turns: which card, and what she thinks of her answer; never the answer itself."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Rehearsed, table

REHEARSED = table(Rehearsed)


async def note(
    connection: AsyncConnection, member: str, dialogue: str, card: str, mark: str, now: datetime
) -> None:
    """`dialogue` may be empty: she practises without one."""
    values = {"member_id": member, "dialogue_id": dialogue or None, "card": card, "mark": mark}
    await connection.execute(insert(REHEARSED).values(**values, created_at=now))


async def turns(connection: AsyncConnection, member: str, dialogue: str) -> Counter[str]:
    """How often she has had each card for this dialogue, or for none."""
    hers = REHEARSED.c.member_id == member, REHEARSED.c.dialogue_id.is_not_distinct_from(dialogue or None)
    query = select(REHEARSED.c.card, func.count().label("times")).where(*hers).group_by(REHEARSED.c.card)
    return Counter({row.card: row.times for row in await connection.execute(query)})
