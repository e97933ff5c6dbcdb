"""What persons of the team do about a question: words that no member wrote, and the log of what was done."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import case, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Decision, Question, Words, table
from storage.schema.columns import secret_id

DECISION, QUESTION, WORDS = table(Decision), table(Question), table(Words)

ACTIONS = ("read", "wrote", "asked", "widened", "closed")
"""What is logged of a question."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a person of the team writes. `author`: the name she goes by; `language`: the one it is in."""

    author: str
    language: str
    text: str = field(repr=False)


async def keep(connection: AsyncConnection, question: str, said: Said, now: datetime) -> str:
    """Byte for byte; it goes when the question goes. Returns the id of the words."""
    words = secret_id()
    values = {"author": said.author, "language": said.language, "text": said.text, "created_at": now}
    await connection.execute(insert(WORDS).values(id=words, question_id=question, **values))
    return words


async def belongs(connection: AsyncConnection, words: str, question: str) -> None:
    """Words of hers who asked are for the person who meets this question, and go when it goes."""
    await connection.execute(update(WORDS).where(WORDS.c.id == words).values(question_id=question))


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What was written about a question beside its answers. `who`: of the team; empty for her who asked."""

    words_id: str
    at: datetime
    who: str
    language: str


async def exchanged(connection: AsyncConnection, question: str) -> list[Exchanged]:
    """Oldest first."""
    query = select(WORDS.c.id, WORDS.c.created_at, WORDS.c.author, WORDS.c.language)
    rows = await connection.execute(query.where(WORDS.c.question_id == question).order_by(WORDS.c.number))
    return [Exchanged(*row) for row in rows]


async def is_hers(connection: AsyncConnection, question: str, member: str) -> bool:
    """Whether this member asked it."""
    hers = exists().where(QUESTION.c.id == question, QUESTION.c.member_id == member)
    return bool(await connection.scalar(select(hers)))


async def helped(connection: AsyncConnection, question: str, member: str, now: datetime) -> None:
    """Its asker says that what a person wrote helps her. A closed question stays closed."""
    state = case((QUESTION.c.state == "closed", QUESTION.c.state), else_="helpful")
    statement = update(QUESTION).where(QUESTION.c.id == question, QUESTION.c.member_id == member)
    await connection.execute(
        statement.values(state=state, helped_at=func.coalesce(QUESTION.c.helped_at, now))
    )


@dataclass(frozen=True, slots=True)
class Done:
    """One line of the log about questions. `question` is its id, while it is there."""

    at: datetime
    who: str
    action: str
    question: str | None


async def log(
    connection: AsyncConnection, who: str, action: str, question: str | None, now: datetime
) -> None:
    values = {"who": who, "action": action, "question_id": question, "created_at": now}
    await connection.execute(insert(DECISION).values(**values))


async def logged(connection: AsyncConnection) -> list[Done]:
    """Oldest first."""
    query = select(DECISION).where(DECISION.c.action.in_(ACTIONS))
    rows = await connection.execute(query.order_by(DECISION.c.created_at, DECISION.c.id))
    return [Done(row.created_at, row.who, row.action, row.question_id) for row in rows]
