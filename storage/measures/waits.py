"""How long each question waited for its first answer, for one that helped, and for a person (PRODUCT 9.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Question, table

QUESTION = table(Question)


@dataclass(frozen=True, slots=True)
class Wait:
    """A question. `woman`, `channel`, `language`: hers who asked. The times: as in
    `storage.schema.Question`."""

    woman: str
    channel: str
    language: str
    created_at: datetime
    answered_at: datetime | None
    helped_at: datetime | None
    escalated_at: datetime | None
    met_at: datetime | None


_WAITS = (
    select(
        MEMBER.c.id.label("woman"),
        ADDRESS.c.channel,
        MEMBER.c.language,
        *(QUESTION.c[name] for name in Wait.__slots__[3:]),
    )
    .select_from(REACHED)
    .join(QUESTION, QUESTION.c.member_id == MEMBER.c.id)
)


async def waits(connection: AsyncConnection, span: Span) -> list[Wait]:
    """Of the questions that were asked in it."""
    rows = await connection.execute(_WAITS.where(span.holds(QUESTION.c.created_at)))
    return [Wait(**row._mapping) for row in rows]
