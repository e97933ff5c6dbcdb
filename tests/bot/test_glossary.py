"""The glossary at work: what a keeper adds is said from the next reader on, and what she ends is not."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot import glossary_commands
from bot.glossary_commands import NewTerm
from bot.settings import Unsafe
from tests.bot.test_memory import LUPE, Counting, text
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper, member
from translations.translator import PaperTranslator


@pytest.fixture
def engine() -> Counting:
    return Counting()


@pytest.fixture
async def line(open_paper: OpenLine, engine: Counting) -> AsyncIterator[OnPaper]:
    async with open_paper(PaperTranslator(engine)) as paper:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(LUPE, "Lupe", "es", "ceibo"))
        yield paper


async def add(line: OnPaper, said: str, term: str = "tanda") -> None:
    await glossary_commands.add(line.line, NewTerm("es", "en", term, said, "Grace"))


@pytest.mark.rule("LNG-09", "T-36")
async def test_a_term_is_said_as_members_want_it(line: OnPaper) -> None:
    await add(line, "merry-go-round")
    words = await line.words(ROSITA, "La Tanda de Rosita empieza con 12")
    assert await text(line, words) == "en: La Merry-go-round de Rosita empieza con 12"
    assert await text(line, words, "fr") == "fr: en: La Tanda de Rosita empieza con 12"


@pytest.mark.rule("LNG-09")
async def test_a_change_of_the_glossary_is_heard_by_the_next_reader(line: OnPaper, engine: Counting) -> None:
    words = await line.words(ROSITA, "La tanda empieza")
    other = await line.words(ROSITA, "Hola a todas")
    assert await text(line, words) == "en: La tanda empieza"
    await text(line, other)
    await add(line, "merry-go-round", term="TANDA")
    asked = len(engine.asked)
    assert await text(line, words) == "en: La merry-go-round empieza"
    assert len(engine.asked) > asked, "what was remembered before the term was added does not serve"
    asked = len(engine.asked)
    await add(line, "savings circle", term="tanda")
    assert await text(line, words) == "en: La savings circle empieza"
    assert await text(line, other) == "en: Hola a todas"
    assert len(engine.asked) == asked, "only the term is another one"
    ((term,),) = await line.all_of("SELECT id FROM term WHERE ended_at IS NULL")
    await glossary_commands.end(line.line, term)
    assert await text(line, words) == "en: La tanda empieza"
    with pytest.raises(Unsafe, match="No such term"):
        await glossary_commands.end(line.line, term)


@pytest.mark.rule("LNG-09")
async def test_names_of_the_group_and_its_place_stay(line: OnPaper, engine: Counting) -> None:
    ((place,),) = await line.all_of("SELECT place FROM group_ WHERE word = 'ceibo'")
    await text(line, await line.words(ROSITA, f"Lupe vive en {place} con Rosita"))
    asked = " ".join(engine.asked)
    assert not any(name in asked for name in ("Lupe", place, "Rosita"))


async def test_a_text_that_is_nothing_but_a_term_is_said_and_marked(line: OnPaper) -> None:
    await add(line, "merry-go-round")
    assert await text(line, await line.words(ROSITA, "¡Tanda!")) == "¡Merry-go-round!"
    assert await line.all_of("SELECT by, engine FROM translation") == [("machine", "glossary")]


@pytest.mark.parametrize(
    ("source", "target", "term", "said"),
    [
        ("es", "es", "tanda", "x"),
        ("es", "pt", "tanda", "x"),
        ("es", "en", " ", "x"),
        ("es", "en", "123", "x"),
        ("es", "en", "tanda", ""),
        ("es", "en", "t" * 61, "x"),
        ("es", "en", "a\nb", "x"),
    ],
)
async def test_what_is_no_term_is_said_plainly(
    line: OnPaper, source: str, target: str, term: str, said: str
) -> None:
    with pytest.raises(Unsafe):
        await glossary_commands.add(line.line, NewTerm(source, target, term, said, "Grace"))
    assert await line.all_of("SELECT count(*) FROM term") == [(0,)]
