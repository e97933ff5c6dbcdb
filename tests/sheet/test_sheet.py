"""The page of a practice: who may open it, whom it names, and both languages side by side."""

from __future__ import annotations

import re
from datetime import timedelta
from html import escape

import pytest
from sqlalchemy import insert, text, update

from bot.channels.channel import Address
from storage import hers, people
from storage.schema import Sound, Translation, Words, table
from tests.paper import AWA, ROSITA
from tests.sheet.conftest import LUPE, ODA, Reading, fog, issue, tell_fog, told
from tests.sheet.telling import plan, tell

FOG = fog()
GONE = 410


@pytest.mark.rule("T-49", "LNG-03")
@pytest.mark.parametrize(("who", "language"), [(ODA, "en"), (AWA, "fr")])
async def test_hers_and_the_readers_language_stand_side_by_side(
    reading: Reading, who: Address, language: str
) -> None:
    number = await tell_fog(reading.paper)
    page = (await reading.open(who, number)).text
    assert f'<html lang="{language}">' in page
    for part in ("problem", "did"):
        own, other = FOG[part], escape(FOG[language][part])
        assert f'<blockquote lang="es">{own}</blockquote>' in page
        assert re.search(
            rf'<blockquote lang="{language}"><span class="mark">~</span>{re.escape(other)}<', page
        )
    assert f'<h1 lang="{language}">' in page


@pytest.mark.rule("T-49")
@pytest.mark.parametrize(
    ("language", "seen"),
    [
        ("en", ("Idea no. 7", "It works", "Water", "What was hard", "A machine translated this", "rough")),
        ("es", ("Idea no. 7", "Funciona", "Agua", "Lo difícil", "Encontrada en Mango Line")),
        ("fr", ("Idée no 7", "Ça marche", "Eau", "Ce qui était dur", "Traduit par une machine")),
    ],
)
async def test_it_can_be_read_in_three_languages(
    reading: Reading, language: str, seen: tuple[str, ...]
) -> None:
    number = await tell_fog(reading.paper)
    assert number == 7, "six texts have the numbers before it"
    page = await reading.read(ODA, number, l=language)
    assert [one for one in seen if one not in page] == []
    assert "09/03/2026" in page


async def test_who_reads_hers_needs_no_translation(reading: Reading) -> None:
    page = (await reading.open(LUPE, await tell_fog(reading.paper))).text
    assert 'class="mark"' not in page
    assert 'class="pair"' not in page
    assert page.count(FOG["did"]) == 1


@pytest.mark.rule("T-49", "CON-02")
@pytest.mark.parametrize(
    ("credit", "named"),
    [
        ("nick", "Told by Rosita, Kisumu"),
        ("group", "Told by Cocinas Ceibo, Kisumu"),
        ("both", "Told by Rosita, Cocinas Ceibo, Kisumu"),
        ("none", "Told by a member"),
    ],
)
async def test_she_is_named_as_she_chose(reading: Reading, credit: str, named: str) -> None:
    page = await reading.read(ODA, await tell_fog(reading.paper, credit=credit))
    assert f"{named} · Shared on" in page
    assert [name for name in ("Rosita", "Ceibo") if name in page and name not in named] == []


# what came of it


@pytest.mark.rule("T-49")
async def test_what_came_of_it_stands_there_good_and_bad_alike(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    lost = {"step": "Awa lundi", "result": "Le vent a tout pris"}
    won = {"step": "Oda on Friday", "result": "Two barrels each night"}
    await plan(reading.paper, AWA, number, lost, result="failed")
    await plan(reading.paper, ODA, number, won, result="worked")
    page = await reading.read(ODA, number)
    assert page.index("It worked there Two barrels each night") < page.index("It did not work there")
    assert "en: Le vent a tout pris" in page
    assert "Le vent a tout pris" in page.replace("en: Le vent", "")
    assert [name for name in ("Awa", "Oda", "lundi", "Friday", "Thiès") if name in page] == []


# who may open it


async def test_a_code_opens_one_practice_for_ten_minutes(reading: Reading) -> None:
    one, other = await tell_fog(reading.paper), await tell(reading.paper, LUPE, {"did": "Contamos juntas"})
    assert "Contamos" not in await reading.read(ODA, one)
    second = await issue(reading.paper, ODA, other)
    assert (await reading.again()).status_code == 403, "a new code ends the last one"
    reading.code = second
    reading.paper.clock.pass_(timedelta(minutes=9))
    assert (await reading.again()).status_code == 200
    reading.paper.clock.pass_(timedelta(minutes=1))
    assert (await reading.again()).status_code == 403


async def test_codes_of_one_door_open_no_other_and_wrong_ones_are_counted_together(reading: Reading) -> None:
    await reading.read(ODA, await tell_fog(reading.paper))
    form = {"code": reading.code}
    assert [(await reading.http.post("/mine", data=form)).status_code for _ in range(5)] == [403] * 5
    assert (await reading.again()).status_code == 429


async def test_she_ends_it_herself(reading: Reading) -> None:
    assert "opens nothing" in told(
        await reading.open(ODA, await tell_fog(reading.paper), do="finish", l="en")
    )
    assert (await reading.again()).status_code == 403


@pytest.mark.rule("CON-05", "T-49")
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE practice SET audience = 'group'",
        "UPDATE practice SET state = 'draft'",
        "UPDATE practice SET state = 'held'",
        "DELETE FROM practice",
    ],
)
async def test_whoever_may_not_read_it_any_more_is_told_so(reading: Reading, change: str) -> None:
    number = await tell_fog(reading.paper)
    await reading.read(ODA, number)
    async with reading.paper.line.database.begin() as connection:
        await connection.execute(text(change))
    opened = await reading.again()
    assert opened.status_code == GONE
    assert "This idea was taken back" in told(opened)
    assert "neblina" not in opened.text


async def test_who_shows_nothing_any_more_is_not_shown(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    async with reading.paper.line.database.begin() as connection:
        await people.change(connection, (await reading.paper.person(ROSITA)).id, {"shows": False})
    assert (await reading.open(ODA, number)).status_code == GONE
    assert (await reading.open(ROSITA, number)).status_code == 200, "her own she may read"


async def test_a_draft_is_read_by_herself_alone(reading: Reading) -> None:
    number = await tell_fog(reading.paper, state="draft", audience="nobody", shared_at=None)
    assert "Compartida" not in await reading.read(ROSITA, number)
    assert (await reading.open(LUPE, number)).status_code == GONE


# what she said, and who put it into other words


@pytest.mark.rule("LNG-04")
async def test_a_translation_of_a_person_has_its_own_mark(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    async with reading.paper.line.database.begin() as connection:
        await connection.execute(update(table(Translation)).values(by="person", tier=""))
    page = await reading.read(ODA, number)
    assert "* A person translated this" in page
    assert "rough" not in page


async def test_what_is_only_said_aloud_so_far_is_told(reading: Reading) -> None:
    """The topic stands for its title until somebody has typed it."""
    number = await tell(reading.paper, ROSITA, {"problem": "", "did": ""}, topic="water")
    query = "SELECT words_id FROM practice_part WHERE name = 'did'"
    ((words,),) = await reading.paper.all_of(query)
    author, now = (await reading.paper.person(ROSITA)).id, reading.paper.clock.at
    row = {"sid": "ME1", "member_id": author, "words_id": words, "channel": "whatsapp", "state": "kept"}
    row |= {"seconds": 34, "hidden": False, "typist": "", "sealed": b"", "created_at": now, "due_at": now}
    async with reading.paper.line.database.begin() as connection:
        await connection.execute(insert(table(Sound)).values(**row))
    opened = await reading.open(ODA, number)
    assert '<h1 lang="en">Water</h1>' in opened.text
    assert "a voice note, not typed yet" in told(opened)


async def test_words_that_only_a_person_may_translate_wait_for_her(reading: Reading) -> None:
    number = await tell(reading.paper, ROSITA, {"title": "Agua", "did": "Tres gotas por litro"})
    async with reading.paper.line.database.begin() as connection:
        await connection.execute(update(table(Words)).values(machine=False))
    page = await reading.read(ODA, number)
    assert "Tres gotas por litro" in page
    assert "I could not translate it" in page
    assert "en: Tres" not in page


@pytest.mark.rule("CON-05")
async def test_one_text_taken_back_takes_the_page(reading: Reading) -> None:
    number = await tell_fog(reading.paper)
    ((words,),) = await reading.paper.all_of(
        "SELECT words.number FROM words JOIN practice_part ON words_id = words.id WHERE name = 'hard'"
    )
    async with reading.paper.line.database.begin() as connection:
        await hers.take_back(connection, (await reading.paper.person(ROSITA)).id, words)
    assert (await reading.open(ODA, number)).status_code == GONE
