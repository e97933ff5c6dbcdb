"""Questions, offers and answers, and who can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Answer, Group, Member, Offer, Question, Words, table
from storage.schema.columns import secret_id

MEMBER, GROUP, ADDRESS = table(Member), table(Group), table(Address)
WORDS, QUESTION, OFFER, ANSWER = table(Words), table(Question), table(Offer), table(Answer)

WEEK = timedelta(days=7)
ACTIVE = timedelta(days=60)
_JOINED = MEMBER.c.state == "member", MEMBER.c.shows.is_(True), MEMBER.c.nick != ""  # to the end
NEVER = 10_000  # days; "was not asked for long" of somebody who never was


async def keep_words(
    connection: AsyncConnection, member_id: str, language: str, text: str, now: datetime
) -> str:
    """Her words, byte for byte. Returns their id."""
    words = secret_id()
    values = {"id": words, "member_id": member_id, "language": language, "text": text, "created_at": now}
    await connection.execute(insert(WORDS).values(**values))
    return words


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member who agreed to be shown questions, with what the choice among them needs."""

    id: str
    language: str
    knows: list[str]
    group_id: str
    country: str
    place: str
    kind_of_place: str
    offers_this_week: int
    last_offer_at: datetime | None
    helped: int


async def candidates(connection: AsyncConnection, asker: str, topic: str, now: datetime) -> list[Candidate]:
    """Everybody but the asker who can be reached and was active in the last 60 days (PRODUCT 6.5)."""
    offers = (
        select(
            OFFER.c.member_id,
            func.count().filter(OFFER.c.created_at > now - WEEK).label("week"),
            func.max(OFFER.c.created_at).label("last"),
            func.count().filter(QUESTION.c.topic == topic, ANSWER.c.helpful.is_(True)).label("helped"),
        )
        .join_from(OFFER, QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(ANSWER, ANSWER.c.offer_id == OFFER.c.id, isouter=True)
        .group_by(OFFER.c.member_id)
        .subquery()
    )
    query = (
        select(
            MEMBER.c.id,
            MEMBER.c.language,
            MEMBER.c.knows,
            MEMBER.c.group_id,
            GROUP.c.country,
            MEMBER.c.place,
            MEMBER.c.kind_of_place,
            func.coalesce(offers.c.week, 0).label("offers_this_week"),
            offers.c.last.label("last_offer_at"),
            func.coalesce(offers.c.helped, 0).label("helped"),
        )
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .join(offers, offers.c.member_id == MEMBER.c.id, isouter=True)
        .where(*_JOINED, MEMBER.c.id != asker, ADDRESS.c.state == "good", MEMBER.c.seen_at > now - ACTIVE)
        .order_by(case((MEMBER.c.knows.contains([topic]), 0), else_=1), MEMBER.c.id)
        .limit(2000)
    )
    return [Candidate(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way: whose, how private, and her words' id."""

    id: str
    member_id: str
    words_id: str
    privacy: int
    nick: str = field(repr=False)
    place: str
    length: int


async def keep_question(connection: AsyncConnection, values: dict[str, object]) -> str:
    question = secret_id()
    await connection.execute(insert(QUESTION).values(id=question, **values))
    return question


async def offer_to(
    connection: AsyncConnection, question: str, members: Sequence[str], now: datetime
) -> dict[str, str]:
    """Offer it to each of them. Returns the offer of each member."""
    offers = {member: secret_id() for member in members}
    if offers:
        values = [
            {"id": offer, "question_id": question, "member_id": member, "created_at": now}
            for member, offer in offers.items()
        ]
        await connection.execute(insert(OFFER).values(wave=1, state="offered", delayed=False), values)
    return offers


async def change_offer(
    connection: AsyncConnection, offer: str, member: str, state: str, now: datetime
) -> bool:
    """Change an offer of hers. False when it is not hers."""
    statement = update(OFFER).where(OFFER.c.id == offer, OFFER.c.member_id == member)
    return (await connection.execute(statement.values(state=state, changed_at=now))).rowcount == 1


async def delay_offer(connection: AsyncConnection, offer: str, member: str, now: datetime) -> bool:
    """Put it off, once. False when it was put off before, or is not hers."""
    statement = (
        update(OFFER)
        .where(OFFER.c.id == offer, OFFER.c.member_id == member, OFFER.c.delayed.is_(False))
        .values(state="delayed", delayed=True, changed_at=now)
    )
    return (await connection.execute(statement)).rowcount == 1


async def question_of_offer(connection: AsyncConnection, offer: str) -> Asked | None:
    """The question behind an offer."""
    query = (
        select(
            QUESTION.c.id,
            QUESTION.c.member_id,
            QUESTION.c.words_id,
            QUESTION.c.privacy,
            MEMBER.c.nick,
            MEMBER.c.place,
            func.length(WORDS.c.text).label("length"),
        )
        .join_from(OFFER, QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(WORDS, WORDS.c.id == QUESTION.c.words_id)
        .join(MEMBER, MEMBER.c.id == QUESTION.c.member_id)
        .where(OFFER.c.id == offer)
    )
    row = (await connection.execute(query)).first()
    return Asked(**row._mapping) if row else None


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
    question_id: str


async def answer(connection: AsyncConnection, answer: str) -> Answered | None:
    query = (
        select(
            ANSWER.c.id,
            ANSWER.c.offer_id,
            OFFER.c.member_id.label("answerer"),
            QUESTION.c.member_id.label("asker"),
            QUESTION.c.privacy,
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
            .values(state="helpful", helped_at=func.coalesce(QUESTION.c.helped_at, now))
        )
