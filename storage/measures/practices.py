"""What practices were shared in a span, and by whom those that stand were read (PRODUCT 9.2, LNG-12)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Subquery, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Part, Practice, PracticeReading, Words, table

PART, PRACTICE, READING = table(Part), table(Practice), table(PracticeReading)
WORDS = table(Words)

STANDS = stands(PRACTICE.c.state, "shared")


@dataclass(frozen=True, slots=True)
class Shared:
    """A practice. `woman`, `channel`, `language`: hers who told it. `kind`: works, failed, half."""

    woman: str
    channel: str
    language: str
    kind: str


_SHARED = (
    select(MEMBER.c.id.label("woman"), ADDRESS.c.channel, MEMBER.c.language, PRACTICE.c.kind)
    .select_from(REACHED)
    .join(PRACTICE, PRACTICE.c.member_id == MEMBER.c.id)
    .where(STANDS)
)


async def shared(connection: AsyncConnection, span: Span) -> list[Shared]:
    """Those that can still be read. A new version is no new practice."""
    rows = await connection.execute(_SHARED.where(span.holds(PRACTICE.c.shared_at)))
    return [Shared(**row._mapping) for row in rows]


_WRITTEN = (
    select(func.mode().within_group(WORDS.c.language))
    .join_from(PART, WORDS, WORDS.c.id == PART.c.words_id)
    .where(PART.c.practice_id == PRACTICE.c.id)
    .scalar_subquery()
)
"""The language that most of its parts are in."""


def read(span: Span) -> Subquery:
    """As `readings.came`: each practice that stands, with each other woman who was shown it in the span; a
    practice without any has one row, without a reader."""
    shown = READING.join(MEMBER, MEMBER.c.id == READING.c.member_id)
    by_another = and_(
        READING.c.practice_id == PRACTICE.c.id,
        READING.c.member_id != PRACTICE.c.member_id,
        span.holds(READING.c.created_at),
    )
    return (
        select(
            PRACTICE.c.id.label("text"),
            PRACTICE.c.member_id.label("author"),
            _WRITTEN.label("written"),
            MEMBER.c.id.label("reader"),
            MEMBER.c.language.label("reading"),
        )
        .join_from(PRACTICE, shown, by_another, isouter=True)
        .where(STANDS, PRACTICE.c.shared_at < span.until)
        .subquery()
    )
