"""What women planned with the practices of others, and whether those heard of it (PRODUCT 6.4, 9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.practices import STANDS
from storage.measures.readings import LEFT
from storage.measures.span import ADDRESS, GROUP, MEMBER, REACHED, Span
from storage.schema import Adaptation, Outbox, Practice, table

ADAPTATION, OUTBOX, PRACTICE = table(Adaptation), table(Outbox), table(Practice)
AFTER = timedelta(days=21)  # of making it, she is asked how it is, or on the day that she named
NEWS = "p-used"


@dataclass(frozen=True, slots=True)
class Plan:
    """`woman`, `channel`, `language`: hers who made it. `state`, `result`: as in `Adaptation`.

    `across`: the practice comes from another country, or its author reads another language; None where the
    practice, or its author, is gone.
    """

    woman: str
    channel: str
    language: str
    state: str
    result: str
    across: bool | None


_AUTHOR, _THEIRS = MEMBER.alias("author"), GROUP.alias("theirs")

_ACROSS: ColumnElement[bool] = or_(
    _AUTHOR.c.language != MEMBER.c.language,  # unknown without an author, and then all of it is
    func.coalesce(_THEIRS.c.country != GROUP.c.country, false()),
)

_PLANS = (
    select(
        MEMBER.c.id.label("woman"),
        ADDRESS.c.channel,
        MEMBER.c.language,
        ADAPTATION.c.state,
        ADAPTATION.c.result,
        _ACROSS.label("across"),
    )
    .select_from(REACHED)
    .join(ADAPTATION, ADAPTATION.c.member_id == MEMBER.c.id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    .join(PRACTICE, PRACTICE.c.id == ADAPTATION.c.practice_id, isouter=True)
    .join(_AUTHOR, _AUTHOR.c.id == PRACTICE.c.member_id, isouter=True)
    .join(_THEIRS, _THEIRS.c.id == _AUTHOR.c.group_id, isouter=True)
    .where(PRACTICE.c.member_id.is_distinct_from(MEMBER.c.id))
)


async def made(connection: AsyncConnection, span: Span) -> list[Plan]:
    """Those of the span, with the practices of others."""
    return await _plans(connection, span.holds(ADAPTATION.c.created_at))


async def followed(connection: AsyncConnection, span: Span) -> list[Plan]:
    """Those of three weeks before; not where the day that she named is still to come."""
    asked = or_(ADAPTATION.c.asked > 0, ADAPTATION.c.due_on < span.until.date())
    return await _plans(connection, span.earlier(AFTER).holds(ADAPTATION.c.created_at), asked)


async def _plans(connection: AsyncConnection, *which: ColumnElement[bool]) -> list[Plan]:
    return [Plan(**row._mapping) for row in await connection.execute(_PLANS.where(*which))]


@dataclass(frozen=True, slots=True)
class Use:
    """Another woman's first plan with a practice. `woman`, `channel`, `language`: hers who told the practice.
    `told`: the news of it has left."""

    woman: str
    channel: str
    language: str
    told: bool


_EARLIER = ADAPTATION.alias("earlier")

_FIRST = ~exists().where(
    _EARLIER.c.practice_id == ADAPTATION.c.practice_id,
    _EARLIER.c.member_id == ADAPTATION.c.member_id,
    _EARLIER.c.created_at < ADAPTATION.c.created_at,
)

_TOLD = exists().where(
    OUTBOX.c.member_id == MEMBER.c.id,
    OUTBOX.c.content["message"].astext == NEWS,
    OUTBOX.c.created_at >= ADAPTATION.c.told_at,
    LEFT,
)
"""`told_at` is when it was decided; she may be asleep then, or her window closed."""

_USES = (
    select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, _TOLD.label("told"))
    .select_from(REACHED)
    .join(PRACTICE, PRACTICE.c.member_id == MEMBER.c.id)
    .join(ADAPTATION, ADAPTATION.c.practice_id == PRACTICE.c.id)
    .where(STANDS, ADAPTATION.c.member_id != MEMBER.c.id, ADDRESS.c.state != "stopped", _FIRST)
)


async def uses(connection: AsyncConnection, span: Span) -> list[Use]:
    """Of plans made in the span. Who stopped the line wishes to hear nothing, and is not counted.

    The outbox tells it, so it is known for as long as a message that has left is kept (docs/retention.md).
    """
    rows = await connection.execute(_USES.where(span.holds(ADAPTATION.c.created_at)))
    return [Use(**row._mapping) for row in rows]
