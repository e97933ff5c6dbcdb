"""Whom a prompt is for, as the team says it, and which women that are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Group, Member, table

ADDRESS, GROUP, MEMBER = table(Address), table(Group), table(Member)


@dataclass(frozen=True, slots=True)
class Audience:
    """Only who is meant by all that is said; nothing said means everybody.

    `topic`: she knows it, or wants to hear of it. `groups`: their ids. `heard_days`: she has written within
    so many days. There are no circles yet, so nobody is in the `circle` that is named.
    """

    topic: str = ""
    country: str = ""
    groups: tuple[str, ...] = ()
    circle: str = ""
    language: str = ""
    heard_days: int = 0

    @property
    def told(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self) | {"groups": list(self.groups)}


def as_told(kept: Mapping[str, Any]) -> Audience:
    """What was kept of it."""
    return Audience(**{**kept, "groups": tuple(kept.get("groups", ()))})


@dataclass(frozen=True, slots=True)
class Woman:
    """Who is meant, and where she is reached. `left_out`: she wants fewer prompts, and it is not her turn."""

    id: str
    language: str
    channel: str
    discreet: bool
    timezone: str
    hours: str
    left_out: bool


async def women(connection: AsyncConnection, audience: Audience, now: datetime) -> list[Woman]:
    """Members who have joined to the end and are reached at a good address. Who told of harm is left in
    peace until she writes."""
    query = (
        select(
            *(MEMBER.c[name] for name in ("id", "language", "discreet", "hours")),
            ADDRESS.c.channel,
            GROUP.c.timezone,
            (func.coalesce(MEMBER.c.fewer, 0) > 0).label("left_out"),
        )
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .where(MEMBER.c.state == "member", MEMBER.c.nick != "", MEMBER.c.silent.is_(False))
        .where(ADDRESS.c.state == "good", *_meant(audience, now))
    )
    return [Woman(**row._mapping) for row in await connection.execute(query)]


def _meant(audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    said: list[ColumnElement[bool]] = []
    if audience.topic:
        topic = func.jsonb_build_array(audience.topic)
        said.append(or_(MEMBER.c.knows.contains(topic), MEMBER.c.wants.contains(topic)))
    if audience.country:
        said.append(GROUP.c.country == audience.country)
    if audience.groups:
        said.append(GROUP.c.id.in_(audience.groups))
    if audience.circle:
        said.append(false())
    if audience.language:
        said.append(MEMBER.c.language == audience.language)
    if audience.heard_days:
        said.append(MEMBER.c.seen_at >= now - timedelta(days=audience.heard_days))
    return said
