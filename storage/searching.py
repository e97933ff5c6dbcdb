"""Practices by the words that she looks for, in whatever language they were told.

Her words are cut to stems in every language, and looked for in the documents of that language
(`storage.finding`). A stem weighs more the fewer documents it stands in, and the more the nearer to the
title. Each word counts once, where it fits best, in whichever language. Whether a practice worked or
failed counts for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from sqlalchemy import column, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.finding import LANGUAGES
from storage.found import PRACTICE, Found, listed, rows
from storage.stems import Sought, Term, quoted, terms_of

WORDS = 4  # of hers that are looked for together in a language, any two of them: the heaviest
EACH = 2  # stems for each of these words
HERS, OTHERS = 200, 50  # documents at most that are weighed, in the language she writes and in each other
TOPIC = 0.3  # what it counts that a practice is of a topic that she named
WORTH = 0.35  # of the best one's score, what another must reach to be listed
PLACES = "{0.1, 0.5, 0.75, 1}"  # what a stem counts in the rest, the problem or what was done, the title


async def search(connection: AsyncConnection, sought: Sought) -> list[Found]:
    """The best first; those that hardly fit beside the best are left out."""
    language, terms = await terms_of(connection, sought)
    ranked = _RANKED.columns(column("practice_id"), column("score")).subquery("ranked")
    query = (await listed(connection, sought.reader)).join(ranked, ranked.c.practice_id == PRACTICE.c.id)
    query = query.order_by(ranked.c.score.desc(), PRACTICE.c.number.desc())
    return await rows(connection, query.params(**_given(language, terms), topics=sorted(sought.topics)))


def _given(language: str, terms: Sequence[Term]) -> dict[str, object]:
    """What nobody has translated is told in another language than hers; there the rarest words must do."""
    spoken = {one: [term for term in terms if term.language == one] for one in LANGUAGES}
    return {
        "languages": list(LANGUAGES),
        "most": [HERS if one == language else OTHERS for one in LANGUAGES],
        "together": [_any_two(spoken[one]) if one == language else "" for one in LANGUAGES],
        "alone": [_rarest(spoken[one], HERS if one == language else OTHERS) for one in LANGUAGES],
        "in": [term.language for term in terms],
        "stems": [quoted(term.stem) for term in terms],
        "words": [term.word for term in terms],
        "weights": [term.weight for term in terms],
    }


def _any_two(terms: Sequence[Term]) -> str:
    """The query for every document with two of her words that weigh something."""
    heavy = [term for term in terms if term.weight >= WORTH * terms[0].weight]
    heaviest = list(dict.fromkeys(term.word for term in heavy))[:WORDS]
    words = [[quoted(term.stem) for term in heavy if term.word == word][:EACH] for word in heaviest]
    either = [f"({' | '.join(stems)})" for stems in words]
    return " | ".join(f"({one} & {other})" for one, other in combinations(either, 2))


def _rarest(terms: Sequence[Term], most: int) -> str:
    """The query for the heaviest, as many as stand in no more documents than that; one in any case."""
    total, alone = 0, list[str]()
    for term in terms:
        total += term.documents
        if alone and total > most:
            break
        alone.append(quoted(term.stem))
    return " | ".join(alone)


_RANKED = text(f"""
WITH asked AS (
  SELECT * FROM unnest(CAST(:languages AS text[]), CAST(:most AS int[]), CAST(:together AS tsquery[]),
                       CAST(:alone AS tsquery[])) AS asked (language, most, together, alone)),
near AS (
  SELECT each.* FROM asked CROSS JOIN LATERAL (
    (SELECT practice_id, language FROM practice_stems
      WHERE language = asked.language AND stems @@ asked.together LIMIT most)
    UNION
    (SELECT practice_id, language FROM practice_stems
      WHERE language = asked.language AND stems @@ asked.alone LIMIT most)) AS each),
terms AS (
  SELECT * FROM unnest(CAST(:in AS text[]), CAST(:stems AS tsquery[]), CAST(:words AS text[]),
                       CAST(:weights AS float[])) AS term (language, stem, word, weight)),
matched AS (
  SELECT practice_id, word, max(weight * ts_rank('{PLACES}', stems, stem)) AS score
    FROM practice_stems JOIN terms USING (language)
   WHERE practice_id IN (SELECT practice_id FROM near) AND stems @@ stem GROUP BY practice_id, word),
scored AS (SELECT practice_id, sum(score) AS score FROM matched GROUP BY practice_id),
topical AS (
  SELECT id AS practice_id, 0 AS score FROM practice
   WHERE state = 'shared' AND topic = ANY(CAST(:topics AS text[])) ORDER BY shared_at DESC LIMIT {OTHERS}),
best AS (
  SELECT practice_id, max(score) + CASE WHEN topic = ANY(CAST(:topics AS text[])) THEN {TOPIC} ELSE 0 END
         AS score
    FROM (SELECT * FROM scored UNION ALL SELECT * FROM topical) AS either
    JOIN practice ON practice.id = practice_id GROUP BY practice_id, topic)
SELECT practice_id, score FROM best WHERE score >= {WORTH} * (SELECT max(score) FROM best)
""")  # noqa: S608
