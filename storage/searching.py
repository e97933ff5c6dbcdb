"""Practices by the words that she looks for, in whatever language they were told.

Her words are cut to stems in every language, and looked for in the documents of that language
(`storage.finding`). A stem weighs more the fewer documents it stands in, and where it stands: in the title
most. One that stands nowhere is taken for those that are spelled nearly like it. A practice counts with the
language in which it fits best. Whether it worked or failed counts for nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import log

from sqlalchemy import column, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.finding import LANGUAGES
from storage.found import PRACTICE, Found, listed, rows

LIGHT = 0.2  # what a word that anybody may use weighs, of one that tells what it is about
SPELLED = 0.6  # how near a stem must be to be taken for another, from 0 to 1 (the same)
LOOKED_UP = 8  # of her stems, the rarest
ALONE = 300  # documents at most that are looked through for one stem alone, the rarest first
TOPIC = 0.3  # what it counts that a practice is of a topic that she named
WORTH = 0.35  # of the best one's score, what another must reach to be listed


@dataclass(frozen=True, slots=True)
class Sought:
    """What she looks for. `light`: words of each language that anybody may use. `topics` that she named."""

    reader: str
    words: str = field(repr=False)
    light: Mapping[str, str] = field(repr=False)
    topics: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A stem to look for. `instead` of which of hers it is; `weight` by how rare and how near it is."""

    language: str
    stem: str
    instead: str
    documents: int
    weight: float


async def search(connection: AsyncConnection, sought: Sought) -> list[Found]:
    """The best first; those that hardly fit beside the best are left out."""
    terms = await _terms(connection, sought)
    ranked = _RANKED.columns(column("practice_id"), column("score")).subquery("ranked")
    score = ranked.c.score
    query = (await listed(connection, sought.reader)).add_columns(score)
    query = query.join(ranked, ranked.c.practice_id == PRACTICE.c.id)
    query = query.order_by(score.desc(), PRACTICE.c.number.desc()).params(**_given(terms, sought))
    return await rows(connection, query)


async def _terms(connection: AsyncConnection, sought: Sought) -> list[Term]:
    light = [sought.light.get(language, "") for language in LANGUAGES]
    given = {"words": sought.words, "languages": list(LANGUAGES), "light": light}
    found = await connection.execute(_TERMS, given)
    return [
        Term(row.language, row.stem, row.instead, row.documents, _weight(row.documents, row.all, row.counts))
        for row in found
    ]


def _weight(documents: int, of: int, counts: float) -> float:
    return log(1 + of / documents) * counts


def _given(terms: Sequence[Term], sought: Sought) -> dict[str, object]:
    rarest = {language: _rarest(terms, language) for language in LANGUAGES}
    return {
        "languages": list(LANGUAGES),
        "together": [_any_two(rarest[language]) for language in LANGUAGES],
        "alone": [_alone(rarest[language]) for language in LANGUAGES],
        "in": [term.language for term in terms],
        "stems": [_quoted(term.stem) for term in terms],
        "instead": [term.instead for term in terms],
        "weights": [term.weight for term in terms],
        "topics": sorted(sought.topics),
    }


def _rarest(terms: Sequence[Term], language: str) -> list[Term]:
    ours = [term for term in terms if term.language == language]
    return sorted(ours, key=lambda term: -term.weight)[:LOOKED_UP]


def _any_two(terms: Sequence[Term]) -> str:
    """The query for every document with two of her stems."""
    pairs = [(one, other) for one, other in combinations(terms, 2) if one.instead != other.instead]
    return " | ".join(f"({_quoted(one.stem)} & {_quoted(other.stem)})" for one, other in pairs)


def _alone(terms: Sequence[Term]) -> str:
    """The query for the rarest, as many as do not stand in too many documents; one in any case."""
    total, alone = 0, list[str]()
    for term in terms:
        total += term.documents
        if alone and total > ALONE:
            break
        alone.append(_quoted(term.stem))
    return " | ".join(alone)


def _quoted(stem: str) -> str:
    return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'"


_TERMS = text(f"""
WITH spoken AS (
  SELECT language, documents AS all, tsvector_to_array(stems(language, light)) AS light
    FROM unnest(CAST(:languages AS text[]), CAST(:light AS text[])) AS spoken (language, light)
    JOIN stem USING (language) WHERE stem = ''),
hers AS (
  SELECT DISTINCT language, "all", word, stem, stem = ANY(light) AS light, documents
    FROM spoken CROSS JOIN regexp_split_to_table(:words, '\\s+') AS word
   CROSS JOIN LATERAL unnest(tsvector_to_array(stems(language, word))) AS stem
    LEFT JOIN stem AS known USING (language, stem)),
odd AS (
  SELECT word FROM hers WHERE length(stem) > 3 GROUP BY word HAVING count(documents) = 0 AND NOT bool_or(light))
SELECT language, stem, stem AS instead, documents, "all", CASE WHEN light THEN {LIGHT} ELSE 1 END AS counts
  FROM hers WHERE documents > 0
UNION ALL
SELECT language, near.stem, hers.stem, near.documents, "all", near.counts
  FROM hers JOIN odd USING (word) CROSS JOIN LATERAL (
    SELECT stem, documents, counts FROM (
      SELECT stem, documents, greatest(
               similarity(stem, hers.stem),
               1 - levenshtein(stem, hers.stem)::float / greatest(length(stem), length(hers.stem))) AS counts
        FROM stem
       WHERE stem.language = hers.language AND (stem % hers.stem OR (
             stem >= left(hers.stem, 1) AND stem < chr(ascii(hers.stem) + 1)
             AND abs(length(stem) - length(hers.stem)) <= 1))) AS spelled
     WHERE counts >= {SPELLED} ORDER BY counts DESC, documents DESC, stem LIMIT 3) AS near
""")  # noqa: S608

_RANKED = text(f"""
WITH asked AS (
  SELECT * FROM unnest(CAST(:languages AS text[]), CAST(:together AS tsquery[]), CAST(:alone AS tsquery[]))
                AS asked (language, together, alone)),
near AS (
  SELECT each.* FROM asked CROSS JOIN LATERAL (
    (SELECT practice_id, language, stems FROM practice_stems
      WHERE language = asked.language AND stems @@ asked.together LIMIT {ALONE})
    UNION
    (SELECT practice_id, language, stems FROM practice_stems
      WHERE language = asked.language AND stems @@ asked.alone LIMIT {ALONE})) AS each),
terms AS (
  SELECT * FROM unnest(CAST(:in AS text[]), CAST(:stems AS tsquery[]), CAST(:instead AS text[]),
                       CAST(:weights AS float[])) AS term (language, stem, instead, weight)),
matched AS (
  SELECT practice_id, language, instead, max(weight * ts_rank('{{0.1, 0.4, 0.7, 1}}', stems, stem)) AS score
    FROM near JOIN terms USING (language) WHERE stems @@ stem GROUP BY practice_id, language, instead),
scored AS (
  SELECT practice_id, sum(score) AS score FROM matched GROUP BY practice_id, language),
topical AS (
  SELECT id AS practice_id, 0 AS score FROM practice
   WHERE state = 'shared' AND topic = ANY(CAST(:topics AS text[])) ORDER BY shared_at DESC LIMIT {ALONE}),
best AS (
  SELECT practice_id, max(score) + CASE WHEN topic = ANY(CAST(:topics AS text[])) THEN {TOPIC} ELSE 0 END
         AS score
    FROM (SELECT * FROM scored UNION ALL SELECT * FROM topical) AS either
    JOIN practice ON practice.id = practice_id GROUP BY practice_id, topic)
SELECT practice_id, score FROM best WHERE score >= {WORTH} * (SELECT max(score) FROM best)
""")  # noqa: S608
