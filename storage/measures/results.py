"""What came of the questions that were to be followed up in a span (PRODUCT 6.5, A11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Question, table

QUESTION = table(Question)
AFTER = timedelta(days=14)  # of the first answer


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
    """A person's words that helped are not followed up, answers are."""
    rows = await connection.execute(_FOLLOWED.where(span.earlier(AFTER).holds(QUESTION.c.answered_at)))
    return [Followed(**row._mapping) for row in rows]
