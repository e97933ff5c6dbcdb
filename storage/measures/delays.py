"""By how much translation makes words wait, by direction (PRODUCT LNG-07)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.measures.span import Span
from storage.schema import Translation, Words, table

TRANSLATION, WORDS = table(Translation), table(Words)


@dataclass(frozen=True, slots=True)
class Delay:
    """`seconds` is the median over so many `texts`."""

    source: str
    target: str
    seconds: float
    texts: int


_MEDIAN = func.percentile_cont(0.5).within_group(TRANSLATION.c.seconds)

_DELAYS = (
    select(
        WORDS.c.language.label("source"),
        TRANSLATION.c.language.label("target"),
        _MEDIAN.label("seconds"),
        func.count().label("texts"),
    )
    .join_from(TRANSLATION, WORDS, WORDS.c.id == TRANSLATION.c.words_id)
    .where(stands(TRANSLATION.c.by, "machine", "person"))
    .group_by(WORDS.c.language, TRANSLATION.c.language)
)


async def delays(connection: AsyncConnection, span: Span) -> list[Delay]:
    """Of what was translated in the span, by machines and by persons."""
    rows = await connection.execute(_DELAYS.where(span.holds(TRANSLATION.c.created_at)))
    return [Delay(**row._mapping) for row in rows]
