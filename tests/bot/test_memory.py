"""What was translated once is not translated again; what a person said is what everybody reads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.channels.channel import Address
from bot.reading import Readable, readable
from bot.translating import Wanted
from storage import erasing
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper, member
from translations.engines.paper import EN_ES_FR, PaperEngine
from translations.translator import PaperTranslator

LUPE = Address("whatsapp", "+51900000102")
CALL = "Llame a {nick} al 0712 345 67{n}, somos {n}"


class Counting(PaperEngine):
    """Counts what it is asked."""

    def __init__(self, version: str = "1") -> None:
        super().__init__()
        self.asked: list[str] = []
        self.number = version

    def version(self, pair: tuple[str, str]) -> str:
        return self.number

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        self.asked += texts
        return super().translate(texts, source, target)


@pytest.fixture
def engine() -> Counting:
    return Counting()


@pytest.fixture
async def line(open_paper: OpenLine, engine: Counting) -> AsyncIterator[OnPaper]:
    async with open_paper(PaperTranslator(engine)) as paper:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(LUPE, "Lupe", "es", "ceibo"))
        await paper.join(member(AWA, "Awa", "fr", "baobab"))
        yield paper


async def read(line: OnPaper, *wanted: Wanted) -> Readable:
    return await readable(line.line, wanted)


async def text(line: OnPaper, words: str, language: str = "en") -> str:
    return (await read(line, (words, language))).relayed((words, language)).text


async def test_the_second_of_two_who_say_the_same_in_other_names_costs_nothing(
    line: OnPaper, engine: Counting
) -> None:
    first = await line.words(ROSITA, CALL.format(nick="Lupe", n=5))
    second = await line.words(LUPE, CALL.format(nick="Rosita", n=8))
    assert await text(line, first) == "en: Llame a Lupe al 0712 345 675, somos 5"
    asked = len(engine.asked)
    assert await text(line, second) == "en: Llame a Rosita al 0712 345 678, somos 8"
    assert len(engine.asked) == asked > 0
    assert await line.all_of("SELECT DISTINCT by, engine, tier, route, seconds FROM translation") == [
        ("machine", "paper", "good", ["es>en paper good"], 0.0)
    ]


async def test_one_translation_for_all_readers_of_a_language(line: OnPaper, engine: Counting) -> None:
    words = await line.words(ROSITA, "Hola a todas")
    await read(line, (words, "en"), (words, "fr"))
    asked = len(engine.asked)
    for _ in range(20):
        await read(line, (words, "en"), (words, "fr"))
    assert len(engine.asked) == asked


async def test_nothing_that_points_at_anybody_is_remembered(line: OnPaper) -> None:
    await text(line, await line.words(ROSITA, CALL.format(nick="Lupe", n=5)))
    ((kept, digest),) = await line.all_of("SELECT text, digest FROM memory")
    assert "Llame a" in kept
    assert not any(secret in kept for secret in ("Lupe", "0712", "345", "5"))
    assert len(digest) == 32


@pytest.mark.parametrize("version", ["1", "2"])
async def test_another_version_of_an_engine_is_asked_anew(
    line: OnPaper, open_paper: OpenLine, version: str
) -> None:
    other = Counting(version)
    await text(line, await line.words(ROSITA, CALL.format(nick="Lupe", n=5)))
    words = await line.words(LUPE, CALL.format(nick="Rosita", n=8))
    object.__setattr__(line.line, "translator", PaperTranslator(other))
    await text(line, words)
    assert bool(other.asked) is (version == "2")


async def test_it_goes_with_the_words_it_was_learned_from(line: OnPaper, engine: Counting) -> None:
    first = await line.words(ROSITA, CALL.format(nick="Lupe", n=5))
    second = await line.words(LUPE, CALL.format(nick="Rosita", n=8))
    await text(line, first)
    rosita = await line.person(ROSITA)
    async with line.line.database.begin() as connection:
        await erasing.words(connection, rosita.id, first)
    assert await line.all_of("SELECT count(*) FROM memory") == [(0,)]
    asked = len(engine.asked)
    assert await text(line, second) == "en: Llame a Rosita al 0712 345 678, somos 8"
    assert len(engine.asked) > asked


async def test_what_is_remembered_must_pass_the_guard_too(line: OnPaper, engine: Counting) -> None:
    await text(line, await line.words(ROSITA, CALL.format(nick="Lupe", n=5)))
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE memory SET text = 'Call her, we are 99'")
    asked = len(engine.asked)
    words = await line.words(LUPE, CALL.format(nick="Rosita", n=8))
    assert await text(line, words) == "en: Llame a Rosita al 0712 345 678, somos 8"
    assert len(engine.asked) > asked


async def test_a_batch_looks_once(line: OnPaper) -> None:
    words = [await line.words(ROSITA, f"Somos {n} de nosotras, número {'x' * n}") for n in range(2, 30)]
    queries: list[str] = []
    database = line.line.database.sync_engine
    event.listen(database, "before_cursor_execute", lambda *told: queries.append(told[2]))
    await read(line, *((id, language) for id in words for language in ("en", "fr")))
    assert sum("FROM memory" in query for query in queries) == 1
    assert sum(query.startswith("SELECT") for query in queries) <= 6


async def test_no_engine_and_no_memory_is_the_original(open_paper: OpenLine) -> None:
    async with open_paper(PaperTranslator(PaperEngine({}))) as line:
        await line.join(member(ROSITA, "Rosita", "es", "ceibo"))
        words = await line.words(ROSITA, "Hola a todas")
        shown = (await read(line, (words, "en"))).relayed((words, "en"))
        assert (shown.text, shown.untranslated, shown.machine) == ("Hola a todas", True, False)
        assert await line.all_of("SELECT count(*) FROM translation") == [(0,)]


class Slow(PaperEngine):
    """Answers after a while by the clock of the line; from French it takes it longer."""

    def __init__(self) -> None:
        super().__init__(EN_ES_FR)
        self.line: OnPaper | None = None

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str | None]:
        assert self.line is not None
        self.line.clock.pass_(timedelta(seconds=30 if source == "fr" else 2))
        return super().translate(texts, source, target)


async def test_how_long_words_waited_for_their_translation_is_told(open_paper: OpenLine) -> None:
    engine = Slow()
    async with open_paper(PaperTranslator(engine)) as line:
        engine.line = line
        await line.join(member(ROSITA, "Rosita", "es", "ceibo"), member(AWA, "Awa", "fr", "baobab"))
        for address, said in ((ROSITA, "Hola"), (AWA, "Bonjour")):
            words = await line.words(address, said)
            await text(line, words)
        assert await line.all_of("SELECT route[0], seconds FROM translation ORDER BY seconds") == [
            ("es>en paper good", 2.0),
            ("fr>en paper good", 30.0),
        ]
        await text(line, await line.words(ROSITA, "Hola"))
        times = await line.all_of("SELECT seconds FROM translation ORDER BY seconds")
        assert times == [(0.0,), (2.0,), (30.0,)]


@pytest.mark.rule("LNG-06")
async def test_what_no_machine_may_say_waits_for_a_person(line: OnPaper, engine: Counting) -> None:
    words = await line.words(ROSITA, "¿Vamos juntas a la reunión?")
    await text(line, await line.words(LUPE, "¿Vamos juntas a la reunión?"))
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE words SET machine = (number > 1)")
    asked = len(engine.asked)
    shown = await read(line, (words, "en"), (words, "es"))
    assert (shown.waits((words, "en")), shown.waits((words, "es"))) == (True, False)
    assert len(engine.asked) == asked
