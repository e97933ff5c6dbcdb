"""What makes a practice findable: a document of stems in each language that it can be read in.

A document goes by itself when what it says goes or changes, and the practice is then to be looked at again
(triggers of migration 0008).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Part, Practice, table

PART, PRACTICE = table(Part), table(Practice)

LANGUAGES = ("en", "es", "fr")
AT_WORK = timedelta(minutes=5)  # for which a practice is left to the process that looks at it


@dataclass(frozen=True, slots=True)
class Due:
    """A practice to be made findable; `until` then others may take it up. `words`: the ids of its texts."""

    practice: str
    until: datetime
    words: tuple[str, ...] = field(repr=False)


async def index(connection: AsyncConnection, practice: str, now: datetime) -> None:
    """It is found by what it says now, and looked at soon for what still waits for a translation."""
    await write_down(connection, [practice])
    await connection.execute(update(PRACTICE).where(PRACTICE.c.id == practice).values(look_at=now))


async def write_down(connection: AsyncConnection, practices: Collection[str]) -> None:
    """They are found by what they say now: a document for every language in which there is any text.

    To do it again changes nothing. One that is not shared is not found.
    """
    about = {"practices": list(practices), "languages": list(LANGUAGES)}
    await connection.execute(_FORGET, about)
    await connection.execute(_WRITE, about)


async def take_due(connection: AsyncConnection, now: datetime) -> Due | None:
    """The practice that has been due for longest, for this process alone for a while; None when none is."""
    due = select(PRACTICE.c.id).where(PRACTICE.c.look_at <= now, PRACTICE.c.state == "shared")
    first = (
        due.order_by(PRACTICE.c.look_at, PRACTICE.c.id)
        .limit(1)
        .with_for_update(key_share=True, skip_locked=True)
        .scalar_subquery()
    )
    until = now + AT_WORK
    taken = update(PRACTICE).where(PRACTICE.c.id == first).values(look_at=until).returning(PRACTICE.c.id)
    practice = await connection.scalar(taken)
    if practice is None:
        return None
    words = await connection.execute(select(PART.c.words_id).where(PART.c.practice_id == practice))
    return Due(practice, until, tuple(words.scalars()))


async def looked(connection: AsyncConnection, due: Due, again: datetime | None) -> None:
    """It is findable now, and due `again` then; sooner if it changed while it was looked at."""
    still = PRACTICE.c.id == due.practice, PRACTICE.c.look_at == due.until
    changed = update(PRACTICE).where(*still).values(look_at=again).returning(PRACTICE.c.id)
    if await connection.scalar(changed) is not None:
        await write_down(connection, [due.practice])


_FORGET = text("DELETE FROM practice_stems WHERE practice_id = ANY(CAST(:practices AS text[]))")

_WRITE = text("""
WITH part AS MATERIALIZED (
  SELECT practice_id, name, words_id FROM practice_part
   WHERE practice_id = ANY(CAST(:practices AS text[]))),
texts AS MATERIALIZED (
  SELECT id AS words_id, language, text FROM words WHERE id = ANY(ARRAY(SELECT words_id FROM part))
  UNION ALL
  SELECT words_id, language, text FROM translation WHERE words_id = ANY(ARRAY(SELECT words_id FROM part))),
weighed AS (
  SELECT practice_id, language, string_agg(text, ' ') AS text,
         CASE WHEN name = 'title' THEN 'A' WHEN name IN ('problem', 'did') THEN 'B' ELSE 'C' END AS weight
    FROM texts JOIN part USING (words_id)
   WHERE text <> '' AND language = ANY(CAST(:languages AS text[])) GROUP BY 1, 2, 4),
whole AS (
  SELECT practice_id, language, coalesce(max(text) FILTER (WHERE weight = 'A'), '') AS a,
         coalesce(max(text) FILTER (WHERE weight = 'B'), '') AS b,
         coalesce(max(text) FILTER (WHERE weight = 'C'), '') AS c
    FROM weighed GROUP BY 1, 2)
INSERT INTO practice_stems (practice_id, language, stems)
SELECT practice_id, language, setweight(stems(language, a), 'A') || setweight(stems(language, b), 'B')
                              || setweight(stems(language, c), 'C')
  FROM whole JOIN practice ON practice.id = practice_id AND practice.state = 'shared'
""")
