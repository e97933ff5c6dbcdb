"""What waits for a person."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Card, table

CARD = table(Card)


async def put(connection: AsyncConnection, reason: str, member_id: str, note: str, now: datetime) -> None:
    """A card for this member and reason; a note joins the one that is open already."""
    query = select(CARD.c.id, CARD.c.note).where(
        CARD.c.member_id == member_id, CARD.c.reason == reason, CARD.c.closed_at.is_(None)
    )
    card = (await connection.execute(query)).first()
    if card is None:
        values = {"reason": reason, "member_id": member_id, "note": note, "created_at": now}
        await connection.execute(insert(CARD).values(**values))
    elif note:
        joined = f"{card.note}\n{note}".strip()
        await connection.execute(update(CARD).where(CARD.c.id == card.id).values(note=joined))


async def open_by_reason(connection: AsyncConnection) -> dict[str, int]:
    """How many cards wait, by reason."""
    query = select(CARD.c.reason, func.count()).where(CARD.c.closed_at.is_(None)).group_by(CARD.c.reason)
    return {row[0]: row[1] for row in await connection.execute(query)}
