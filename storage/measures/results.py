"""What came of the questions that were to be followed up in a span (PRODUCT 6.5, A11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Question, table

QUESTION = table(Question)
AFTER = timedelta(days=14)  # of the first helpful answer, or of the first of all


@dataclass(frozen=True, slots=True)
class Followed:
    """A question that she was asked about. `result`: worked, failed, or None: not tried, or not told."""

    woman: str
    channel: str
    language: str
    result: str | None


_FOLLOWED = (
    select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, QUESTION.c.result)
    .select_from(REACHED)
    .join(QUESTION, QUESTION.c.member_id == MEMBER.c.id)
)


async def followed(connection: AsyncConnection, span: Span) -> list[Followed]:
    """A person's words may have helped before any answer came: they are not followed up, answers are."""
    answered = func.greatest(QUESTION.c.helped_at, QUESTION.c.answered_at)
    then = Span(span.since - AFTER, span.until - AFTER)
    due = QUESTION.c.answered_at.is_not(None), then.holds(answered)
    rows = await connection.execute(_FOLLOWED.where(*due))
    return [Followed(**row._mapping) for row in rows]
