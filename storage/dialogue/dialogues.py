"""Dialogues of a group, as one of its members may know them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Dialogue, Editor, Group, Member, Role, table
from storage.schema.columns import secret_id

DIALOGUE, EDITOR, ROLE = table(Dialogue), table(Editor), table(Role)
GROUP, MEMBER = table(Group), table(Member)
ENDED = ("closed",)
AT_LEAST = 2  # women of a group who agree, before anything goes out under its name (CON-09)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A dialogue. Columns as in `storage.schema.Dialogue`; `group`: the group's name, `timezone` its own."""

    id: str
    number: int
    group_id: str
    member_id: str | None
    reason: str
    mark: str
    state: str
    nameless: bool
    careful: list[str]
    meets_on: date | None
    meets_at: str
    paper: int
    paper_at: datetime | None
    paper_by: str | None
    paper_of: list[int]
    paper_in: str
    ready_at: datetime | None
    passed: list[str]
    again_of: int | None
    asked: int
    outcome: str
    gains: list[str]
    speakers: int | None
    created_at: datetime
    held_at: datetime | None
    closed_at: datetime | None
    group: str
    facilitator: str
    timezone: str
    country: str
    language: str


@dataclass(frozen=True, slots=True)
class Editing:
    """One who works on a dialogue, as in `storage.schema.Editor`."""

    member_id: str
    nick: str = field(repr=False)
    risk: str
    goes: str
    agreed: int
    objected: int
    asked_at: datetime | None


OWN = tuple(name for name in Prepared.__slots__ if name in DIALOGUE.c)


async def open_one(
    connection: AsyncConnection,
    member: str,
    number: int,
    reason: str,
    now: datetime,
    again_of: int = 0,
    id: str = "",
) -> str | None:
    """Her group prepares a meeting, and she works on it. None when she has no group. Returns its id, which is
    made here where none is given."""
    group = await connection.scalar(select(MEMBER.c.group_id).where(MEMBER.c.id == member))
    if group is None:
        return None
    id = id or secret_id()
    values = {"id": id, "number": number, "group_id": group, "member_id": member, "reason": reason}
    values |= {"created_at": now, "again_of": again_of or None, "careful": [], "passed": [], "gains": []}
    values["paper_of"] = []
    await connection.execute(insert(DIALOGUE).values(**values))
    await take_part(connection, id, member, now)
    return id


async def find(connection: AsyncConnection, id: str, member: str) -> Prepared | None:
    """None when it is gone, or not of her group: nobody else may know of it (SAF-15)."""
    return next(iter(await _found(connection, _hers(member).where(DIALOGUE.c.id == id))), None)


async def numbered(connection: AsyncConnection, number: int, member: str) -> Prepared | None:
    """The same, by its number."""
    return next(iter(await _found(connection, _hers(member).where(DIALOGUE.c.number == number))), None)


async def of_group(connection: AsyncConnection, member: str) -> list[Prepared]:
    """Those of her group that are not closed, newest first."""
    open_ = _hers(member).where(DIALOGUE.c.state.not_in(ENDED)).order_by(DIALOGUE.c.number.desc())
    return await _found(connection, open_)


async def by_id(connection: AsyncConnection, id: str) -> Prepared | None:
    """For the worker, which is of no group."""
    return next(iter(await _found(connection, _all().where(DIALOGUE.c.id == id))), None)


async def change(connection: AsyncConnection, id: str, **values: object) -> None:
    """Columns of `storage.schema.Dialogue`."""
    await connection.execute(update(DIALOGUE).where(DIALOGUE.c.id == id).values(**values))


async def take_part(connection: AsyncConnection, id: str, member: str, now: datetime) -> None:
    """She works on it from now on, if she did not before."""
    row = {"dialogue_id": id, "member_id": member, "joined_at": now}
    row |= {"risk": "", "goes": "", "agreed": 0, "objected": 0}
    await connection.execute(upsert(EDITOR).values(row).on_conflict_do_nothing())


async def change_editor(connection: AsyncConnection, id: str, member: str, **values: object) -> None:
    """Columns of `storage.schema.Editor`, of one who takes part already."""
    one = and_(EDITOR.c.dialogue_id == id, EDITOR.c.member_id == member)
    await connection.execute(update(EDITOR).where(one).values(**values))


async def editors(connection: AsyncConnection, id: str) -> list[Editing]:
    """In the order in which they came."""
    names = ("member_id", "risk", "goes", "agreed", "objected", "asked_at")
    query = (
        select(*(EDITOR.c[name] for name in names), MEMBER.c.nick)
        .join_from(EDITOR, MEMBER, MEMBER.c.id == EDITOR.c.member_id)
        .where(EDITOR.c.dialogue_id == id)
        .order_by(EDITOR.c.joined_at, MEMBER.c.created_at, MEMBER.c.nick)
    )
    return [Editing(**row._mapping) for row in await connection.execute(query)]


async def sisters(connection: AsyncConnection, member: str) -> dict[str, str]:
    """The other members of her group: nickname by id, in the order in which they came."""
    group = select(MEMBER.c.group_id).where(MEMBER.c.id == member).scalar_subquery()
    query = (
        select(MEMBER.c.id, MEMBER.c.nick)
        .where(MEMBER.c.group_id == group, MEMBER.c.state == "member", MEMBER.c.id != member)
        .order_by(MEMBER.c.created_at, MEMBER.c.nick)
    )
    return {row.id: row.nick for row in await connection.execute(query)}


async def roles(connection: AsyncConnection, id: str) -> dict[str, tuple[str, str | None]]:
    """Nickname, and member if she is on the line, by role."""
    query = select(ROLE.c.name, ROLE.c.nick, ROLE.c.member_id).where(ROLE.c.dialogue_id == id)
    return {row.name: (row.nick, row.member_id) for row in await connection.execute(query)}


async def has_spoken(connection: AsyncConnection, members: Sequence[str]) -> set[str]:
    """Those of them who have opened, or said the ask, at a meeting that was held."""
    held = DIALOGUE.c.held_at.is_not(None)
    query = (
        select(ROLE.c.member_id)
        .join(DIALOGUE, DIALOGUE.c.id == ROLE.c.dialogue_id)
        .where(ROLE.c.member_id.in_(members), ROLE.c.name.in_(("opens", "asks")), held)
    )
    return set((await connection.scalars(query)).all())


def needed(editors: int) -> int:
    """How many of so many editors have to agree (CON-09)."""
    return max(AT_LEAST, (editors + 1) // 2)


def of_her_group(query: Select[Any], member: str) -> Select[Any]:
    """What hangs on a dialogue, for a member of the group alone: nobody else may know of it (SAF-15)."""
    mine = MEMBER.alias("mine")
    own = and_(mine.c.id == member, mine.c.group_id == DIALOGUE.c.group_id, mine.c.state == "member")
    return query.join(mine, own)


def _hers(member: str) -> Select[Any]:
    return of_her_group(_all(), member)


def _all() -> Select[Any]:
    group = (GROUP.c.name.label("group"), *(GROUP.c[n] for n in ("facilitator", "timezone", "country")))
    return select(*(DIALOGUE.c[name] for name in OWN), *group, GROUP.c.language).join_from(
        DIALOGUE, GROUP, GROUP.c.id == DIALOGUE.c.group_id
    )


async def _found(connection: AsyncConnection, query: Select[Any]) -> list[Prepared]:
    return [Prepared(**row._mapping) for row in await connection.execute(query)]
