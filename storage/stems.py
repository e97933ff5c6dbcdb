"""The stems that practices are looked for by: of her words, and of others spelled nearly like them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.spelling import plain
from storage.finding import LANGUAGES

WORD = re.compile(r"\w\w+")
MOST = 24  # words; who writes more has said by then what she looks for
LIGHT = 0.2  # what a word that anybody may use weighs, of one that tells what it is about
FOREIGN = 0.7  # what a word weighs in a language that she does not seem to write
SPELLED = 0.6  # how near a stem must be to be taken for another, from 0 to 1 (the same)
SLIPS = 2  # letters that are another, too many or missing in a word that begins alike
SHORT = 3  # letters of a word that has no slip in it
SENSE = 0.7  # what another word for the same thing weighs


@dataclass(frozen=True, slots=True)
class Sought:
    """What `reader` looks for, in plain words. `light`: those that anybody may use, by language. `like`: what
    means much the same as one of hers, by language. `topics`: those that she named."""

    reader: str
    language: str
    words: Sequence[str] = field(repr=False)
    light: Mapping[str, Collection[str]] = field(repr=False)
    like: Mapping[str, Mapping[str, Collection[str]]] = field(repr=False)
    topics: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A stem to look for in the documents of a language. `word`: which of hers it stands for."""

    word: str = field(repr=False)
    language: str
    stem: str = field(repr=False)
    documents: int
    weight: float


def words_of(said: str) -> list[str]:
    """The plain words of a text, each once."""
    return list(dict.fromkeys(plain(word) for word in WORD.findall(said)))[:MOST]


async def terms_of(connection: AsyncConnection, sought: Sought) -> tuple[str, list[Term]]:
    """The language that she seems to write, and what to look for in all of them, the heaviest first."""
    asked = [(word, language, word) for word in sought.words for language in LANGUAGES]
    hers = await _look_up(connection, asked, 1)
    best = _written_in(sought, hers)
    near = await _near(connection, _odd(hers))
    same = [
        (word, language, other)
        for word, senses in sought.like.items()
        for language, others in senses.items()
        for other in others
    ]
    terms = [*hers, *near, *await _look_up(connection, same, SENSE)]
    known = [_weighed(term, best, sought.light[best]) for term in terms if term.documents]
    return best, sorted(known, key=lambda term: -term.weight)


async def _look_up(
    connection: AsyncConnection, asked: Sequence[tuple[str, str, str]], near: float
) -> list[Term]:
    """Of each: her word, the language, and what to look for there."""
    words, languages, said = zip(*asked, strict=True) if asked else ((), (), ())
    given = {"words": list(words), "languages": list(languages), "said": list(said), "near": near}
    return [Term(**row._mapping) for row in await connection.execute(_LOOK_UP, given)] if asked else []


def _written_in(sought: Sought, hers: Collection[Term]) -> str:
    """The language that knows most of her words; where several do, the one she has set."""
    known = {(term.language, term.word) for term in hers if term.documents}

    def knows(language: str) -> tuple[int, bool]:
        heard = [word for word in sought.words if (language, word) in known or word in sought.light[language]]
        return len(heard), language == sought.language

    return max(LANGUAGES, key=knows)


def _odd(hers: Collection[Term]) -> list[Term]:
    """What no language knows, in each of them: it may be spelled otherwise."""
    known = {term.word for term in hers if term.documents}
    return [term for term in hers if term.word not in known and len(term.word) > SHORT][:MOST]


async def _near(connection: AsyncConnection, odd: Sequence[Term]) -> list[Term]:
    given = {
        "words": [term.word for term in odd],
        "languages": [term.language for term in odd],
        "stems": [term.stem for term in odd],
    }
    if not odd:
        return []
    await connection.execute(_SPELLED)
    return [Term(**row._mapping) for row in await connection.execute(_NEAR, given)]


def _weighed(term: Term, best: str, light: Collection[str]) -> Term:
    weight = term.weight * (LIGHT if term.word in light else 1) * (1 if term.language == best else FOREIGN)
    return Term(term.word, term.language, term.stem, term.documents, weight)


def quoted(stem: str) -> str:
    """As it stands in a query of the text search."""
    return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'"


_LOOK_UP = text("""
SELECT word, whole.language, one AS stem, coalesce(known.documents, 0) AS documents,
       coalesce(ln(1 + whole.documents::float / known.documents), 0) * :near AS weight
  FROM unnest(CAST(:words AS text[]), CAST(:languages AS text[]), CAST(:said AS text[]))
       AS asked (word, language, said)
  JOIN stem AS whole ON whole.language = asked.language AND whole.stem = ''
 CROSS JOIN LATERAL unnest(tsvector_to_array(stems(whole.language, said))) AS one
  LEFT JOIN stem AS known ON known.language = whole.language AND known.stem = one
""")

_SPELLED = text(f"SELECT set_config('pg_trgm.similarity_threshold', '{SPELLED}', true)")

_NEAR = text(f"""
SELECT word, odd.language, near.stem, near.documents,
       ln(1 + whole.documents::float / near.documents) * near AS weight
  FROM unnest(CAST(:words AS text[]), CAST(:languages AS text[]), CAST(:stems AS text[]))
       AS odd (word, language, hers)
  JOIN stem AS whole ON whole.language = odd.language AND whole.stem = ''
 CROSS JOIN LATERAL (
   SELECT stem, documents, near FROM (
     (SELECT stem, documents FROM stem
       WHERE language = odd.language AND stem >= left(hers, 1) AND stem < left(hers, 1) || chr(1114111)
         AND abs(length(stem) - length(hers)) <= 1 AND levenshtein_less_equal(stem, hers, {SLIPS}) <= {SLIPS})
     UNION
     (SELECT stem, documents FROM stem WHERE language = odd.language AND stem % hers)) AS spelled
   CROSS JOIN LATERAL (SELECT greatest(
     similarity(stem, hers),
     1 - levenshtein(stem, hers)::float / greatest(length(stem), length(hers))) AS near) AS each
   WHERE near >= {SPELLED} ORDER BY near DESC, documents DESC, stem LIMIT 3) AS near
""")  # noqa: S608
