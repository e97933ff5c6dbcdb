"""What women planned with the practices of others, and whether those heard of it (PRODUCT 6.4, 9.2)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, GROUP, MEMBER, REACHED, Span
from storage.schema import Adaptation, Practice, table

ADAPTATION, PRACTICE = table(Adaptation), table(Practice)


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
)


async def plans(connection: AsyncConnection, span: Span) -> list[Plan]:
    """Those that were made in the span."""
    rows = await connection.execute(_PLANS.where(span.holds(ADAPTATION.c.created_at)))
    return [Plan(**row._mapping) for row in rows]


@dataclass(frozen=True, slots=True)
class Use:
    """A plan with her practice. `woman`, `channel`, `language`: hers who told the practice. `told`: she has
    heard of the plan."""

    woman: str
    channel: str
    language: str
    told: bool


_USES = (
    select(
        MEMBER.c.id.label("woman"),
        ADDRESS.c.channel,
        MEMBER.c.language,
        ADAPTATION.c.told_at.is_not(None).label("told"),
    )
    .select_from(REACHED)
    .join(PRACTICE, PRACTICE.c.member_id == MEMBER.c.id)
    .join(ADAPTATION, ADAPTATION.c.practice_id == PRACTICE.c.id)
    .where(ADAPTATION.c.member_id != MEMBER.c.id, ADDRESS.c.state != "stopped")
)


async def uses(connection: AsyncConnection, span: Span) -> list[Use]:
    """Of plans made in the span. Who stopped the line wishes to hear nothing, and is not counted."""
    rows = await connection.execute(_USES.where(span.holds(ADAPTATION.c.created_at)))
    return [Use(**row._mapping) for row in rows]
