"""Wishes for another language, which a person answers within seven days (LNG-13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Card, table

CARD = table(Card)
REASON = "another-language"


@dataclass(frozen=True, slots=True)
class Wish:
    """A card; `note` is the language that she named, in her words."""

    id: int
    member_id: str = field(repr=False)
    note: str = field(repr=False)
    since: datetime


async def listed(connection: AsyncConnection, card: int | None = None) -> list[Wish]:
    """Oldest first; only the one with this number, if it is named."""
    query = select(CARD.c.id, CARD.c.member_id, CARD.c.note, CARD.c.created_at.label("since"))
    waiting = query.where(CARD.c.reason == REASON, CARD.c.closed_at.is_(None), CARD.c.member_id.is_not(None))
    only = waiting if card is None else waiting.where(CARD.c.id == card)
    rows = await connection.execute(only.order_by(CARD.c.created_at, CARD.c.id))
    return [Wish(**row._mapping) for row in rows]
