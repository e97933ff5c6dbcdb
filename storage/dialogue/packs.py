"""What a country or a group changed of the dialogue, version by version. The newest holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, func, insert, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import FlowPack, Group, table

PACK, GROUP = table(FlowPack), table(Group)

Version = tuple[str, int]
"""About whom (the name of a country, the id of a group), and the number of the version."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The newest version of a pack. `word` of the group, where it is a group's; else `about` is a country."""

    about: str
    version: int
    name: str
    word: str | None
    body: dict[str, Any]
    digest: bytes
    created_at: datetime


def newest(about: ColumnElement[str]) -> ScalarSelect[int | None]:
    """The version that holds; for a statement that knows who it is about."""
    return select(func.max(PACK.c.version)).where(PACK.c.about == about).scalar_subquery()


OF_COUNTRY, OF_GROUP = newest(GROUP.c.country), newest(GROUP.c.id)


def versions(
    country: str, of_country: int | None, group: str | None, of_group: int | None
) -> tuple[Version, ...]:
    """Those that hold for a group, the upper one last."""
    both = ((country, of_country), (group, of_group))
    return tuple((about, version) for about, version in both if about and version)


async def held(connection: AsyncConnection, group: str) -> tuple[Version, ...]:
    """The versions that hold for this group."""
    query = select(GROUP.c.country, OF_COUNTRY.label("own"), OF_GROUP.label("over")).where(
        GROUP.c.id == group
    )
    row = (await connection.execute(query)).first()
    return versions(row.country, row.own, group, row.over) if row else ()


async def bodies(connection: AsyncConnection, wanted: Collection[Version]) -> dict[Version, dict[str, Any]]:
    query = select(PACK.c.about, PACK.c.version, PACK.c.body)
    found = await connection.execute(query.where(tuple_(PACK.c.about, PACK.c.version).in_(wanted)))
    return {(row.about, row.version): row.body for row in found}


async def every(connection: AsyncConnection) -> list[Kept]:
    """The newest version of each, by name; one that was taken away has an empty body."""
    last = select(PACK.c.about, func.max(PACK.c.version)).group_by(PACK.c.about)
    query = (
        select(PACK, GROUP.c.word)
        .join(GROUP, GROUP.c.id == PACK.c.about, isouter=True)
        .where(tuple_(PACK.c.about, PACK.c.version).in_(last))
        .order_by(PACK.c.name, PACK.c.about)
    )
    return [Kept(**row._mapping) for row in await connection.execute(query)]


async def add(
    connection: AsyncConnection, about: str, name: str, body: dict[str, Any], digest: bytes, now: datetime
) -> int:
    """A new version, which holds from now on. Returns its number."""
    version = (
        await connection.scalar(select(func.max(PACK.c.version)).where(PACK.c.about == about)) or 0
    ) + 1
    values = {"about": about, "version": version, "name": name, "body": body, "digest": digest}
    await connection.execute(insert(PACK).values(**values, created_at=now))
    return version
