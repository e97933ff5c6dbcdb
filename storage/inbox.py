"""Messages as they came."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Inbox, table

INBOX = table(Inbox)


@dataclass(frozen=True, slots=True)
class Came:
    """One message as it came; `body` only where it must be kept."""

    sid: str
    address_id: int
    received_at: datetime
    body: str | None = field(default=None, repr=False)
    state: str = "taken"


async def remember(connection: AsyncConnection, messages: Sequence[Came]) -> set[str]:
    """Keep them, and tell which were not known yet. A repeated one stops here."""
    if not messages:
        return set()
    values = [{name: getattr(message, name) for name in Came.__slots__} for message in messages]
    return set((await connection.execute(_REMEMBER, values)).scalars())


_REMEMBER = insert(INBOX).on_conflict_do_nothing(index_elements=["sid"]).returning(INBOX.c.sid)


async def known(connection: AsyncConnection, sids: Collection[str]) -> set[str]:
    """Which of these have already come."""
    rows = await connection.execute(select(INBOX.c.sid).where(INBOX.c.sid.in_(sids)))
    return set(rows.scalars())


async def failed(connection: AsyncConnection) -> int:
    """How many messages wait because their turn failed."""
    return int((await connection.execute(select(func.count()).where(INBOX.c.state == "failed"))).scalar_one())


async def mark_failed(connection: AsyncConnection, sid: str, body: str) -> None:
    """Its turn failed: it is kept, words and all, until a person has looked."""
    await connection.execute(update(INBOX).where(INBOX.c.sid == sid).values(state="failed", body=body))
