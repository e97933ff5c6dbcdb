"""Practices: kept, named by the number of their words, and gone with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Answer, Offer, Part, Practice, Question, Words, table
from storage.schema.columns import secret_id

ANSWER, OFFER, QUESTION, WORDS = table(Answer), table(Offer), table(Question), table(Words)
PRACTICE, PART = table(Practice), table(Part)


@dataclass(frozen=True, slots=True)
class Told:
    """What a practice is told with. `number` is that of its words; the rest is as in `Practice`."""

    number: int
    answer: str | None
    kind: str
    topic: str
    audience: str
    credit: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as its author wrote it, and the topic of the question."""

    text: str = field(repr=False)
    topic: str


async def next_number(connection: AsyncConnection) -> int:
    """A number for words that nobody else has, whether or not it is used."""
    numbers = text("SELECT nextval(pg_get_serial_sequence('words', 'number'))")
    return int((await connection.execute(numbers)).scalar_one())


async def answered(connection: AsyncConnection, answer: str, member: str) -> Answered | None:
    """An answer of hers; None when it is not hers, or gone."""
    query = (
        select(WORDS.c.text, QUESTION.c.topic)
        .join_from(ANSWER, OFFER, OFFER.c.id == ANSWER.c.offer_id)
        .join(QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(WORDS, WORDS.c.id == ANSWER.c.words_id)
        .where(ANSWER.c.id == answer, OFFER.c.member_id == member)
    )
    row = (await connection.execute(query)).first()
    return Answered(row.text, row.topic) if row else None


async def keep(
    connection: AsyncConnection, member: str, title: str, words: str, told: Told, now: datetime
) -> None:
    """A practice of hers in one part: these words."""
    practice = secret_id()
    shared = told.audience != "nobody"
    values = {
        "id": practice,
        "member_id": member,
        "number": told.number,
        "kind": told.kind,
        "topic": told.topic,
        "audience": told.audience,
        "credit": told.credit,
        "state": "shared" if shared else "draft",
        "answer_id": told.answer,
        "created_at": now,
        "shared_at": now if shared else None,
    }
    await connection.execute(insert(PRACTICE).values(**values))
    parts = {"title": title, "did": words}
    rows = [{"practice_id": practice, "name": name, "words_id": id} for name, id in parts.items()]
    await connection.execute(insert(PART), rows)


async def show(connection: AsyncConnection, member: str, number: int, audience: str, now: datetime) -> None:
    """It may be read by these from now on; by nobody: it is a draft again."""
    shared = {"state": "shared", "shared_at": func.coalesce(PRACTICE.c.shared_at, now)}
    state = {"state": "draft"} if audience == "nobody" else shared
    hers = PRACTICE.c.member_id == member, PRACTICE.c.number == number
    await connection.execute(update(PRACTICE).where(*hers).values(audience=audience, **state))


async def forget(connection: AsyncConnection, words: Collection[str]) -> None:
    """The practices that are told with these words, before the words go."""
    parts = select(PART.c.practice_id).where(PART.c.words_id.in_(words))
    gone = list((await connection.execute(parts)).scalars())
    others = select(PART.c.words_id).where(PART.c.practice_id.in_(gone))
    theirs = list((await connection.execute(others)).scalars())
    await connection.execute(delete(PRACTICE).where(PRACTICE.c.id.in_(gone)))
    await connection.execute(delete(WORDS).where(WORDS.c.id.in_(theirs)))


def title_of(said: str, most: int = 40) -> str:
    """The first words, cut where a word ends, at most so many letters."""
    line = " ".join(said.split())
    if len(line) <= most:
        return line
    cut = line[: most + 1].rpartition(" ")[0].rstrip(" ,;:.-")
    return cut or line[:most]
