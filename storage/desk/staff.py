"""Those who work the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import DeskSession, Group, Staff, table
from storage.schema.columns import secret_id

GROUP, SESSION, STAFF = table(Group), table(DeskSession), table(Staff)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Columns as in `storage.schema.Staff`."""

    id: str
    member_id: str
    name: str
    roles: tuple[str, ...]
    language: str
    reads: tuple[str, ...]
    timezone: str
    opens: int
    closes: int
    cases: int
    locked_at: datetime | None
    told_at: datetime | None


async def add(connection: AsyncConnection, values: Mapping[str, object], now: datetime) -> str:
    """`values`: columns of `storage.schema.Staff`. Returns the id."""
    id = secret_id()
    more = {"opens": 8, "closes": 18, "cases": 5}
    await connection.execute(insert(STAFF).values(**more | dict(values) | {"id": id, "created_at": now}))
    return id


async def change(connection: AsyncConnection, id: str, **values: object) -> None:
    await connection.execute(update(STAFF).where(STAFF.c.id == id).values(**values))


async def every(connection: AsyncConnection) -> list[Colleague]:
    """By name."""
    return [_colleague(row) for row in await connection.execute(_staff().order_by(STAFF.c.name))]


async def named(connection: AsyncConnection, name: str) -> Colleague | None:
    return await _one(connection, _staff().where(STAFF.c.name == name))


async def by_id(connection: AsyncConnection, id: str) -> Colleague | None:
    return await _one(connection, _staff().where(STAFF.c.id == id))


async def of_member(connection: AsyncConnection, member: str) -> Colleague | None:
    return await _one(connection, _staff().where(STAFF.c.member_id == member))


async def lock(connection: AsyncConnection, id: str, now: datetime) -> None:
    """Her browsers are shut at once, and no code of hers opens another (SAF-23)."""
    await change(connection, id, locked_at=now)
    await connection.execute(delete(SESSION).where(SESSION.c.staff_id == id))


async def told(connection: AsyncConnection, member: str, now: datetime) -> None:
    """This one has been told that something waits."""
    await connection.execute(update(STAFF).where(STAFF.c.member_id == member).values(told_at=now))


async def groups_of(connection: AsyncConnection, name: str) -> list[str]:
    """The ids of the groups that know her as their facilitator."""
    query = select(GROUP.c.id).where(GROUP.c.facilitator == name).order_by(GROUP.c.name)
    return list((await connection.execute(query)).scalars())


def _staff() -> Select[Any]:
    return select(*(STAFF.c[name] for name in Colleague.__slots__))


async def _one(connection: AsyncConnection, query: Select[Any]) -> Colleague | None:
    row = (await connection.execute(query)).first()
    return _colleague(row) if row else None


def _colleague(row: Row[Any]) -> Colleague:
    values = dict(row._mapping)
    return Colleague(**values | {"roles": tuple(values["roles"]), "reads": tuple(values["reads"])})
