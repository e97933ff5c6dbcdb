"""Notices to whom the window has closed, and what is held behind them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outbox import OUTBOX, SHUT


async def noticed(connection: AsyncConnection, addresses: Collection[int], since: datetime) -> set[int]:
    """Which of these addresses were sent a notice since then, or are about to be."""
    told = (OUTBOX.c.content.has_key("notice"), OUTBOX.c.created_at > since)
    query = select(OUTBOX.c.address_id).where(OUTBOX.c.address_id.in_(addresses), *told)
    return set((await connection.execute(query)).scalars())


async def reroute(connection: AsyncConnection, channels: Collection[str], now: datetime) -> int:
    """What was held too long goes to another good address of hers, on one of these channels; without one it
    stays held until she writes. How many go."""
    values = {"channels": list(channels), "now": now, "shut": SHUT}
    return (await connection.execute(_REROUTE, values)).rowcount


_REROUTE = text("""
UPDATE outbox SET address_id = other.id, channel = other.channel, state = 'ready', part = 0, attempts = 0,
                  code = NULL, changed_at = :now
FROM (SELECT DISTINCT ON (member_id) member_id, id, channel FROM address
      WHERE state = 'good' AND channel = ANY(CAST(:channels AS text[]))
      ORDER BY member_id, id DESC) AS other
WHERE other.member_id = outbox.member_id AND outbox.state = 'held' AND outbox.code = :shut
  AND outbox.due_at <= :now AND other.id <> outbox.address_id
""")
