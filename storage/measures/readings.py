"""Whose words were read by whom: by the language they were written in and the language of the reader.

The outbox tells it, so it is known for as long as a message that has left is kept (docs/retention.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import MEMBER, Span
from storage.schema import Outbox, Words, table

OUTBOX, WORDS = table(Outbox), table(Words)

LEFT = stands(OUTBOX.c.state, "sent", "delivered", "read")
WORDS_ID = OUTBOX.c.content["words"].astext
_HERS = (MEMBER.c.id == OUTBOX.c.member_id, WORDS.c.member_id != OUTBOX.c.member_id)


@dataclass(frozen=True, slots=True)
class Read:
    """Texts in the language `written`, in the hands of women who read `reading` on `channel`.

    `texts`: how many, each counted once for each of the `readers`.
    """

    written: str
    reading: str
    channel: str
    texts: int
    readers: int


@dataclass(frozen=True, slots=True)
class Shared:
    """How many `texts` in a language have left for anybody at all, of how many `authors`."""

    written: str
    texts: int
    authors: int


async def read(connection: AsyncConnection, span: Span) -> list[Read]:
    each = _each(span).distinct().subquery()
    by = each.c.written, each.c.reading, each.c.channel
    query = select(*by, func.count().label("texts"), func.count(each.c.reader.distinct()).label("readers"))
    return [Read(**row._mapping) for row in await connection.execute(query.group_by(*by))]


async def shared(connection: AsyncConnection, span: Span) -> list[Shared]:
    each = _each(span).subquery()
    counts = (
        func.count(each.c.words.distinct()).label("texts"),
        func.count(each.c.author.distinct()).label("authors"),
    )
    rows = await connection.execute(select(each.c.written, *counts).group_by(each.c.written))
    return [Shared(**row._mapping) for row in rows]


def _each(span: Span) -> Select[tuple[str, ...]]:
    return (
        select(
            WORDS.c.language.label("written"),
            MEMBER.c.language.label("reading"),
            OUTBOX.c.channel,
            OUTBOX.c.member_id.label("reader"),
            WORDS.c.id.label("words"),
            WORDS.c.member_id.label("author"),
        )
        .join_from(OUTBOX, WORDS, WORDS.c.id == WORDS_ID)
        .join(MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
        .where(LEFT, *_HERS, span.holds(OUTBOX.c.created_at))
    )
