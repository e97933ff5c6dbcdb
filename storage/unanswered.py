"""Questions without an answer, as the team sees them before it opens one: no words, no nicknames."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Select, String, cast, exists, func, or_, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.questions import ANSWERS
from storage.schema import Card, Group, Member, Offer, Question, Words, table

CARD, GROUP, MEMBER = table(Card), table(Group), table(Member)
OFFER, QUESTION, WORDS = table(Offer), table(Question), table(Words)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that no peer has answered, or that is before a person.

    `language`: what it is written in. `facilitator`, `org`: of her group. `asked`, `passed`, `answering`: so
    many peers. `cards`: the reasons of the open cards about it.
    """

    id: str
    state: str
    topic: str
    privacy: int
    place: str
    language: str
    facilitator: str
    org: str
    created_at: datetime
    escalated_at: datetime | None
    met_at: datetime | None
    answers: int
    asked: int
    passed: int
    answering: int
    cards: list[str]


async def every(connection: AsyncConnection) -> list[Unanswered]:
    """Oldest first."""
    return [Unanswered(**row._mapping) for row in await connection.execute(_UNANSWERED)]


def _offers(*states: str) -> ColumnElement[int]:
    """How many offers of the question are in one of these states, or in any."""
    only = stands(OFFER.c.state, *states) if states else OFFER.c.id.is_not(None)
    return (
        select(func.count()).where(OFFER.c.question_id == QUESTION.c.id, only).correlate(QUESTION)
    ).scalar_subquery()


_BEFORE_A_PERSON = (CARD.c.question_id == QUESTION.c.id) & CARD.c.closed_at.is_(None)
_REASONS = (
    select(func.coalesce(func.array_agg(CARD.c.reason), cast(array([]), ARRAY(String))))
    .where(_BEFORE_A_PERSON)
    .scalar_subquery()
)

_UNANSWERED: Select[Any] = (
    select(
        *(QUESTION.c[name] for name in ("id", "state", "topic", "privacy")),
        *(QUESTION.c[name] for name in ("created_at", "escalated_at", "met_at")),
        MEMBER.c.place,
        WORDS.c.language,
        func.coalesce(GROUP.c.facilitator, "").label("facilitator"),
        func.coalesce(GROUP.c.org, "").label("org"),
        ANSWERS.label("answers"),
        _offers().label("asked"),
        _offers("passed").label("passed"),
        _offers("claimed").label("answering"),
        _REASONS.label("cards"),
    )
    .join_from(QUESTION, WORDS, WORDS.c.id == QUESTION.c.words_id)
    .join(MEMBER, MEMBER.c.id == QUESTION.c.member_id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    .where(or_(stands(QUESTION.c.state, "routed", "alone"), exists().where(_BEFORE_A_PERSON)))
    .order_by(QUESTION.c.created_at, QUESTION.c.id)
)
