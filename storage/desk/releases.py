"""What may be read outside, as it stood when two agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Release, table

RELEASE = table(Release)


@dataclass(frozen=True, slots=True)
class Released:
    """Columns as in `storage.schema.Release`. Readers are not told who agreed."""

    id: int
    kind: str
    org: str
    body: Mapping[str, Any]
    created_at: datetime


async def add(
    connection: AsyncConnection,
    kind: str,
    org: str,
    body: Mapping[str, Any],
    two: tuple[str, str],
    now: datetime,
) -> None:
    """`two`: who asked and who agreed."""
    by, second = two
    values = {"kind": kind, "org": org, "body": dict(body), "by": by, "second": second, "created_at": now}
    await connection.execute(insert(RELEASE).values(**values))


async def newest(connection: AsyncConnection, limit: int) -> list[Released]:
    columns = (RELEASE.c[name] for name in Released.__slots__)
    query = select(*columns).order_by(RELEASE.c.created_at.desc(), RELEASE.c.id.desc())
    return [Released(**row._mapping) for row in await connection.execute(query.limit(limit))]


async def take_back(connection: AsyncConnection, id: int) -> bool:
    """False when there is none of this number."""
    return bool((await connection.execute(delete(RELEASE).where(RELEASE.c.id == id))).rowcount)
