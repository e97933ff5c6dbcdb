"""Members as a person of the team chooses one of them by name, and what may speak against asking her."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Group, Member, Offer, table

ADDRESS, GROUP, MEMBER, OFFER = table(Address), table(Group), table(Member), table(Offer)


@dataclass(frozen=True, slots=True)
class Called:
    """A member of this name. `word` lets her group's members in.

    `shows`: she agreed to be shown questions. `reached`: something may go to her phone. `asked`: she was
    offered this question before; `offers`: how many of any she was offered lately.
    """

    id: str
    nick: str = field(repr=False)
    word: str
    place: str
    language: str
    shows: bool
    reached: bool
    seen_at: datetime | None
    asked: bool
    offers: int


async def called(connection: AsyncConnection, nick: str, question: str, since: datetime) -> list[Called]:
    """Everybody who goes by this name, however it is written. `since`: which offers are late ones."""
    same = func.lower(MEMBER.c.nick) == nick.strip().lower()
    rows = await connection.execute(_members(question, since).where(same).order_by(GROUP.c.word))
    return [Called(**row._mapping) for row in rows]


async def by_id(
    connection: AsyncConnection, members: Collection[str], question: str, since: datetime
) -> dict[str, Called]:
    rows = await connection.execute(_members(question, since).where(MEMBER.c.id.in_(members)))
    return {row.id: Called(**row._mapping) for row in rows}


def _members(question: str, since: datetime) -> Select[Any]:
    lately = OFFER.c.member_id == MEMBER.c.id, OFFER.c.created_at > since
    return (
        select(
            *(MEMBER.c[name] for name in ("id", "nick", "place", "language", "shows", "seen_at")),
            GROUP.c.word,
            (ADDRESS.c.state == "good").label("reached"),
            exists().where(OFFER.c.question_id == question, OFFER.c.member_id == MEMBER.c.id).label("asked"),
            select(func.count()).select_from(OFFER).where(*lately).scalar_subquery().label("offers"),
        )
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .where(MEMBER.c.state == "member", MEMBER.c.nick != "")
    )
