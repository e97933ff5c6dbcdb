"""Words that members write for each other, and the answers among them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Answer, Offer, Question, Words, table
from storage.schema.columns import secret_id

WORDS, QUESTION, OFFER, ANSWER = table(Words), table(Question), table(Offer), table(Answer)


async def keep_words(
    connection: AsyncConnection,
    member_id: str,
    language: str,
    text: str,
    now: datetime,
    number: int | None = None,
) -> str:
    """Her words, byte for byte, under a number of their own. Returns their id."""
    words = secret_id()
    values = {"id": words, "member_id": member_id, "language": language, "text": text, "created_at": now}
    values |= {} if number is None else {"number": number}
    await connection.execute(insert(WORDS).values(**values))
    return words


async def text_of(connection: AsyncConnection, words: str, member: str) -> str:
    """Words of hers, as she wrote them; empty when they are gone, not hers, or were only spoken."""
    hers = WORDS.c.id == words, WORDS.c.member_id == member
    return await connection.scalar(select(WORDS.c.text).where(*hers)) or ""


async def keep_answer(connection: AsyncConnection, offer: str, words: str, now: datetime) -> str:
    """An answer, and the question it answers has been met."""
    answer = secret_id()
    values = {"id": answer, "offer_id": offer, "words_id": words, "created_at": now}
    await connection.execute(insert(ANSWER).values(**values))
    question = select(OFFER.c.question_id).where(OFFER.c.id == offer).scalar_subquery()
    await connection.execute(
        update(QUESTION)
        .where(QUESTION.c.id == question)
        .values(
            state=case((QUESTION.c.state.in_(("helpful", "closed")), QUESTION.c.state), else_="answered"),
            answered_at=func.coalesce(QUESTION.c.answered_at, now),
        )
    )
    return answer


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, who gave it and whom it was for."""

    id: str
    offer_id: str
    answerer: str
    asker: str
    privacy: int
    topic: str
    question_id: str


async def answer(connection: AsyncConnection, answer: str) -> Answered | None:
    query = (
        select(
            ANSWER.c.id,
            ANSWER.c.offer_id,
            OFFER.c.member_id.label("answerer"),
            QUESTION.c.member_id.label("asker"),
            QUESTION.c.privacy,
            QUESTION.c.topic,
            QUESTION.c.id.label("question_id"),
        )
        .join_from(ANSWER, OFFER, OFFER.c.id == ANSWER.c.offer_id)
        .join(QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .where(ANSWER.c.id == answer)
    )
    row = (await connection.execute(query)).first()
    return Answered(**row._mapping) if row else None


async def mark_answer(connection: AsyncConnection, answered: Answered, helpful: bool, now: datetime) -> None:
    await connection.execute(update(ANSWER).where(ANSWER.c.id == answered.id).values(helpful=helpful))
    if helpful:
        await connection.execute(
            update(QUESTION)
            .where(QUESTION.c.id == answered.question_id)
            .values(
                state=case((QUESTION.c.state == "closed", QUESTION.c.state), else_="helpful"),
                helped_at=func.coalesce(QUESTION.c.helped_at, now),
            )
        )
