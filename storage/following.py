"""What came of a question: who is told, and when it closes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.offers import withdraw
from storage.schema import Answer, Member, Offer, Question, Words, table

ANSWER, MEMBER = table(Answer), table(Member)
OFFER, QUESTION, WORDS = table(Offer), table(Question), table(Words)


@dataclass(frozen=True, slots=True)
class Followed:
    """A question that is followed up: whose it is, her place, and its words by id and by number.

    `helped_at`: when an answer helped for the first time. `followed_at`: when she was last asked.
    """

    id: str
    of: str
    place: str
    words_id: str
    number: int
    state: str
    helped_at: datetime | None
    followed_at: datetime | None


async def question(connection: AsyncConnection, id: str) -> Followed | None:
    """None when it was erased."""
    query = (
        select(
            QUESTION.c.id,
            QUESTION.c.member_id.label("of"),
            MEMBER.c.place,
            QUESTION.c.words_id,
            WORDS.c.number,
            QUESTION.c.state,
            QUESTION.c.helped_at,
            QUESTION.c.followed_at,
        )
        .join_from(QUESTION, WORDS, WORDS.c.id == QUESTION.c.words_id)
        .join(MEMBER, MEMBER.c.id == QUESTION.c.member_id)
        .where(QUESTION.c.id == id)
    )
    row = (await connection.execute(query)).first()
    return Followed(**row._mapping) if row else None


async def asked(connection: AsyncConnection, question: str, member: str, now: datetime) -> None:
    """She is asked what came of it now, or has just said that she will see."""
    hers = QUESTION.c.id == question, QUESTION.c.member_id == member
    await connection.execute(update(QUESTION).where(*hers).values(followed_at=now))


async def keep_result(
    connection: AsyncConnection, question: Followed, result: str, words: str, now: datetime
) -> None:
    """What came of it, in her words; with that it closes."""
    told = {"result": result, "result_id": words, "followed_at": now}
    closed = {"state": "closed", "closed_at": func.coalesce(QUESTION.c.closed_at, now), "look_at": now}
    await connection.execute(update(QUESTION).where(QUESTION.c.id == question.id).values(**told, **closed))
    await withdraw(connection, question.of, OFFER.c.question_id == question.id, now)


async def to_be_told(
    connection: AsyncConnection, question: str, now: datetime, *, tried: bool = False
) -> list[tuple[str, str]]:
    """Whose answers helped and who has not heard of it, each with her answer; from now on she has.

    `tried`: the asker has tried an answer. If she said of none that it helped, it was the only one there is.
    """
    these = ANSWER.c.helpful.is_(True)
    if tried and await _only_one(connection, question):
        these = ANSWER.c.helpful.is_not(False)
    statement = (
        update(ANSWER)
        .where(ANSWER.c.offer_id == OFFER.c.id, OFFER.c.question_id == question, these)
        .where(ANSWER.c.told_at.is_(None))
        .values(told_at=now)
        .returning(ANSWER.c.id, OFFER.c.member_id)
    )
    return [(answer, member) for answer, member in await connection.execute(statement)]


async def _only_one(connection: AsyncConnection, question: str) -> bool:
    """Whether it has one answer beside those that were not for her, whatever she said of that one."""
    left = (
        select(func.count())
        .select_from(ANSWER)
        .join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
        .where(OFFER.c.question_id == question, ANSWER.c.helpful.is_not(False))
    )
    return await connection.scalar(left) == 1


async def close_silent(connection: AsyncConnection, before: datetime, now: datetime, limit: int) -> list[str]:
    """Close the questions on which the last word was said before that. Returns them, at most so many."""
    answered = (
        select(func.max(ANSWER.c.created_at))
        .join_from(ANSWER, OFFER, OFFER.c.id == ANSWER.c.offer_id)
        .where(OFFER.c.question_id == QUESTION.c.id)
        .scalar_subquery()
    )
    words = func.greatest(answered, QUESTION.c.helped_at, QUESTION.c.met_at, QUESTION.c.followed_at)
    silent = (
        select(QUESTION.c.id)
        .where(QUESTION.c.state != "closed", words < before)
        .order_by(QUESTION.c.created_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("silent")
    )
    statement = (
        update(QUESTION)
        .where(QUESTION.c.id.in_(select(silent.c.id)))
        .values(state="closed", closed_at=now, look_at=now)
        .returning(QUESTION.c.id)
    )
    return list((await connection.execute(statement)).scalars())
