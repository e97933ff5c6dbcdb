"""The glossary: how members want a word said, for each pair of languages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Term, Translation, Words, table

TERM, TRANSLATION, WORDS = table(Term), table(Translation), table(Words)

Pair = tuple[str, str]
"""The language a word is in, and the one it is said in."""


@dataclass(frozen=True, slots=True)
class Entry:
    """As in `storage.schema.Term`."""

    id: int
    source: str
    target: str
    term: str
    said: str
    keeper: str
    created_at: datetime


_ENTRY = select(*(TERM.c[name] for name in Entry.__slots__)).where(TERM.c.ended_at.is_(None))


async def listed(connection: AsyncConnection) -> list[Entry]:
    """All that hold, by pair and then by term."""
    rows = await connection.execute(_ENTRY.order_by(TERM.c.source, TERM.c.target, TERM.c.term))
    return [Entry(**row._mapping) for row in rows]


async def terms(
    connection: AsyncConnection, pairs: Collection[Pair]
) -> dict[Pair, tuple[tuple[str, str], ...]]:
    """Each term of these pairs, and how it is said."""
    found: dict[Pair, tuple[tuple[str, str], ...]] = {}
    if pairs:
        wanted = _ENTRY.where(tuple_(TERM.c.source, TERM.c.target).in_(list(pairs)))
        for row in await connection.execute(wanted.order_by(TERM.c.id)):
            found[row.source, row.target] = (*found.get((row.source, row.target), ()), (row.term, row.said))
    return found


async def add(
    connection: AsyncConnection, pair: Pair, term: str, said: str, keeper: str, now: datetime
) -> None:
    """The same term must not hold already."""
    values = {"source": pair[0], "target": pair[1], "term": term, "said": said, "keeper": keeper}
    await connection.execute(insert(TERM).values(**values, created_at=now))


async def end(connection: AsyncConnection, id: int, now: datetime) -> Entry | None:
    """It holds no more. None if it does not."""
    holding = update(TERM).where(TERM.c.id == id, TERM.c.ended_at.is_(None)).values(ended_at=now)
    row = (await connection.execute(holding.returning(*(TERM.c[name] for name in Entry.__slots__)))).first()
    return Entry(**row._mapping) if row else None


async def machines(connection: AsyncConnection, pair: Pair) -> list[tuple[str, str]]:
    """Words of this language that a machine put into the other one: id and text."""
    query = select(WORDS.c.id, WORDS.c.text).join_from(
        TRANSLATION, WORDS, WORDS.c.id == TRANSLATION.c.words_id
    )
    of_pair = WORDS.c.language == pair[0], TRANSLATION.c.language == pair[1], TRANSLATION.c.by == "machine"
    return [(row.id, row.text) for row in await connection.execute(query.where(*of_pair))]


async def forget(connection: AsyncConnection, words: Collection[str], language: str) -> None:
    """What a machine made of these words is made anew for the next reader."""
    these = (
        TRANSLATION.c.words_id.in_(words),
        TRANSLATION.c.language == language,
        TRANSLATION.c.by == "machine",
    )
    await connection.execute(delete(TRANSLATION).where(*these))
