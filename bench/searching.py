"""How long a search takes over a thousand practices, and over a hundred thousand.

The practices are put together from those of the test of finding: a title, a problem, what was done, each of
another one, so that words are as common in them as they are there; and a name that few others have.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.know_find import look_for
from bot.line import Line, open_line
from bot.rehearsal.members import seed_members
from bot.rehearsal.people import Person
from bot.seed import seed_groups
from bot.settings import Settings

DATA = Path("tests/finding/data")
LANGUAGES = ("en", "es", "fr")
TOLD = {"title": "A", "problem": "B", "did": "B"}
SIZES = (1_000, 100_000)
LOT = 5_000  # practices in one statement
WARM = 20  # searches that are not counted
WORD = 4  # letters of a word that somebody would look for
WOMAN: dict[str, Any] = {"group": "maembe", "channel": "sms", "place": "Kisumu", "language": "en"}


@dataclass(frozen=True, slots=True)
class Waits:
    """Milliseconds a search."""

    p50: float
    p95: float


async def searching(settings: Settings) -> Mapping[int, Waits]:
    """The 90 queries of the test, and each of their longer words alone, at both sizes."""
    async with open_line(settings) as line:
        teller, reader = await _women(line)
        await _gather(line)
        found, kept = {}, 0
        for size in SIZES:
            await _tell(line, teller, range(kept, size))
            found[size], kept = await _measure(line, reader), size
    return found


async def _women(line: Line) -> list[str]:
    """The ids of one who tells and one who reads."""
    await seed_groups(line)
    persons = [
        Person(**WOMAN, id=nick, nickname=nick, profile=nick, address=address)
        for nick, address in (("Akinyi", "+254712000001"), ("Baraka", "+254712000002"))
    ]
    await seed_members(line, persons)
    async with line.database.connect() as connection:
        women = "SELECT id FROM member WHERE nick IN ('Akinyi', 'Baraka') ORDER BY nick"
        return list((await connection.execute(text(women))).scalars())


async def _gather(line: Line) -> None:
    """The parts of the collection, cut to stems once."""
    async with line.database.begin() as connection:
        await connection.execute(text(PARTS))
        await connection.execute(
            text("INSERT INTO told VALUES (:n, :language, :name, :text)"), list(_parts())
        )
        await connection.execute(text(STEMS))


async def _tell(line: Line, teller: str, numbers: range) -> None:
    """The index of the documents is made anew once they are all there, which is faster."""
    async with line.database.begin() as connection:
        made = await connection.scalar(text("SELECT pg_get_indexdef('practice_stems_found'::regclass)"))
        await connection.execute(text("DROP INDEX practice_stems_found"))
        for first in range(numbers.start, numbers.stop, LOT):
            lot = {"first": first, "last": min(first + LOT, numbers.stop) - 1, "teller": teller}
            for statement in (PRACTICES, TITLES, NAMED, DOCUMENTS):
                await connection.execute(text(statement), lot)
        await connection.execute(text(str(made)))
    async with line.database.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.execute(text("VACUUM ANALYZE"))


async def _measure(line: Line, reader: str) -> Waits:
    whole = [one["text"] for language in LANGUAGES for one in _read(f"queries-{language}")["query"]]
    sought = [*whole, *sorted({word for query in whole for word in query.split() if len(word) >= WORD})]
    async with line.database.connect() as connection:
        waits = [await _search(connection, one, reader) for one in (*sought[:WARM], *sought)][WARM:]
    return Waits(median(waits), quantiles(waits, n=20)[-1])


async def _search(connection: AsyncConnection, sought: str, reader: str) -> float:
    began = perf_counter()
    await look_for(connection, {"by": "words", "sought": sought}, reader, "en")
    return 1000 * (perf_counter() - began)


def _parts() -> Iterator[dict[str, Any]]:
    """Each part of every practice, in all languages."""
    listed = [one for language in LANGUAGES for one in _read(f"practices-{language}")["practice"]]
    for n, one in enumerate(listed):
        for name in TOLD:
            for language in LANGUAGES:
                yield {"n": n, "language": language, "name": name, "text": one.get(language, one)[name]}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


PARTS = "CREATE TABLE told (n int, language text, name text, text text)"
STEMS = """
CREATE TABLE cut AS
SELECT n, language, name, text,
       setweight(stems(language, text), CASE name WHEN 'title' THEN 'A' ELSE 'B' END::"char") AS stems
  FROM told
"""
# Which one of the collection each part of a practice comes from; a fixed mixture, the same in every run.
OF = "(made.number * 7919 + {salt}) % 315"
MADE = "FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) AS made (number)"
PRACTICES = f"""
INSERT INTO practice (id, number, member_id, kind, topic, audience, credit, state, created_at, shared_at)
SELECT 'made' || number, 1000000 + number, CAST(:teller AS text), 'works',
       (ARRAY['water', 'land', 'health', 'savings', 'safety', 'food', 'work'])[1 + number % 7],
       'all', 'nick', 'shared', now(), now() {MADE}
"""
TITLES = f"""
INSERT INTO words (id, member_id, language, text, created_at)
SELECT 'made' || number, CAST(:teller AS text), 'en', cut.text, now() {MADE}
  JOIN cut ON cut.n = {OF.format(salt=0)} AND cut.name = 'title' AND cut.language = 'en'
"""
NAMED = f"""
INSERT INTO practice_part (practice_id, name, words_id)
SELECT 'made' || number, name, 'made' || number {MADE} CROSS JOIN unnest(ARRAY['title', 'did']) AS name
"""
DOCUMENTS = f"""
INSERT INTO practice_stems (practice_id, language, stems)
SELECT 'made' || number, title.language,
       title.stems || problem.stems || did.stems || to_tsvector('simple', translate(
         to_char(number / 3, 'FM000000'), '0123456789', 'abcdefghij')) {MADE}
  JOIN cut AS title ON title.n = {OF.format(salt=0)} AND title.name = 'title'
  JOIN cut AS problem ON problem.n = {OF.format(salt="made.number / 315")}
                     AND problem.name = 'problem' AND problem.language = title.language
  JOIN cut AS did ON did.n = {OF.format(salt="made.number / 31 + 101")}
                 AND did.name = 'did' AND did.language = title.language
"""
