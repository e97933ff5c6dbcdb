"""What left, what it cost in segments, and what did not arrive (PRODUCT 9.1: cost and delivery).

The outbox tells it, so it is known for as long as a message that has left is kept (docs/retention.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, JOINED, MEMBER, REACHED, Span
from storage.schema import Outbox, table

OUTBOX = table(Outbox)
SENTENCE = func.coalesce(OUTBOX.c.content["message"].astext, OUTBOX.c.kind)
NOT_GONE = ("refused", "dropped")


@dataclass(frozen=True, slots=True)
class Spent:
    """Of one sentence ("relay" for another woman's words), by one channel: so many messages to so many
    `women`, in so many segments."""

    channel: str
    sentence: str
    messages: int
    segments: int
    women: int


async def spent(connection: AsyncConnection, span: Span) -> list[Spent]:
    """Of all that was handed to a carrier in the span."""
    by = (OUTBOX.c.channel, SENTENCE.label("sentence"))
    query = (
        select(
            *by,
            func.count().label("messages"),
            func.sum(OUTBOX.c.segments).label("segments"),
            func.count(OUTBOX.c.member_id.distinct()).label("women"),
        )
        .where(OUTBOX.c.segments > 0, span.holds(OUTBOX.c.created_at))
        .group_by(*by)
        .order_by(*by)
    )
    return [Spent(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Failed:
    """So many messages to so many women did not arrive, for this reason. `code`: the carrier's, if it gave
    one."""

    channel: str
    state: str
    code: int | None
    messages: int
    women: int


async def failed(connection: AsyncConnection, span: Span) -> list[Failed]:
    by = (OUTBOX.c.channel, OUTBOX.c.state, OUTBOX.c.code)
    query = (
        select(
            *by,
            func.count().label("messages"),
            func.count(OUTBOX.c.member_id.distinct()).label("women"),
        )
        .where(OUTBOX.c.state.in_(NOT_GONE), span.holds(OUTBOX.c.created_at))
        .group_by(*by)
        .order_by(func.count().desc(), *by)
    )
    return [Failed(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Reach:
    """One member and how she is reached today. `state` as in `storage.schema.Address`."""

    woman: str
    channel: str
    language: str
    state: str


async def reach(connection: AsyncConnection) -> list[Reach]:
    query = select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, ADDRESS.c.state)
    return [
        Reach(**row._mapping) for row in await connection.execute(query.select_from(REACHED).where(JOINED))
    ]
