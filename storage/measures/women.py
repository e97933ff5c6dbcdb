"""What each member did in a span: what she asked, answered and read, and whether she stopped."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.readings import LEFT, WORDS_ID
from storage.measures.span import ADDRESS, JOINED, MEMBER, REACHED, Span
from storage.schema import Answer, Offer, Outbox, Question, Words, table

ANSWER, OFFER, OUTBOX = table(Answer), table(Offer), table(Outbox)
QUESTION, WORDS = table(Question), table(Words)


@dataclass(frozen=True, slots=True)
class Woman:
    """One member. `answered_lately`: at least once in the longer span. `reads`: another woman's words came
    to her; `wrote`: she ever wrote any for others. `stopped`: in the span, and did not come back."""

    woman: str
    channel: str
    language: str
    questions: int
    answers: int
    answered_lately: bool
    reads: bool
    wrote: bool
    stopped: bool


async def women(connection: AsyncConnection, span: Span, longer: Span) -> list[Woman]:
    """All who have joined to the end."""
    return [Woman(**row._mapping) for row in await connection.execute(_women(span, longer))]


def _women(span: Span, longer: Span) -> Select[tuple[object, ...]]:
    asked = select(func.count()).where(QUESTION.c.member_id == MEMBER.c.id, span.holds(QUESTION.c.created_at))
    answered = (
        select(func.count())
        .join_from(OFFER, ANSWER, ANSWER.c.offer_id == OFFER.c.id)
        .where(OFFER.c.member_id == MEMBER.c.id)
    )
    lately = answered.where(longer.holds(ANSWER.c.created_at)).scalar_subquery()
    return (
        select(
            MEMBER.c.id.label("woman"),
            ADDRESS.c.channel,
            MEMBER.c.language,
            asked.scalar_subquery().label("questions"),
            answered.where(span.holds(ANSWER.c.created_at)).scalar_subquery().label("answers"),
            (lately > 0).label("answered_lately"),
            _reads(span).label("reads"),
            exists().where(WORDS.c.member_id == MEMBER.c.id).label("wrote"),
            func.coalesce(
                and_(ADDRESS.c.state == "stopped", span.holds(ADDRESS.c.changed_at)), false()
            ).label("stopped"),
        )
        .select_from(REACHED)
        .where(JOINED)
    )


def _reads(span: Span) -> ColumnElement[bool]:
    others = select(OUTBOX.c.id).join_from(OUTBOX, WORDS, WORDS.c.id == WORDS_ID)
    return others.where(
        OUTBOX.c.member_id == MEMBER.c.id,
        WORDS.c.member_id != MEMBER.c.id,
        LEFT,
        span.holds(OUTBOX.c.created_at),
    ).exists()
