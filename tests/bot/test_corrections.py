"""What a person puts right reaches those who read it wrong, once, and everybody who comes later."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot import correcting
from bot.channels.paper import Paper
from bot.happenings import arrived
from bot.keepers import Written
from bot.settings import Unsafe
from storage import erasing, timers
from storage.timers import Due
from tests.bot.keeping import (
    AKINYI,
    KEEPER,
    RIGHT,
    SAID,
    WANJA,
    correct,
    handle,
    relayed,
    sent,
    together,
    words_of,
    written,
)
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper
from translations.engines.paper import PaperEngine
from translations.translator import PaperTranslator, SameWords

TOLD = "A translation that you read here was not right. A person has corrected it:"
MADE = "You read words here that I could not translate. A person has done it:"
AGAIN = (
    "A person has put right the translation of words that you read here. "
    "You see them again with their question."
)
CORRECTED = f"Awa, Thiès: *{RIGHT} (original: French)"


@pytest.fixture
async def line(paper: OnPaper) -> OnPaper:
    await together(paper)
    return paper


@pytest.fixture
async def speechless(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    """A line without any engine."""
    async with open_paper(SameWords()) as paper:
        await together(paper)
        yield paper


def texts(papers: list[Paper]) -> dict[str, list[str]]:
    """What each woman got, by her address."""
    found: dict[str, list[str]] = {}
    for one in papers:
        found.setdefault(one.letter.to.value, []).append(one.text)
    return found


@pytest.mark.rule("LNG-04", "T-36")
async def test_everybody_who_read_it_wrong_gets_one_note(line: OnPaper) -> None:
    name = await relayed(line, AKINYI, WANJA, ROSITA, WANJA)
    came = texts(await correct(line, name))
    assert came == {AKINYI.value: [TOLD, CORRECTED], WANJA.value: [TOLD, CORRECTED]}
    assert await line.wait(timedelta(days=3)) == []


@pytest.mark.rule("LNG-04", "T-36")
async def test_who_doubted_it_hears_it_once_too(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    assert texts(await correct(line, name)) == {AKINYI.value: [TOLD, CORRECTED]}


@pytest.mark.rule("LNG-04")
async def test_where_the_sense_is_the_same_nobody_is_disturbed(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    assert await correct(line, name, sense=False) == []
    assert [one.text for one in await sent(line, await words_of(line), WANJA)] == [CORRECTED]


@pytest.mark.rule("LNG-04", "LNG-03", "T-36")
async def test_who_comes_later_reads_what_the_person_wrote(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    await correct(line, name)
    assert [one.text for one in await sent(line, await words_of(line), WANJA)] == [CORRECTED]
    assert [one.text for one in await line.hear(WANJA, "ORIG")] == [SAID]
    assert await line.all_of("SELECT by, keeper, text FROM translation") == [("person", "Grace", RIGHT)]


@pytest.mark.rule("LNG-04")
async def test_what_a_person_said_serves_others_who_say_the_same(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    await correct(line, name)
    again = await line.words(AWA, "Nous avons 5 clés pour la caisse.")
    told = [one.text for one in await sent(line, again, WANJA)]
    assert told == ["Awa, Thiès: *We have 5 keys to the cash box. (original: French)"]


@pytest.mark.rule("LNG-04")
async def test_who_has_not_read_a_correction_reads_the_newest_once(line: OnPaper) -> None:
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE member SET discreet = true WHERE nick = 'Akinyi'")
    name = await relayed(line, AKINYI)
    (notice,) = await correct(line, name, "We have 3 keys for the till.")
    assert "key" not in notice.text
    assert await correct(line, name) == []
    shown = [one.text for one in await line.hear(AKINYI, "1")]
    assert shown == [TOLD, CORRECTED]


@pytest.mark.rule("LNG-04")
async def test_who_still_stands_before_its_question_reads_it_there(line: OnPaper) -> None:
    words = await line.words(AWA, SAID)
    data = {"answer": "a1", "words": words, "nick": "Awa", "place": "Thiès", "hidden": ""}
    akinyi = await line.person(AKINYI)
    async with line.line.database.begin() as connection:
        await timers.set_all(connection, [Due(akinyi.id, arrived("receive", data), line.clock.at)])
    await line.settle()
    assert await correct(line, await handle(line)) == []
    (notice,) = await line.wait(timedelta(minutes=31))
    assert "key" not in notice.text
    told, relay, question = [one.text for one in await line.hear(AKINYI, "1")]
    assert (told, relay) == (AGAIN, CORRECTED)
    assert question.startswith("1 It helps")


@pytest.mark.rule("LNG-06")
async def test_a_machines_word_from_before_is_not_given_either(line: OnPaper) -> None:
    await relayed(line, AKINYI)
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE words SET machine = false")
    assert await sent(line, await words_of(line), WANJA) == []


@pytest.mark.rule("LNG-04")
async def test_a_correction_waits_for_her_hours(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    await line.wait(timedelta(hours=8))  # it is night where she lives
    assert await correct(line, name) == []
    came = await line.wait(timedelta(hours=12))
    assert [one.text for one in came] == [TOLD, CORRECTED]


async def test_words_that_are_taken_back_meanwhile_are_not_corrected(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    await line.wait(timedelta(hours=8))
    await correct(line, name)
    awa = await line.person(AWA)
    async with line.line.database.begin() as connection:
        await erasing.words(connection, awa.id, await words_of(line))
    assert [one.text for one in await line.wait(timedelta(days=1)) if "keys" in one.text] == []
    assert await line.all_of("SELECT count(*) FROM memory") == [(0,)]


@pytest.mark.rule("LNG-04")
async def test_what_nobody_could_translate_is_made_by_a_person(speechless: OnPaper) -> None:
    line = speechless
    name = await relayed(line, AKINYI)
    assert line.papers[-1].text == f"Awa, Thiès: {SAID} (in French: I could not translate it)"
    assert texts(await written(line, name)) == {AKINYI.value: [MADE, CORRECTED]}
    assert await line.wait(timedelta(days=3)) == []
    with pytest.raises(Unsafe, match="translated already"):
        await written(line, name, "Something else, 3")


@pytest.mark.rule("LNG-06")
async def test_a_machine_may_not_say_it_so_it_is_kept_back_until_a_person_has(line: OnPaper) -> None:
    words = await line.words(AWA, SAID)
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE words SET machine = false")
    assert await sent(line, words, AKINYI, WANJA) == []
    await line.hear(WANJA, "00")
    assert await line.all_of("SELECT state, code FROM outbox WHERE kind = 'relay'") == [("held", -1)] * 2
    came = texts(await written(line, await handle(line)))
    assert came == {AKINYI.value: [CORRECTED], WANJA.value: [CORRECTED]}
    assert await sent(line, words, ROSITA) == []


async def test_a_slip_in_a_number_is_noticed(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    with pytest.raises(Unsafe, match="not those of the original"):
        await correct(line, name, "We have 4 keys to the cash box.")
    three = Written(KEEPER, "We have three keys to the cash box.", as_it_is=True)
    await correcting.correct(line.line, name, three, sense=False)
    assert await line.all_of("SELECT text FROM translation") == [(three.text,)]
    ((remembered,),) = await line.all_of("SELECT count(*) FROM memory WHERE by = 'person'")
    assert remembered == 0, "it fits no other number"


@pytest.mark.parametrize(("name", "text", "why"), [
    ("9999-en", RIGHT, "Nothing is called so"),
    ("1", RIGHT, "Nothing is called so"),
    ("1-fr", RIGHT, "Nothing is called so"),
    ("1-es", RIGHT, "Nobody has translated it yet"),
    ("1-en", " \n", "no text"),
    ("1-en", f"en: {SAID}", "there already"),
])  # fmt: skip
async def test_what_cannot_be_corrected_is_said_plainly(
    line: OnPaper, name: str, text: str, why: str
) -> None:
    await relayed(line, AKINYI)
    with pytest.raises(Unsafe, match=why):
        await correct(line, name, text)


async def test_a_route_that_was_told_stays_told_when_a_person_finds_it_fine(open_paper: OpenLine) -> None:
    async with open_paper(PaperTranslator(PaperEngine())) as line:
        await together(line)
        await relayed(line, ROSITA)
        await correcting.fine(line.line, await handle(line, "es"), KEEPER)
        (shown,) = await sent(line, await words_of(line), ROSITA)
        assert shown.text.endswith("(original: francés, vía inglés)")
        assert shown.text.startswith("Awa, Thiès: *es: ")
