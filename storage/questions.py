"""Questions on their way to an answer: how they stand when they are looked at, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Answer, Card, Conversation, Group, Member, Offer, Question, Words, table
from storage.schema.columns import secret_id

ANSWER, CARD, GROUP, MEMBER = table(Answer), table(Card), table(Group), table(Member)
CONVERSATION = table(Conversation)
OFFER, QUESTION, WORDS = table(Offer), table(Question), table(Words)

UNMET = ("question-alone", "unanswered", "late")
"""Cards about a question that nobody has met."""


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """A question as it stands. `words_id` and `number` are those of its words; `of` is who asked.

    `answers` counts all of them, `helpful` those that she said help. `further`: one was not for her.
    `timezone`: hers.
    """

    id: str
    of: str
    words_id: str
    number: int
    topic: str
    privacy: int
    state: str
    wave: int
    further: bool
    created_at: datetime
    escalated_at: datetime | None
    met_at: datetime | None
    alarmed_at: datetime | None
    timezone: str
    answers: int
    helpful: int


async def keep(connection: AsyncConnection, values: dict[str, object]) -> str:
    """A question of hers. Returns its id."""
    question = secret_id()
    await connection.execute(insert(QUESTION).values(id=question, **values))
    return question


async def due(connection: AsyncConnection, now: datetime) -> str | None:
    """The question that has been due for longest; None when none is, or others have in hand what is."""
    query = select(QUESTION.c.id).where(QUESTION.c.look_at <= now).order_by(QUESTION.c.look_at, QUESTION.c.id)
    free = query.limit(1).with_for_update(key_share=True, skip_locked=True)
    found: str | None = await connection.scalar(free)
    return found


async def hold_due(connection: AsyncConnection, question: str, now: datetime) -> bool:
    """Nobody else changes it until the transaction ends. False when it is not due any more.

    The lock leaves the key alone, so that an answer may come to it meanwhile.
    """
    query = select(QUESTION.c.id).where(QUESTION.c.id == question, QUESTION.c.look_at <= now)
    held = query.with_for_update(key_share=True, skip_locked=True)
    return await connection.scalar(held) is not None


async def on_its_way(connection: AsyncConnection, question: str) -> OnItsWay | None:
    """None when it was erased."""
    row = (await connection.execute(_ON_ITS_WAY.where(QUESTION.c.id == question))).first()
    return OnItsWay(**row._mapping) if row else None


def _answers(only: ColumnElement[bool]) -> ColumnElement[int]:
    """How many such answers the question has."""
    given = select(func.count()).select_from(ANSWER).join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
    return given.where(OFFER.c.question_id == QUESTION.c.id, only).scalar_subquery()


ANSWERS = _answers(ANSWER.c.id.is_not(None))
HELPFUL = _answers(ANSWER.c.helpful.is_(True))

_ON_ITS_WAY: Select[Any] = (
    select(
        *(QUESTION.c[name] for name in ("id", "words_id", "topic", "privacy", "state", "wave", "further")),
        *(QUESTION.c[name] for name in ("created_at", "escalated_at", "met_at", "alarmed_at")),
        QUESTION.c.member_id.label("of"),
        WORDS.c.number,
        func.coalesce(GROUP.c.timezone, "UTC").label("timezone"),
        ANSWERS.label("answers"),
        HELPFUL.label("helpful"),
    )
    .join_from(QUESTION, WORDS, WORDS.c.id == QUESTION.c.words_id)
    .join(MEMBER, MEMBER.c.id == QUESTION.c.member_id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
)


async def change(connection: AsyncConnection, question: str, **values: object) -> None:
    await connection.execute(update(QUESTION).where(QUESTION.c.id == question).values(**values))


async def look_again(
    connection: AsyncConnection, offer: str, now: datetime, *, further: bool = False
) -> None:
    """Something has happened to an offer of this question: the line looks at it at once.

    `further`: she said that an answer was not for her. A question that is looked at no more stays so.
    """
    question = select(OFFER.c.question_id).where(OFFER.c.id == offer).scalar_subquery()
    values = {"look_at": now} | ({"further": True} if further else {})
    open_one = and_(QUESTION.c.id == question, QUESTION.c.state != "closed")
    await connection.execute(update(QUESTION).where(open_one).values(**values))


async def met(connection: AsyncConnection, question: str, now: datetime) -> None:
    """A person of the team has written to her who asked: no card about it waits any more (PRODUCT 6.5)."""
    values = {"met_at": func.coalesce(QUESTION.c.met_at, now), "look_at": now}
    await change(connection, question, **values)
    await close_cards(connection, question, UNMET, now)


async def void_waiting(connection: AsyncConnection, question: str) -> None:
    """What waits to be told to her because nobody had answered is told no more (`flows.waiting`)."""
    named = CONVERSATION.c.data["asked"].astext == question
    waits = select(CONVERSATION.c.id).where(stands(CONVERSATION.c.shelf, "waiting"), named)
    hers = select(QUESTION.c.member_id).where(QUESTION.c.id == question).scalar_subquery()
    void = waits.where(CONVERSATION.c.member_id == hers).with_for_update(skip_locked=True)
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.id.in_(void)))


async def close_cards(
    connection: AsyncConnection, question: str, reasons: Sequence[str], now: datetime
) -> None:
    """Nobody need look at these cards about the question any more."""
    about = CARD.c.question_id == question, CARD.c.closed_at.is_(None), stands(CARD.c.reason, *reasons)
    await connection.execute(update(CARD).where(*about).values(closed_at=now))


@dataclass(frozen=True, slots=True)
class Standing:
    """Of a question that she asked: how many answers it has, and whether it is over."""

    id: str
    answers: int
    met_at: datetime | None
    state: str


async def standing(connection: AsyncConnection, ids: Sequence[str]) -> list[Standing]:
    """Those of these questions that are still there."""
    query = select(QUESTION.c.id, ANSWERS.label("answers"), QUESTION.c.met_at, QUESTION.c.state)
    rows = await connection.execute(query.where(QUESTION.c.id.in_(ids)))
    return [Standing(**row._mapping) for row in rows]
