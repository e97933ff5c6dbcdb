"""Who has been silent for years."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, table

MEMBER = table(Member)
LAST_SEEN = func.coalesce(MEMBER.c.seen_at, MEMBER.c.created_at)


async def take_silent(connection: AsyncConnection, since: datetime, now: datetime, most: int) -> list[str]:
    """Members who have written nothing since then and were not asked meanwhile: now they are."""
    not_asked = or_(MEMBER.c.stay_asked_at.is_(None), MEMBER.c.stay_asked_at < LAST_SEEN)
    silent = (
        select(MEMBER.c.id)
        .where(MEMBER.c.state == "member", not_asked, since > LAST_SEEN)
        .limit(most)
        .with_for_update(skip_locked=True)
        .cte("silent")
    )
    statement = (
        update(MEMBER)
        .where(MEMBER.c.id.in_(select(silent.c.id)))
        .values(stay_asked_at=now)
        .returning(MEMBER.c.id)
    )
    return list((await connection.execute(statement)).scalars())
