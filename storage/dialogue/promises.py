"""Promises of authorities, as the women of the group to whom they were made may know and follow them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialogue import dialogues
from storage.schema import Dialogue, DialoguePart, Group, Member, Promise, Words, table
from storage.schema.columns import secret_id

DIALOGUE, GROUP, MEMBER = table(Dialogue), table(Group), table(Member)
PART, PROMISE, WORDS = table(DialoguePart), table(Promise), table(Words)
FOLLOWED = ("open", "said")
"""The states in which there is something left to ask."""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise. Columns as in `storage.schema.Promise`; `of` noted it, in these words (`text`).

    `office`: the id of the words that name whom it was made by, or empty. `group` and what follows: of the
    group, as it is known to others. `mark`: of the dialogue's ask.
    """

    id: str
    number: int
    dialogue_id: str
    of: str
    words_id: str
    text: str = field(repr=False)
    proof: str
    due_on: date
    ask_on: date
    dated: bool
    state: str
    reason: str
    rounds: int
    shows_id: str
    access_id: str
    people: int | None
    said_by: str
    seen_by: str
    asked: int
    asked_at: datetime | None
    look_at: datetime | None
    created_at: datetime
    kept_at: datetime | None
    closed_at: datetime | None
    office: str
    group_id: str
    group: str
    org: str
    country: str
    timezone: str
    mark: str


async def keep(connection: AsyncConnection, dialogue: str, **values: object) -> str:
    """Columns of `storage.schema.Promise`. Returns its id."""
    id = secret_id()
    await connection.execute(insert(PROMISE).values(id=id, dialogue_id=dialogue, **values))
    return id


async def change(connection: AsyncConnection, id: str, **values: object) -> None:
    """Columns of `storage.schema.Promise`."""
    await connection.execute(update(PROMISE).where(PROMISE.c.id == id).values(**values))


async def find(connection: AsyncConnection, number: int, member: str) -> Promised | None:
    """None when it is gone, or was not made to her group."""
    return next(iter(await _found(connection, _hers(member).where(PROMISE.c.number == number))), None)


async def hold(connection: AsyncConnection, number: int, member: str) -> Promised | None:
    """The same; nobody else changes it until the transaction ends."""
    lock = select(PROMISE.c.id).where(PROMISE.c.number == number).with_for_update(key_share=True)
    await connection.execute(lock)
    return await find(connection, number, member)


async def of_group(connection: AsyncConnection, member: str) -> list[Promised]:
    """All that were made to her group: those that are followed first, what is due next before the others."""
    query = _hers(member).order_by(PROMISE.c.state.not_in(FOLLOWED), PROMISE.c.due_on, PROMISE.c.number)
    return await _found(connection, query)


async def by_id(connection: AsyncConnection, id: str) -> Promised | None:
    """For the worker, which is of no group."""
    return next(iter(await _found(connection, _all().where(PROMISE.c.id == id))), None)


async def every(connection: AsyncConnection, group: str = "", org: str = "") -> list[Promised]:
    """All promises, or those made to the group with this word or to the groups of this partner."""
    named = {GROUP.c.word: group, GROUP.c.org: org}
    only = [column == value for column, value in named.items() if value]
    return await _found(connection, _all().where(*only).order_by(GROUP.c.name, PROMISE.c.number))


async def take_due(connection: AsyncConnection, now: datetime) -> Promised | None:
    """One that is to be looked at, which nobody else has in hand; held until the transaction ends."""
    due = select(PROMISE.c.id).where(PROMISE.c.look_at <= now).order_by(PROMISE.c.look_at, PROMISE.c.id)
    id = await connection.scalar(due.limit(1).with_for_update(key_share=True, skip_locked=True))
    return await by_id(connection, id) if id else None


async def followers(connection: AsyncConnection, promise: Promised) -> list[str]:
    """Who is asked about it, in this order: she who wrote the notes, she who noted it, the other editors."""
    roles = await dialogues.roles(connection, promise.dialogue_id)
    _, notes = roles.get("notes", ("", None))
    editors = [one.member_id for one in await dialogues.editors(connection, promise.dialogue_id)]
    return await _members(connection, promise, [notes or "", promise.of, *editors])


async def others(connection: AsyncConnection, promise: Promised) -> list[str]:
    """Who may have seen it kept beside her who says so: the editors, then all of the group on the line."""
    editors = await followers(connection, promise)
    query = select(MEMBER.c.id).where(MEMBER.c.group_id == promise.group_id)
    group = (await connection.scalars(query.order_by(MEMBER.c.created_at, MEMBER.c.nick))).all()
    return [one for one in await _members(connection, promise, [*editors, *group]) if one != promise.said_by]


async def _members(connection: AsyncConnection, promise: Promised, whom: Sequence[str]) -> list[str]:
    """Those of them who are in the group still, each once."""
    there = MEMBER.c.id.in_(whom), MEMBER.c.group_id == promise.group_id, MEMBER.c.state == "member"
    found = set((await connection.scalars(select(MEMBER.c.id).where(*there))).all())
    return [one for one in dict.fromkeys(whom) if one in found]


def _hers(member: str) -> Select[Any]:
    return dialogues.of_her_group(_all(), member)


def _all() -> Select[Any]:
    group = (GROUP.c.name.label("group"), *(GROUP.c[name] for name in ("org", "country", "timezone")))
    return (
        select(PROMISE, WORDS.c.text, DIALOGUE.c.group_id, DIALOGUE.c.mark, *group, _office().label("office"))
        .join_from(PROMISE, WORDS, WORDS.c.id == PROMISE.c.words_id)
        .join(DIALOGUE, DIALOGUE.c.id == PROMISE.c.dialogue_id)
        .join(GROUP, GROUP.c.id == DIALOGUE.c.group_id)
    )


def _office() -> ColumnElement[str]:
    """The first one named that the whole group may read."""
    these = PART.c.dialogue_id == PROMISE.c.dialogue_id, PART.c.step == "office"
    shown = PART.c.shown_at.is_not(None), PART.c.replaced_at.is_(None)
    first = select(PART.c.words_id).where(*these, *shown).order_by(PART.c.id).limit(1)
    return first.correlate(PROMISE).scalar_subquery()


async def _found(connection: AsyncConnection, query: Select[Any]) -> list[Promised]:
    return [_promised(dict(row._mapping)) for row in await connection.execute(query)]


def _promised(row: dict[str, Any]) -> Promised:
    """What is missing of ids is empty."""
    ids = ("shows_id", "access_id", "said_by", "seen_by", "office")
    row |= {"of": row.pop("member_id") or "", **{name: row[name] or "" for name in ids}}
    return Promised(**row)
