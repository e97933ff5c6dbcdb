"""What waits for a second person, and what two have decided (SAF-20)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Proposal, table

PROPOSAL = table(Proposal)
OPEN, AGREED, REFUSED = "open", "agreed", "refused"


@dataclass(frozen=True, slots=True)
class Proposed:
    """Columns as in `storage.schema.Proposal`."""

    id: int
    kind: str
    about: Mapping[str, Any] = field(repr=False)
    by: str
    by_id: str | None
    second: str
    state: str
    created_at: datetime
    decided_at: datetime | None


async def add(
    connection: AsyncConnection, kind: str, about: Mapping[str, Any], by: str, by_id: str, now: datetime
) -> int:
    """Returns its number. `about`: ids and figures only."""
    values = {"kind": kind, "about": dict(about), "by": by, "by_id": by_id, "created_at": now}
    added = insert(PROPOSAL).values(**values, second="", state=OPEN).returning(PROPOSAL.c.id)
    return int((await connection.execute(added)).scalar_one())


async def held(connection: AsyncConnection, id: int) -> Proposed | None:
    """This one; nobody else can decide it until the transaction ends."""
    row = (await connection.execute(_all().where(PROPOSAL.c.id == id).with_for_update())).first()
    return _proposed(row) if row else None


async def find(connection: AsyncConnection, id: int) -> Proposed | None:
    row = (await connection.execute(_all().where(PROPOSAL.c.id == id))).first()
    return _proposed(row) if row else None


async def waiting(connection: AsyncConnection, limit: int) -> list[Proposed]:
    """Those that nobody has decided, oldest first."""
    query = _all().where(PROPOSAL.c.state == OPEN).order_by(PROPOSAL.c.created_at, PROPOSAL.c.id)
    return [_proposed(row) for row in await connection.execute(query.limit(limit))]


async def agreed(connection: AsyncConnection, kind: str, since: datetime, limit: int) -> list[Proposed]:
    """Those of one kind that a second person agreed to since then, newest first."""
    query = _all().where(PROPOSAL.c.kind == kind, PROPOSAL.c.state == AGREED, PROPOSAL.c.decided_at > since)
    rows = await connection.execute(query.order_by(PROPOSAL.c.decided_at.desc()).limit(limit))
    return [_proposed(row) for row in rows]


async def decide(connection: AsyncConnection, id: int, second: str, state: str, now: datetime) -> None:
    values = {"second": second, "state": state, "decided_at": now}
    await connection.execute(update(PROPOSAL).where(PROPOSAL.c.id == id).values(**values))


def _all() -> Select[Any]:
    return select(*(PROPOSAL.c[name] for name in Proposed.__slots__))


def _proposed(row: Row[Any]) -> Proposed:
    return Proposed(**row._mapping)
