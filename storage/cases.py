"""Safety cases: a woman wishes that a trained woman contacts her. Nothing of her story is here (SAF-13).

No card, figure or export tells of them. Her `way` (when and how) comes and leaves closed: see
`storage.safekeeping`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import and_, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outbox import UNDONE
from storage.schema import Group, Member, Outbox, SafetyCase, table
from storage.schema.columns import secret_id

CASE, MEMBER, GROUP, OUTBOX = table(SafetyCase), table(Member), table(Group), table(Outbox)
OPEN = CASE.c.state == "open"
NOTHING = {"way": None, "word": ""}


@dataclass(frozen=True, slots=True)
class Case:
    """An open case. `way` None: nobody can read it any more, and she would have to be asked again.

    `taken_by`: who of the desk opened it first."""

    id: str
    member_id: str = field(repr=False)
    way: bytes | None = field(repr=False)
    word: str = field(repr=False)
    language: str
    taken_by: str | None
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Wish:
    """What she asks for: `way` is closed, `word` is what the trained woman says first."""

    way: bytes = field(repr=False)
    word: str = field(repr=False)
    language: str


async def wish(connection: AsyncConnection, member: str, wish: Wish, now: datetime) -> None:
    """Open her case. When one is open already, what she says now holds."""
    values = {"way": wish.way, "word": wish.word, "language": wish.language}
    changed = await connection.execute(update(CASE).where(CASE.c.member_id == member, OPEN).values(**values))
    if not changed.rowcount:
        fresh = {"id": secret_id(), "member_id": member, "state": "open", "opened_at": now}
        await connection.execute(insert(CASE).values(**fresh, **values))


async def is_open(connection: AsyncConnection, member: str) -> bool:
    query = select(func.count()).where(CASE.c.member_id == member, OPEN)
    return bool(await connection.scalar(query))


async def call_off(connection: AsyncConnection, member: str, now: datetime) -> None:
    """She does not wish it any more: how she is reached, and her word, are gone at once."""
    ended = {"state": "called off", "closed_at": now, **NOTHING}
    await connection.execute(update(CASE).where(CASE.c.member_id == member, OPEN).values(**ended))


async def close(connection: AsyncConnection, case: str, now: datetime) -> None:
    """The trained woman is done. What stays is erased after 90 days."""
    statement = update(CASE).where(CASE.c.id == case, OPEN).values(state="closed", closed_at=now)
    await connection.execute(statement)


async def unsay(connection: AsyncConnection, member: str, sentence: str) -> None:
    """Our copies of what was written to her in this sentence are erased."""
    done = OUTBOX.c.state.not_in(UNDONE)
    hers = (OUTBOX.c.member_id == member, OUTBOX.c.content["message"].astext == sentence)
    await connection.execute(delete(OUTBOX).where(*hers, done))


async def erase(connection: AsyncConnection, members: Collection[str], now: datetime) -> None:
    """They leave. Of their cases a line stays that tells nothing of them."""
    gone = {"state": "erased", "closed_at": func.coalesce(CASE.c.closed_at, now), **NOTHING}
    await connection.execute(update(CASE).where(CASE.c.member_id.in_(members)).values(**gone))


async def waiting(connection: AsyncConnection, country: str) -> list[Case]:
    """The open cases of this country, and of women who have no group yet, the oldest first."""
    query = (
        select(*(CASE.c[name] for name in Case.__slots__))
        .join_from(CASE, MEMBER, MEMBER.c.id == CASE.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
        .where(OPEN, or_(GROUP.c.country == country, GROUP.c.id.is_(None)))
        .order_by(CASE.c.opened_at, CASE.c.id)
    )
    return [Case(**row._mapping) for row in await connection.execute(query)]


async def taken(connection: AsyncConnection, staff: str) -> int:
    """How many open cases this safety person has taken."""
    query = select(func.count()).where(CASE.c.taken_by == staff, OPEN)
    return int(await connection.scalar(query) or 0)


async def untaken(connection: AsyncConnection) -> list[datetime]:
    """Since when each open case waits that nobody has opened at the desk."""
    query = select(CASE.c.opened_at).where(CASE.c.taken_by.is_(None), OPEN).order_by(CASE.c.opened_at)
    return list((await connection.scalars(query)).all())


async def take(connection: AsyncConnection, case: str, staff: str) -> None:
    """She is the first to open it at the desk."""
    free = CASE.c.id == case, CASE.c.taken_by.is_(None)
    await connection.execute(update(CASE).where(*free).values(taken_by=staff))


async def close_anew(
    connection: AsyncConnection, country: str, anew: Callable[[bytes], bytes | None]
) -> None:
    """Every way of an open case of this country is closed for somebody else; None: it cannot be read."""
    here = (
        select(MEMBER.c.id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id)
        .where(GROUP.c.country == country)
        .scalar_subquery()
    )
    query = select(CASE.c.id, CASE.c.way).where(
        and_(OPEN, CASE.c.way.is_not(None), CASE.c.member_id.in_(here))
    )
    for row in (await connection.execute(query.with_for_update())).all():
        statement = update(CASE).where(CASE.c.id == row.id).values(way=anew(row.way))
        await connection.execute(statement)
