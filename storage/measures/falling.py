"""At which step of which conversation women stay, and how often they were not understood there (PRODUCT
9.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED
from storage.schema import Conversation, table

CONVERSATION = table(Conversation)
LONG = timedelta(days=1)
APART = ("menu", "safe")
"""In the one nothing is asked of her; of the other nobody is told how many are in it."""


_MISSES = func.sum(func.greatest(CONVERSATION.c.misses, 0))
"""Below nothing: she has just been helped."""


@dataclass(frozen=True, slots=True)
class Stay:
    """So many `women` of this channel have been at this step for a day. `shelf`: stack (it was the last thing
    that she was asked), parked (a draft). `misses`: what she said there and the line did not understand."""

    channel: str
    flow: str
    step: str
    shelf: str
    women: int
    misses: int


async def stays(connection: AsyncConnection, now: datetime) -> list[Stay]:
    """Most women first. Also of those who have not joined yet: a guest is forgotten after seven days."""
    place = (ADDRESS.c.channel, *(CONVERSATION.c[name] for name in ("flow", "step", "shelf")))
    women = func.count(MEMBER.c.id.distinct())
    query = (
        select(*place, women.label("women"), _MISSES.label("misses"))
        .select_from(REACHED)
        .join(CONVERSATION, CONVERSATION.c.member_id == MEMBER.c.id)
        .where(CONVERSATION.c.shelf.in_(("stack", "parked")), CONVERSATION.c.flow.not_in(APART))
        .where(~CONVERSATION.c.flow.startswith("desk"))
        .where(CONVERSATION.c.since < now - LONG)
        .group_by(*place)
        .order_by(women.desc(), *place)
    )
    return [Stay(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody who wrote for the first time in the span. `woman`: her id. `joined`: to the end."""

    woman: str
    channel: str
    language: str
    joined: bool


async def joining(connection: AsyncConnection, since: datetime, until: datetime) -> list[Joining]:
    """Of those who are not forgotten yet."""
    finished = (MEMBER.c.state == "member") & (MEMBER.c.nick != "")
    query = (
        select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, finished.label("joined"))
        .select_from(REACHED)
        .where(MEMBER.c.state.in_(("guest", "member")))
        .where(MEMBER.c.created_at >= since, MEMBER.c.created_at < until)
    )
    return [Joining(**row._mapping) for row in await connection.execute(query)]
