"""What of a member's texts somebody of the team looked at, for herself: why, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Appeal, Check, table

APPEAL, CHECK = table(Appeal), table(Check)
_APPEAL = select(APPEAL.c.state).where(APPEAL.c.check_id == CHECK.c.id).order_by(APPEAL.c.id.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Columns as in `storage.schema.Check`. `appeal`: how hers stands, if she appealed: open, won, lost. Who
    of the team it was is not in it."""

    kind: str
    state: str
    why: str
    created_at: datetime
    decided_at: datetime | None
    appeal: str


async def looked_at(connection: AsyncConnection, member: str) -> list[LookedAt]:
    """Newest first."""
    columns = (CHECK.c[name] for name in ("kind", "state", "why", "created_at", "decided_at"))
    appeal = func.coalesce(_APPEAL.scalar_subquery(), "").label("appeal")
    query = select(*columns, appeal).where(CHECK.c.member_id == member).order_by(CHECK.c.id.desc())
    return [LookedAt(**row._mapping) for row in await connection.execute(query)]
