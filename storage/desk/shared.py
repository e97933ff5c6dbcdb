"""Practices that are shared, as the team looks through them: what each is about, and no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, Practice, table

MEMBER, PRACTICE = table(Member), table(Practice)
MOST = 100


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for; an empty one is not."""

    language: str = ""
    topic: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One of them, as in `storage.schema.Practice`. `language`: its author's."""

    id: str
    number: int
    member_id: str
    language: str
    topic: str
    kind: str
    used: int
    shared_at: datetime | None


@dataclass(frozen=True, slots=True)
class Shares:
    """Of all that are sought: how many practices and authors, and how many of each tell of what failed or was
    half done."""

    practices: int
    authors: int
    hard: int
    hard_authors: int


async def listed(connection: AsyncConnection, sought: Sought) -> list[Listed]:
    """Newest first."""
    columns = (PRACTICE.c[name] for name in Listed.__slots__ if name != "language")
    query = select(*columns, MEMBER.c.language).join_from(PRACTICE, MEMBER).where(*_those(sought))
    newest = query.order_by(PRACTICE.c.shared_at.desc(), PRACTICE.c.number.desc()).limit(MOST)
    return [Listed(**row._mapping) for row in await connection.execute(newest)]


async def one(connection: AsyncConnection, number: int) -> Listed | None:
    """None where nothing of this number is shared."""
    columns = (PRACTICE.c[name] for name in Listed.__slots__ if name != "language")
    query = select(*columns, MEMBER.c.language).join_from(PRACTICE, MEMBER)
    row = (await connection.execute(query.where(PRACTICE.c.number == number, *_those(Sought())))).first()
    return Listed(**row._mapping) if row else None


async def shares(connection: AsyncConnection, sought: Sought) -> Shares:
    """Whatever their kind."""
    hard, author = PRACTICE.c.kind != "works", PRACTICE.c.member_id.distinct()
    query = (
        select(func.count().label("practices"), func.count(author).label("authors"))
        .add_columns(func.count().filter(hard).label("hard"))
        .add_columns(func.count(author).filter(hard).label("hard_authors"))
        .join_from(PRACTICE, MEMBER)
        .where(*_those(Sought(sought.language, sought.topic)))
    )
    return Shares(**(await connection.execute(query)).one()._mapping)


def _those(sought: Sought) -> Sequence[ColumnElement[bool]]:
    wanted = (
        (MEMBER.c.language, sought.language),
        (PRACTICE.c.topic, sought.topic),
        (PRACTICE.c.kind, sought.kind),
    )
    return [PRACTICE.c.state == "shared", *(column == value for column, value in wanted if value)]
