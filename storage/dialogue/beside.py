"""What is on the paper of a dialogue beside the texts of its group: practices, and who stands with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialogue.dialogues import GROUP, MEMBER, ROLE
from storage.dialogue.standing import ANSWERED
from storage.schema import Ally, Part, Practice, Stand, table
from storage.shown import HEART, TITLE

ALLY, STAND = table(Ally), table(Stand)
PART, PRACTICE = table(Part), table(Practice)


@dataclass(frozen=True, slots=True)
class Standing:
    """A group that stands with this one; `words`: the id of its word, or None where it lent its name."""

    group: str
    words: str | None


async def titles(connection: AsyncConnection, numbers: Collection[int]) -> Mapping[int, str]:
    """The words that call these practices, by number; only of those that all members may read."""
    query = (
        select(PRACTICE.c.number, PART.c.name, PART.c.words_id)
        .join_from(PRACTICE, PART, PART.c.practice_id == PRACTICE.c.id)
        .join(MEMBER, MEMBER.c.id == PRACTICE.c.member_id)
        .where(PRACTICE.c.number.in_(numbers), PRACTICE.c.state == "shared", PRACTICE.c.audience == "all")
        .where(MEMBER.c.state == "member", MEMBER.c.shows, PART.c.name.in_((TITLE, *HEART)))
    )
    found: dict[int, dict[str, str]] = {}
    for row in await connection.execute(query):
        found.setdefault(row.number, {})[row.name] = row.words_id
    return {
        number: next(named[part] for part in (TITLE, *HEART) if part in named)
        for number, named in found.items()
    }


async def stands(connection: AsyncConnection, dialogue: str) -> list[Standing]:
    """Who has said so, in the order in which they were asked."""
    query = (
        select(GROUP.c.name.label("group"), STAND.c.words_id.label("words"))
        .join_from(STAND, GROUP, GROUP.c.id == STAND.c.group_id)
        .where(STAND.c.dialogue_id == dialogue, ANSWERED)
        .order_by(STAND.c.created_at, GROUP.c.name)
    )
    return [Standing(**row._mapping) for row in await connection.execute(query)]


async def allies(connection: AsyncConnection, dialogue: str) -> list[str]:
    """The ids of the words that name those outside who said yes. Media only where they may be named."""
    query = (
        select(ALLY.c.name_id, ALLY.c.kind, ALLY.c.consent)
        .where(ALLY.c.dialogue_id == dialogue, ALLY.c.state == "yes", ALLY.c.name_id.is_not(None))
        .order_by(ALLY.c.created_at)
    )
    return [row.name_id for row in await connection.execute(query) if row.kind != "media"]


async def names(connection: AsyncConnection, dialogue: str, group: str) -> set[str]:
    """What people of this group are called: its members, and those who have a role."""
    members = select(MEMBER.c.nick).where(MEMBER.c.group_id == group)
    roles = select(ROLE.c.nick).where(ROLE.c.dialogue_id == dialogue)
    return set(filter(None, (await connection.scalars(members.union(roles))).all()))


async def place(connection: AsyncConnection, group: str) -> str:
    """Where this group is."""
    return str(await connection.scalar(select(GROUP.c.place).where(GROUP.c.id == group)) or "")


async def nick(connection: AsyncConnection, member: str | None) -> str:
    """What she is called; empty when she is gone."""
    named = select(MEMBER.c.nick).where(MEMBER.c.id == member, MEMBER.c.state == "member")
    return str(await connection.scalar(named) or "") if member else ""
