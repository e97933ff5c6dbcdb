"""What is remembered of earlier translations, by the digest of all that they hang on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import among
from storage.schema import Memory, table

MEMORY = table(Memory)


@dataclass(frozen=True, slots=True)
class Remembered:
    """As in `storage.schema.Memory`; `text` has tokens for names, numbers, links and codes."""

    digest: bytes
    words_id: str
    source: str
    target: str
    text: str = field(repr=False)
    by: str
    engine: str
    tier: str
    via: list[str]
    route: list[str]


async def find(connection: AsyncConnection, digests: Collection[bytes]) -> dict[bytes, Remembered]:
    """Those that are there."""
    if not digests:
        return {}
    rows = await connection.execute(_FIND, {"digests": list(digests)})
    return {row.digest: Remembered(**row._mapping) for row in rows}


async def learn(connection: AsyncConnection, found: Iterable[Remembered], now: datetime) -> None:
    """The first that an engine said stays."""
    if rows := _rows(found, now):
        await connection.execute(insert(MEMORY).on_conflict_do_nothing(), rows)


async def teach(connection: AsyncConnection, by_person: Remembered, now: datetime) -> None:
    """The last that a person said stays."""
    new = insert(MEMORY)
    names = ("words_id", "text", "engine", "tier", "via", "route", "created_at")
    only = new.on_conflict_do_update(
        index_elements=[MEMORY.c.digest], set_={n: new.excluded[n] for n in names}
    )
    await connection.execute(only, _rows([by_person], now))


_FIND = select(*(MEMORY.c[name] for name in Remembered.__slots__)).where(among(MEMORY.c.digest, "digests"))


def _rows(found: Iterable[Remembered], now: datetime) -> list[dict[str, object]]:
    """In one order, so that no two who learn the same wait for each other."""
    rows = [{name: getattr(one, name) for name in Remembered.__slots__} for one in found]
    return sorted(({**row, "created_at": now} for row in rows), key=lambda row: bytes(row["digest"]))
