"""Questions that ask much the same, and who has read their answers.

A question is found by the stems of its words, in the language it was asked in or translated to (an index on
each). How alike two are is the weight of the words that they share, exactly or nearly spelled alike, by the
weight of all their words. Words that any question may hold weigh little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations

from sqlalchemy import func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Reading, table

READING = table(Reading)

WITHIN = timedelta(days=365)  # PRODUCT 6.5, A4
ALIKE = 0.55  # measured, as docs/decisions/0029 tells
SHARED = 2  # words that are not light
LIGHT = 0.2  # the weight of a light word; any other weighs 1
SPELLED = 0.5  # how many trigrams (pg_trgm) two words share that are one word, spelled differently
LOOKED_UP = 12  # of her words, the longest: the index is asked for any two of them
WEIGHED = 50  # questions that share most words with hers


@dataclass(frozen=True, slots=True)
class Sought:
    """What she is about to ask. `light` are the words of its language that any question may hold."""

    reader: str
    language: str
    words: str = field(repr=False)
    light: str = field(repr=False)


async def alike(connection: AsyncConnection, sought: Sought, now: datetime) -> list[str]:
    """Answered questions of the last year that ask the same, by the ids of their words, the most alike first.

    Never her own, never the most private, and never what was asked of one woman alone.
    """
    hers = await _stems(connection, sought.language, sought.words)
    light = await _stems(connection, sought.language, sought.light)
    heavy = sorted(set(hers) - set(light), key=len, reverse=True)[:LOOKED_UP]
    if len(heavy) < SHARED:
        return []
    given = {"hers": hers, "light": light, "about": _any_two(heavy), "since": now - WITHIN}
    given |= {"reader": sought.reader, "language": sought.language}
    return list((await connection.execute(_ALIKE, given)).scalars())


async def _stems(connection: AsyncConnection, language: str, words: str) -> list[str]:
    found = await connection.scalar(select(func.tsvector_to_array(func.stems(language, words))))
    return list(found or ())


def _any_two(stems: Sequence[str]) -> str:
    """The query that finds every text with two of these stems."""
    quoted = ["'" + stem.replace("\\", "\\\\").replace("'", "''") + "'" for stem in stems]
    return " | ".join(f"({one} & {other})" for one, other in combinations(quoted, 2))


_ALIKE = text(f"""
WITH found AS (
  SELECT id, stems(language, text) AS stems FROM words
   WHERE stems(language, text) @@ CAST(:about AS tsquery) AND language = :language
  UNION ALL
  SELECT words_id, stems(language, text) FROM translation
   WHERE stems(language, text) @@ CAST(:about AS tsquery) AND language = :language),
asked AS (
  SELECT question.words_id, tsvector_to_array(found.stems) AS theirs
    FROM found JOIN question ON question.words_id = found.id JOIN member ON member.id = question.member_id
   WHERE question.member_id <> :reader AND question.privacy < 3 AND question.wave > 0
     AND question.created_at > :since AND member.shows AND member.state = 'member'
     AND EXISTS (SELECT FROM offer JOIN answer ON answer.offer_id = offer.id
                  WHERE offer.question_id = question.id)
   ORDER BY (SELECT count(*) FROM unnest(tsvector_to_array(found.stems)) AS word
              WHERE word = ANY(CAST(:hers AS text[]))) DESC
   LIMIT {WEIGHED})
SELECT words_id FROM asked CROSS JOIN LATERAL (
  SELECT sum(weight * best) / sum(weight) AS likeness,
         count(*) FILTER (WHERE hers AND weight = 1 AND best > 0) AS shared
    FROM (SELECT true AS hers, word, CAST(:hers AS text[]) AS mine, theirs AS other
            FROM unnest(CAST(:hers AS text[])) AS word
          UNION ALL
          SELECT false, word, theirs, CAST(:hers AS text[]) FROM unnest(theirs) AS word) AS either
    CROSS JOIN LATERAL (SELECT CASE WHEN word = ANY(CAST(:light AS text[])) THEN {LIGHT} ELSE 1 END AS weight)
    CROSS JOIN LATERAL (SELECT coalesce(max(near) FILTER (WHERE near >= {SPELLED}), 0) AS best
                          FROM (SELECT similarity(word, one) AS near FROM unnest(other) AS one) AS each)
  ) AS weighed
 WHERE likeness >= {ALIKE} AND shared >= {SHARED}
 GROUP BY words_id ORDER BY max(likeness) DESC, words_id
""")  # noqa: S608


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to such a question, under the name its author chose. `district` as in `flows.routing`."""

    id: str
    words_id: str
    nick: str = field(repr=False)
    place: str
    group_id: str
    country: str
    district: str
    judged: bool


async def answers(connection: AsyncConnection, words: str, reader: str) -> list[Answered]:
    """What this question was answered by others than the reader, the helpful first.

    `judged`: the reader has said already whether it helps her.
    """
    rows = await connection.execute(_ANSWERS, {"words": words, "reader": reader})
    return [Answered(**row._mapping) for row in rows]


_ANSWERS = text("""
SELECT answer.id, answer.words_id, member.nick, member.place, member.group_id, home.country,
       CASE WHEN home.district <> '' THEN home.district ELSE home.place END AS district,
       EXISTS (SELECT FROM reading WHERE answer_id = answer.id AND member_id = :reader
                                     AND helpful IS NOT NULL) AS judged
  FROM question JOIN offer ON offer.question_id = question.id JOIN answer ON answer.offer_id = offer.id
  JOIN member ON member.id = offer.member_id JOIN group_ AS home ON home.id = member.group_id
 WHERE question.words_id = :words AND question.privacy < 3 AND member.id <> :reader
   AND member.shows AND member.state = 'member'
 ORDER BY (coalesce(answer.helpful, false)
           OR EXISTS (SELECT FROM reading WHERE answer_id = answer.id AND helpful)) DESC,
          answer.created_at, answer.id
""")


async def read(connection: AsyncConnection, answer: str, reader: str, privacy: int, now: datetime) -> None:
    """She was shown this answer; once more changes nothing but how private her own question is."""
    values = {"answer_id": answer, "member_id": reader, "privacy": privacy, "created_at": now}
    await connection.execute(_READ, values)


_READ = text("""
INSERT INTO reading (answer_id, member_id, privacy, created_at)
VALUES (:answer_id, :member_id, :privacy, :created_at)
ON CONFLICT (answer_id, member_id) DO UPDATE SET privacy = excluded.privacy
""")


async def privacy_of(connection: AsyncConnection, answer: str, reader: str) -> int | None:
    """How private the question is with which she came to this answer; None when she was not shown it."""
    hers = READING.c.answer_id == answer, READING.c.member_id == reader
    found: int | None = await connection.scalar(select(READING.c.privacy).where(*hers))
    return found


async def mark(connection: AsyncConnection, answer: str, reader: str, helpful: bool) -> None:
    hers = READING.c.answer_id == answer, READING.c.member_id == reader
    await connection.execute(update(READING).where(*hers).values(helpful=helpful))
