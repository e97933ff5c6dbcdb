"""Whose words were read by whom: by her who wrote them, and by her who read them (PRODUCT LNG-12).

The outbox tells it, so it is known for as long as a message that has left is kept (docs/retention.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, Subquery, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Outbox, Words, table

OUTBOX, WORDS = table(Outbox), table(Words)

LEFT = stands(OUTBOX.c.state, "sent", "delivered", "read")
WORDS_ID = OUTBOX.c.content["words"].astext


@dataclass(frozen=True, slots=True)
class Author:
    """Her `texts` in this `language` that others got: how often each by another woman, all together, and how
    often by one of another language (`elsewhere`)."""

    woman: str
    channel: str
    language: str
    texts: int
    readings: int
    elsewhere: int


@dataclass(frozen=True, slots=True)
class Reader:
    """The `texts` of others that came to her, and how many of them were in another language than hers."""

    woman: str
    channel: str
    language: str
    texts: int
    elsewhere: int


async def authors(connection: AsyncConnection, each: Subquery) -> list[Author]:
    """One row for each language in which a member wrote. `each`: as `came`."""
    counts = (
        func.count(each.c.text.distinct()).label("texts"),
        func.count(each.c.reader).label("readings"),
        func.count().filter(each.c.written != each.c.reading).label("elsewhere"),
    )
    language = each.c.written.label("language")
    query = select(each.c.author.label("woman"), ADDRESS.c.channel, language, *counts)
    return [Author(**row._mapping) for row in await connection.execute(_by(query, each, "author", language))]


async def readers(connection: AsyncConnection, each: Subquery) -> list[Reader]:
    """One row for each member. `each`: as `came`."""
    counts = (
        func.count().label("texts"),
        func.count().filter(each.c.written != each.c.reading).label("elsewhere"),
    )
    language = each.c.reading.label("language")
    query = select(each.c.reader.label("woman"), ADDRESS.c.channel, language, *counts)
    return [Reader(**row._mapping) for row in await connection.execute(_by(query, each, "reader", language))]


def _by(
    query: Select[tuple[object, ...]], each: Subquery, whose: str, language: ColumnElement[str]
) -> Select[tuple[object, ...]]:
    reached = each.join(REACHED, MEMBER.c.id == each.c[whose])
    return query.select_from(reached).group_by(each.c[whose], ADDRESS.c.channel, language)


def came(span: Span) -> Subquery:
    """Each `text` in the hands of each other woman, once: its `author`, the language it was `written` in, the
    `reader`, and the language that she is `reading`."""
    return (
        select(
            WORDS.c.id.label("text"),
            WORDS.c.member_id.label("author"),
            WORDS.c.language.label("written"),
            MEMBER.c.id.label("reader"),
            MEMBER.c.language.label("reading"),
        )
        .join_from(OUTBOX, WORDS, WORDS.c.id == WORDS_ID)
        .join(MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
        .where(LEFT, WORDS.c.member_id != OUTBOX.c.member_id, span.holds(OUTBOX.c.created_at))
        .distinct()
        .subquery()
    )
