"""What came of the questions whose askers were asked about it in a span (PRODUCT 6.5, A11)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Question, table

QUESTION = table(Question)


@dataclass(frozen=True, slots=True)
class Followed:
    """A question that was followed up. `result`: worked, failed, or None: not tried, or not told."""

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
    rows = await connection.execute(_FOLLOWED.where(span.holds(QUESTION.c.followed_at)))
    return [Followed(**row._mapping) for row in rows]
