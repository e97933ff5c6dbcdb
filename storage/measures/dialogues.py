"""What meetings with authorities came to their day in a span, and what promises (PRODUCT 9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Date, and_, cast, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import ADDRESS, GROUP, MEMBER, REACHED, Span
from storage.schema import Dialogue, Promise, table

DIALOGUE, PROMISE = table(Dialogue), table(Promise)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A dialogue whose day has come. `woman`, `channel`, `language`: hers who opened it. `agreed`: enough of
    the group agree to the paper. `outcome`, `gains`, `speakers` as in `storage.schema.Dialogue`."""

    woman: str
    channel: str
    language: str
    agreed: bool
    outcome: str
    gains: list[str]
    speakers: int


@dataclass(frozen=True, slots=True)
class Due:
    """A promise whose day has come. `woman`, `channel`, `language`: hers who noted it. `proof`, `state` as in
    `storage.schema.Promise`; `in_time`: seen kept by its day; `late`: once at least; `asked`: somebody was
    asked about it; `access`: people can use something now that they could not before, about so many
    (`people`)."""

    woman: str
    channel: str
    language: str
    proof: str
    state: str
    in_time: bool
    late: bool
    asked: bool
    access: bool
    people: int


_HERS = (MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language)

_MEETINGS = (
    select(
        *_HERS,
        DIALOGUE.c.ready_at.is_not(None).label("agreed"),
        *(DIALOGUE.c[name] for name in ("outcome", "gains")),
        func.coalesce(DIALOGUE.c.speakers, 0).label("speakers"),
    )
    .select_from(REACHED)
    .join(DIALOGUE, DIALOGUE.c.member_id == MEMBER.c.id)
)

_KEPT = stands(PROMISE.c.state, "kept")
_KEPT_ON: ColumnElement[date] = cast(func.timezone(GROUP.c.timezone, PROMISE.c.kept_at), Date)
"""By the calendar of the group."""

_DUE = (
    select(
        *_HERS,
        *(PROMISE.c[name] for name in ("proof", "state")),
        func.coalesce(and_(_KEPT, PROMISE.c.due_on >= _KEPT_ON), False).label("in_time"),
        (PROMISE.c.rounds > 0).label("late"),
        PROMISE.c.asked_at.is_not(None).label("asked"),
        and_(_KEPT, PROMISE.c.access_id.is_not(None)).label("access"),
        func.coalesce(PROMISE.c.people, 0).label("people"),
    )
    .select_from(REACHED)
    .join(PROMISE, PROMISE.c.member_id == MEMBER.c.id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id)
)


async def meetings(connection: AsyncConnection, span: Span) -> list[Meeting]:
    """Those whose day lies in the span. Of one that moved, the new day counts."""
    rows = await connection.execute(_MEETINGS.where(_within(span, DIALOGUE.c.meets_on)))
    return [Meeting(**row._mapping) for row in rows]


async def due(connection: AsyncConnection, span: Span) -> list[Due]:
    """Those whose day lies in the span. Of one that has a new day, the new day counts."""
    rows = await connection.execute(_DUE.where(_within(span, PROMISE.c.due_on)))
    return [Due(**row._mapping) for row in rows]


def _within(span: Span, day: ColumnElement[date]) -> ColumnElement[bool]:
    """Whole days: that on which the span ends is not over yet."""
    return and_(day >= span.since.date(), day < span.until.date())
