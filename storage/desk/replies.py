"""What women answered to a prompt, and what they added when they had read the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.desk.audience import Woman
from storage.schema import Address, Group, Member, PromptCopy, PromptReply, Words, table

ADDRESS, GROUP, MEMBER = table(Address), table(Group), table(Member)
COPY, REPLY, WORDS = table(PromptCopy), table(PromptReply), table(Words)
TOLD = ("told", "answered")
"""She got it, and neither skipped it nor asked for fewer."""

MOST = 50  # replies that one woman is shown


@dataclass(frozen=True, slots=True)
class Reply:
    """By the number and the id of the words. `shares`: all may read it. `language`: it is written in."""

    number: int
    words_id: str
    language: str
    shares: bool
    created_at: datetime


async def keep(connection: AsyncConnection, prompt: int, member: str, words: str, now: datetime) -> None:
    """The team alone reads it, until it is shared."""
    hers = (COPY.c.prompt_id == prompt, COPY.c.member_id == member)
    answered = {"state": "answered", "answered_at": func.coalesce(COPY.c.answered_at, now)}
    await connection.execute(update(COPY).where(*hers).values(**answered))
    values = {"prompt_id": prompt, "member_id": member, "words_id": words, "created_at": now}
    await connection.execute(insert(REPLY).values(**values, shares=False))


async def share(connection: AsyncConnection, words: str) -> None:
    """All who got the prompt may read it."""
    await connection.execute(update(REPLY).where(REPLY.c.words_id == words).values(shares=True))


async def of(connection: AsyncConnection, prompt: int, limit: int = MOST) -> list[Reply]:
    """All of them, oldest first."""
    query = (
        select(WORDS.c.number, REPLY.c.words_id, WORDS.c.language, REPLY.c.shares, REPLY.c.created_at)
        .join(WORDS, WORDS.c.id == REPLY.c.words_id)
        .where(REPLY.c.prompt_id == prompt)
        .order_by(WORDS.c.number)
        .limit(limit)
    )
    return [Reply(**row._mapping) for row in await connection.execute(query)]


async def shared(connection: AsyncConnection, prompt: int, reader: str) -> list[tuple[int, str]]:
    """What others share, oldest first, by number and id of the words; not her own."""
    others = (REPLY.c.prompt_id == prompt, REPLY.c.shares, REPLY.c.member_id != reader)
    query = select(WORDS.c.number, WORDS.c.id).join(REPLY, REPLY.c.words_id == WORDS.c.id).where(*others)
    return [
        (row.number, row.id) for row in await connection.execute(query.order_by(WORDS.c.number).limit(MOST))
    ]


async def counts(connection: AsyncConnection, prompt: int) -> tuple[int, int]:
    """How many women answered, and in how many languages."""
    query = (
        select(func.count(REPLY.c.member_id.distinct()), func.count(WORDS.c.language.distinct()))
        .join(WORDS, WORDS.c.id == REPLY.c.words_id)
        .where(REPLY.c.prompt_id == prompt)
    )
    row = (await connection.execute(query)).one()
    return row[0], row[1]


async def by_language(connection: AsyncConnection, prompt: int) -> dict[str, int]:
    """How many women answered in each language."""
    query = select(WORDS.c.language, func.count(REPLY.c.member_id.distinct()))
    query = query.join(REPLY, REPLY.c.words_id == WORDS.c.id).where(REPLY.c.prompt_id == prompt)
    return {row[0]: row[1] for row in await connection.execute(query.group_by(WORDS.c.language))}


async def to_be_told(connection: AsyncConnection, prompt: int) -> list[Woman]:
    """Who got it and did not skip it."""
    query = (
        select(
            *(MEMBER.c[name] for name in ("id", "language", "discreet", "hours")),
            ADDRESS.c.channel,
            GROUP.c.timezone,
        )
        .join_from(COPY, MEMBER, MEMBER.c.id == COPY.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .where(COPY.c.prompt_id == prompt, COPY.c.state.in_(TOLD))
    )
    return [Woman(**row._mapping, left_out=False) for row in await connection.execute(query)]
