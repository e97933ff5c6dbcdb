"""What waits for a language keeper: translations that somebody doubts or that were drawn as a sample, and
words that nobody has put into a reader's language."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import and_, case, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outbox import AWAITED
from storage.schema import Card, Doubt, Member, Outbox, Translation, Words, table

CARD, DOUBT, MEMBER, OUTBOX = table(Card), table(Doubt), table(Member), table(Outbox)
TRANSLATION, WORDS = table(Translation), table(Words)

CARD_REASON = "translation"
KEPT = timedelta(days=30)  # as long as messages that have left are known (`storage.retention`)
SEEN = ("sent", "delivered", "read")


@dataclass(frozen=True, slots=True)
class Waiting:
    """Words, by the number that they can be named by, and the language that somebody is to look at.

    `why`: doubted, sample, missing (she has read the original), held (she has read nothing yet).
    `times`: how many women doubt it, or wait.
    """

    number: int
    source: str
    target: str
    why: str
    times: int
    since: datetime


async def doubt(connection: AsyncConnection, words: str, language: str, member: str, now: datetime) -> None:
    """She says that this translation is wrong; the same said twice is said once."""
    hers = DOUBT.c.words_id == words, DOUBT.c.language == language, DOUBT.c.member_id == member
    if await connection.scalar(select(exists().where(*hers, DOUBT.c.closed_at.is_(None)))):
        return
    values = {"words_id": words, "language": language, "member_id": member, "outcome": "", "created_at": now}
    await connection.execute(insert(DOUBT).values(**values, sampled=False))
    carded = CARD.c.words_id == words, CARD.c.reason == CARD_REASON, CARD.c.closed_at.is_(None)
    if not await connection.scalar(select(exists().where(*carded))):
        card = {"reason": CARD_REASON, "words_id": words, "note": "", "created_at": now}
        await connection.execute(insert(CARD).values(**card))


async def close(connection: AsyncConnection, words: str, language: str, outcome: str, now: datetime) -> None:
    """A language keeper has looked at it."""
    these = DOUBT.c.words_id == words, DOUBT.c.language == language, DOUBT.c.closed_at.is_(None)
    await connection.execute(update(DOUBT).where(*these).values(outcome=outcome, closed_at=now))
    left = exists().where(DOUBT.c.words_id == words, DOUBT.c.closed_at.is_(None), DOUBT.c.sampled.is_(False))
    cards = CARD.c.words_id == words, CARD.c.reason == CARD_REASON, CARD.c.closed_at.is_(None)
    await connection.execute(update(CARD).where(*cards, ~left).values(closed_at=now))


async def waiting(connection: AsyncConnection, now: datetime) -> list[Waiting]:
    """Oldest first; what somebody doubts before all else."""
    found = [*await _doubted(connection), *await _missing(connection, now)]
    return sorted(found, key=lambda one: (one.why != "doubted", one.since, one.number, one.target))


async def overdue(connection: AsyncConnection, before: datetime) -> int:
    """How many translations were doubted before then, and no keeper has looked."""
    pairs = select(DOUBT.c.words_id, DOUBT.c.language).distinct()
    old = pairs.where(DOUBT.c.closed_at.is_(None), DOUBT.c.sampled.is_(False), DOUBT.c.created_at < before)
    return int(await connection.scalar(select(func.count()).select_from(old.subquery())) or 0)


async def _doubted(connection: AsyncConnection) -> list[Waiting]:
    why = case((func.bool_and(DOUBT.c.sampled), "sample"), else_="doubted")
    query = (
        select(WORDS.c.number, WORDS.c.language.label("source"), DOUBT.c.language.label("target"))
        .add_columns(
            why.label("why"), func.count().label("times"), func.min(DOUBT.c.created_at).label("since")
        )
        .join_from(DOUBT, WORDS, WORDS.c.id == DOUBT.c.words_id)
        .where(DOUBT.c.closed_at.is_(None))
        .group_by(WORDS.c.number, WORDS.c.language, DOUBT.c.language)
    )
    return [Waiting(**row._mapping) for row in await connection.execute(query)]


async def _missing(connection: AsyncConnection, now: datetime) -> list[Waiting]:
    """For readers whose language it is still."""
    held = and_(OUTBOX.c.state == "held", OUTBOX.c.code == AWAITED)
    there = exists().where(TRANSLATION.c.words_id == WORDS.c.id, TRANSLATION.c.language == MEMBER.c.language)
    query = (
        select(WORDS.c.number, WORDS.c.language.label("source"), MEMBER.c.language.label("target"))
        .add_columns(case((func.bool_or(held), "held"), else_="missing").label("why"))
        .add_columns(func.count(OUTBOX.c.member_id.distinct()).label("times"))
        .add_columns(func.min(OUTBOX.c.created_at).label("since"))
        .join_from(OUTBOX, WORDS, WORDS.c.id == OUTBOX.c.content["words"].astext)
        .join(MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
        .where(WORDS.c.language != MEMBER.c.language, WORDS.c.text != "", ~there)
        .where(held | OUTBOX.c.state.in_(SEEN), OUTBOX.c.kind != "original")
        .where(OUTBOX.c.created_at > now - KEPT)
        .group_by(WORDS.c.number, WORDS.c.language, MEMBER.c.language)
    )
    return [Waiting(**row._mapping) for row in await connection.execute(query)]


@dataclass(frozen=True, slots=True)
class Found:
    """Words and what is there of them in another language, as far as it is. `wanted_at`: since when somebody
    was to read them in it."""

    id: str
    number: int
    source: str
    target: str
    text: str = field(repr=False)
    translated: str | None = field(repr=False)
    by: str | None
    wanted_at: datetime


async def named(connection: AsyncConnection, number: int, language: str, now: datetime) -> Found | None:
    """None where there are no such words, or they are in this language already."""
    of = and_(TRANSLATION.c.words_id == WORDS.c.id, TRANSLATION.c.language == language)
    sent = OUTBOX.c.content["words"].astext == WORDS.c.id, OUTBOX.c.kind != "original"
    first = select(func.min(OUTBOX.c.created_at)).join_from(OUTBOX, MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
    since = first.where(*sent, MEMBER.c.language == language).scalar_subquery()
    query = (
        select(WORDS.c.id, WORDS.c.number, WORDS.c.language.label("source"), WORDS.c.text)
        .add_columns(TRANSLATION.c.text.label("translated"), TRANSLATION.c.by)
        .add_columns(func.coalesce(since, now).label("wanted_at"))
        .join_from(WORDS, TRANSLATION, of, isouter=True)
        .where(WORDS.c.number == number, WORDS.c.language != language, WORDS.c.text != "")
        .with_for_update(of=WORDS)
    )
    row = (await connection.execute(query)).first()
    return Found(**row._mapping, target=language) if row else None


async def open_ones(connection: AsyncConnection) -> int:
    """How many readers' doubts nobody has looked at."""
    query = select(func.count()).where(DOUBT.c.closed_at.is_(None), DOUBT.c.sampled.is_(False))
    return await connection.scalar(query) or 0
