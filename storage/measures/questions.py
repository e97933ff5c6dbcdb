"""What became of each question that was asked in a span."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, GROUP, MEMBER, REACHED, TIMEZONE, Span
from storage.questions import ANSWERS, HELPFUL
from storage.schema import Answer, Offer, Question, table

ANSWER, OFFER, QUESTION = table(Answer), table(Offer), table(Question)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question. `woman`, `channel`, `language`: hers who asked. `met_at`: a person has written.

    `hours`, `timezone`: of the woman who answered first; hers who asked where that woman is gone.
    """

    woman: str
    channel: str
    language: str
    created_at: datetime
    answered_at: datetime | None
    met_at: datetime | None
    answers: int
    helpful: int
    hours: str
    timezone: str


_THEIRS, _HOME = MEMBER.alias("theirs"), GROUP.alias("home")

_FIRST = (
    select(_THEIRS.c.hours, func.coalesce(_HOME.c.timezone, "UTC").label("timezone"))
    .join_from(ANSWER, OFFER, OFFER.c.id == ANSWER.c.offer_id)
    .join(_THEIRS, _THEIRS.c.id == OFFER.c.member_id)
    .join(_HOME, _HOME.c.id == _THEIRS.c.group_id, isouter=True)
    .where(OFFER.c.question_id == QUESTION.c.id)
    .order_by(ANSWER.c.created_at)
    .limit(1)
    .lateral("first")
)

_ASKED = (
    select(
        QUESTION.c.member_id.label("woman"),
        ADDRESS.c.channel,
        MEMBER.c.language,
        *(QUESTION.c[name] for name in ("created_at", "answered_at", "met_at")),
        ANSWERS.label("answers"),
        HELPFUL.label("helpful"),
        func.coalesce(_FIRST.c.hours, MEMBER.c.hours).label("hours"),
        func.coalesce(_FIRST.c.timezone, TIMEZONE).label("timezone"),
    )
    .select_from(REACHED)
    .join(QUESTION, QUESTION.c.member_id == MEMBER.c.id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    .join(_FIRST, true(), isouter=True)
)


async def asked(connection: AsyncConnection, span: Span) -> list[Asked]:
    """Those that were neither erased nor taken back."""
    rows = await connection.execute(_ASKED.where(span.holds(QUESTION.c.created_at)))
    return [Asked(**row._mapping) for row in rows]
