"""A person of the team meets what no peer has answered (PRODUCT 6.5, 6.9; T-14)."""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

import main
from bot import questions_met, questions_read
from bot.settings import Unsafe
from storage import exporting
from storage.database import plain_url
from storage.team import Said
from tests.bot.search import found
from tests.bot.unanswered import (
    ASKER,
    HOURS,
    OTHER,
    QUESTION,
    SAID,
    WRITTEN,
    asks,
    comes,
    met,
    reasons,
    says,
    shown,
    the_question,
    waiting,
)
from tests.paper import OnPaper, member
from tests.safety.keyboard import clock_at

TWO_DAYS, A_DAY = 48 * HOURS, 24 * HOURS


@pytest.mark.rule("T-14", "LNG-03", "LNG-04")
async def test_nobody_answers_and_a_person_writes_in_her_own_language(paper: OnPaper) -> None:
    await paper.join(member(OTHER, "Awa", "en"))
    await asks(paper)
    await paper.wait(A_DAY + HOURS)
    await says(paper, "1")  # she waits
    letters = [letter.text for letter in await paper.wait(A_DAY)]
    assert [text[:52] for text in letters] == ["Aun nada. Lucia tiene su pregunta y escribe antes de"]
    assert await reasons(paper) >= {"unanswered"}
    relay, asked = await met(paper)
    assert relay == f"Lucia, Red Ceibo: ~es: {WRITTEN} (original: inglés)"
    assert asked == "1 Me ayuda 2 Responderle 3 No me sirve"
    assert await reasons(paper) & {"unanswered", "late"} == set()
    assert await says(paper, "orig") == [WRITTEN]
    await paper.wait(A_DAY + HOURS)
    assert "late" not in await reasons(paper)


@pytest.mark.rule("T-14")
async def test_nobody_writes_either(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> None:
    await paper.join(member(OTHER, "Awa", "en"))
    await asks(paper)
    await paper.wait(TWO_DAYS + A_DAY + HOURS)
    head, line, last = await waiting(paper, capsys)
    assert head == "A person was promised, and nobody has written:"
    assert re.search(r"\d h late; nobody has written; before a person", line)
    assert last == "1 without an answer, 1 before a person."
    await met(paper)
    assert "a person has written" in (await waiting(paper, capsys))[1]


@pytest.mark.rule("SAF-13")
async def test_what_waits_is_told_by_age_without_a_word_or_a_nickname(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await paper.join(member(OTHER, "Awa", "en"))
    assert await waiting(paper, capsys) == ["0 without an answer, 0 before a person."]
    await asks(paper, privacy="2")
    for span, section in ((0, "Under 4 h:"), (5, "4 to 24 h:"), (20, "24 to 48 h:")):
        await paper.wait(span * HOURS)
        head, line, _ = told = await waiting(paper, capsys)
        assert head == section
        assert "Rosita" not in str(told)
        assert "planted" not in str(told)
    assert re.fullmatch(
        r"  [0-9a-f]{8}  25 h, Lima, es, \w+: 1 asked, 0 passed, 0 answering; without her nickname; "
        r"47 h left \(Lucia\)",
        line,
    )


async def test_she_reads_it_in_her_language_with_the_words_themselves(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    card, original, *_ = await shown(paper, capsys)
    assert card == f'0 h without answer (Lima): "~en: {QUESTION}"'
    assert original == f"Spanish: {QUESTION}"
    (card, line) = await shown(paper, capsys, language="es")
    assert card == f'0 h sin respuesta (Lima): "{QUESTION}"'
    assert "nobody could be asked" in line


async def test_a_voice_note_that_nobody_has_typed_is_told(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE words SET text = ''")
    assert "a voice note that nobody has typed: `voice waiting`" in (await shown(paper, capsys))[0]


async def test_what_is_done_is_logged_without_words(
    paper: OnPaper, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await asks(paper)
    await shown(paper, capsys, who="Mariama")
    handle = await the_question(paper)
    await met(paper)
    capsys.readouterr()
    await questions_read.log(paper.line)
    lines = [line[18:] for line in capsys.readouterr().out.splitlines()]
    assert lines == [f"Mariama read {handle}", f"Lucia wrote {handle}"]
    assert "planted" not in caplog.text


@pytest.mark.rule("SAF-01")
@pytest.mark.parametrize(
    ("said", "why"),
    [
        (replace(SAID, text="Call the office: 0712 345 678"), "meant to be there"),
        (replace(SAID, text="  \n"), "1 to 1000 characters"),
        (replace(SAID, text="m" * 1001), "1 to 1000 characters"),
        (replace(SAID, author=""), "Your name has 1 to 11"),
        (replace(SAID, author="Doña Margarita"), "Your name has 1 to 11"),
        (replace(SAID, language="sw"), "one of en, es, fr"),
    ],
)
async def test_what_she_cannot_write(paper: OnPaper, said: Said, why: str) -> None:
    await asks(paper)
    with pytest.raises(Unsafe, match=why):
        await questions_met.write(paper.line, await the_question(paper), said)
    assert await comes(paper) == []


async def test_a_number_that_is_meant_to_be_there(paper: OnPaper) -> None:
    await asks(paper)
    said = replace(SAID, text="Llame a la defensoría: 0712 345 678", language="es")
    await questions_met.write(paper.line, await the_question(paper), said, keep=True)
    assert (await comes(paper))[0] == "Lucia, Red Ceibo: Llame a la defensoria: 0712 345 678"


@pytest.mark.rule("SAF-04")
async def test_who_has_stopped_reads_it_when_she_is_back(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await asks(paper)
    await says(paper, "stop")
    capsys.readouterr()
    assert await met(paper) == []
    assert capsys.readouterr().out.startswith("She has stopped the line")
    back = await says(paper, "start")
    assert any(text.startswith("Lucia, Red Ceibo: ~es:") for text in back)


@pytest.mark.rule("SAF-02")
async def test_in_discreet_mode_she_is_told_only_that_something_waits(paper: OnPaper) -> None:
    await asks(paper)
    paper.clock.pass_(timedelta(minutes=30))
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE member SET discreet = true")
    assert await met(paper) == ["Mango Line: tiene 1 nuevo. Envie 1 para ver."]
    assert (await says(paper, "1"))[0].startswith("Lucia, Red Ceibo: ~es:")


@pytest.mark.rule("CON-05")
async def test_what_a_person_wrote_goes_with_the_question(paper: OnPaper) -> None:
    await asks(paper)
    await met(paper)
    assert "words.text" in await found(paper, "plantedanswer")
    person = await paper.person(ASKER)
    async with paper.line.database.connect() as connection:
        record = await exporting.everything(connection, person.id)
    assert "plantedanswer" not in repr(record)
    assert [words.text for words in record.words] == [QUESTION] if record else False
    await says(paper, "1", "delete", "2", "7")
    assert await found(paper, "plantedanswer") == set()
    assert await paper.all_of("SELECT who, question_id FROM decision") == [("Lucia", None)]


async def test_the_commands_as_they_are_typed(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    await asks(paper)
    handle = await the_question(paper)
    settings = {
        "DATABASE_URL": plain_url(paper.line.database),
        "DATA_DIR": str(paper.line.settings.data_dir),
        "CLOCK_OFFSET_FILE": str(clock_at(paper.clock.at, tmp_path)),
    }

    async def run(*words: str, typed: str = "") -> str:
        ran = await asyncio.to_thread(
            CliRunner().invoke, main.cli, ("questions", *words), env=settings, input=typed
        )
        assert ran.exit_code == 0, ran.exception
        return ran.output

    assert handle in await run("waiting")
    assert QUESTION in await run("show", handle, "--as", "Lucia", "--language", "es")
    assert "Nobody who knows the topic" in await run("ask", handle, "--as", "Lucia")
    assert "0 more are asked" in await run("widen", handle, "--as", "Lucia")
    told = await run("write", handle, "--as", "Lucia", "--language", "en", typed=WRITTEN + "\n")
    assert told.startswith("She reads it in her hours.")
    paper.clock.pass_(timedelta(minutes=1))  # theirs went on meanwhile
    assert (await comes(paper))[0].endswith(f"~es: {WRITTEN} (original: inglés)")
    assert "Closed." in await run("close", handle, "--as", "Lucia", "--tried", "Nothing helped so far.")
    assert [line.split()[3] for line in (await run("log")).splitlines()] == [
        *("read", "widened", "wrote", "wrote", "closed")
    ]
