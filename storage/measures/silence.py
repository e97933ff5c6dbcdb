"""Who has been silent, who had as much as may come to her, and which groups nobody asks. Counts only: nobody
is named by it (PRODUCT 9.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, DateTime, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import ADDRESS, GROUP, JOINED, MEMBER, REACHED, Span
from storage.schema import Offer, Outbox, table

OFFER, OUTBOX = table(Offer), table(Outbox)
QUIET, WEEK = timedelta(days=30), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Here:
    """One member. `quiet`: she has neither written nor, as far as is known, read for 30 days. `unasked`: so
    much came to her unasked in the last week."""

    woman: str
    channel: str
    language: str
    quiet: bool
    unasked: int


async def here(connection: AsyncConnection, now: datetime) -> list[Here]:
    """All who have joined to the end and have not stopped the line."""
    times = func.jsonb_array_elements_text(MEMBER.c.unasked).table_valued("value")
    lately = cast(times.c.value, DateTime(timezone=True)) > now - WEEK
    query = (
        select(
            MEMBER.c.id.label("woman"),
            ADDRESS.c.channel,
            MEMBER.c.language,
            _quiet(now - QUIET).label("quiet"),
            select(func.count()).select_from(times).where(lately).scalar_subquery().label("unasked"),
        )
        .select_from(REACHED)
        .where(JOINED, ADDRESS.c.state != "stopped")
    )
    return [Here(**row._mapping) for row in await connection.execute(query)]


def _quiet(since: datetime) -> ColumnElement[bool]:
    read = exists().where(
        OUTBOX.c.member_id == MEMBER.c.id, stands(OUTBOX.c.state, "read"), OUTBOX.c.changed_at >= since
    )
    return (func.coalesce(MEMBER.c.seen_at, MEMBER.c.created_at) < since) & ~read


async def never_asked(connection: AsyncConnection, span: Span) -> list[str]:
    """The names of groups with members, to none of whom any question was put in the span."""
    asked = (
        select(OFFER.c.id)
        .join(MEMBER, MEMBER.c.id == OFFER.c.member_id)
        .where(MEMBER.c.group_id == GROUP.c.id, span.holds(OFFER.c.created_at))
    )
    joined = exists().where(MEMBER.c.group_id == GROUP.c.id, JOINED)
    query = select(GROUP.c.name).where(joined, ~asked.exists()).order_by(GROUP.c.name)
    return list((await connection.execute(query)).scalars())
