"""What the team did with its power over what is said: each act of theirs is counted (PRODUCT 9.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Appeal, Check, Decision, Prompt, PromptCopy, Staff, table

APPEAL, CHECK, DECISION = table(Appeal), table(Check), table(Decision)
COPY, PROMPT, STAFF = table(PromptCopy), table(Prompt), table(Staff)


@dataclass(frozen=True, slots=True)
class Power:
    """Counts by kind. `decisions`: by what was done, those that only looked among them; `checks` and
    `appeals`: by their state; `prompts`: those that were sent, by who asked for them."""

    decisions: dict[str, int]
    checks: dict[str, int]
    appeals: dict[str, int]
    prompts: dict[str, int]


async def power(connection: AsyncConnection, span: Span) -> Power:
    return Power(
        await _counted(connection, DECISION.c.action, span, DECISION.c.created_at),
        await _counted(connection, CHECK.c.state, span, CHECK.c.created_at),
        await _counted(connection, APPEAL.c.state, span, APPEAL.c.created_at),
        await _counted(connection, PROMPT.c.asked_by, span, PROMPT.c.sent_at),
    )


async def _counted(
    connection: AsyncConnection, kind: ColumnElement[str], span: Span, at: ColumnElement[datetime]
) -> dict[str, int]:
    query = select(kind, func.count()).where(span.holds(at)).group_by(kind).order_by(kind)
    return {row[0]: row[1] for row in await connection.execute(query)}


@dataclass(frozen=True, slots=True)
class Received:
    """A prompt that a member got. `woman`, `channel`, `language`: hers; `state` as in `PromptCopy`."""

    woman: str
    channel: str
    language: str
    state: str


async def received(connection: AsyncConnection, span: Span) -> list[Received]:
    """Those that reached somebody in the span."""
    query = (
        select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, COPY.c.state)
        .select_from(REACHED)
        .join(COPY, COPY.c.member_id == MEMBER.c.id)
        .where(span.holds(COPY.c.told_at))
    )
    return [Received(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Keeper:
    """A language keeper, who is named for what she does (LNG-17): the languages she reads, how many hours a
    day she is there, and how many pieces she has worked on."""

    name: str
    reads: list[str] = field(default_factory=list)
    hours: int = 0
    pieces: int = 0


LOOKED = ("saw", "read", "entered", "hours")


async def keepers(connection: AsyncConnection, span: Span) -> list[Keeper]:
    """By name. Whoever only looked at a text has not worked on it."""
    worked = case((DECISION.c.action.not_in(LOOKED), DECISION.c.id))
    query = (
        select(
            STAFF.c.name,
            STAFF.c.reads,
            (STAFF.c.closes - STAFF.c.opens).label("hours"),
            func.count(worked).label("pieces"),
        )
        .join_from(
            STAFF,
            DECISION,
            (DECISION.c.who == STAFF.c.name) & span.holds(DECISION.c.created_at),
            isouter=True,
        )
        .where(STAFF.c.roles.contains(["keeper"]), STAFF.c.locked_at.is_(None))
        .group_by(STAFF.c.id)
        .order_by(STAFF.c.name)
    )
    return [Keeper(**row._mapping) for row in await connection.execute(query)]
