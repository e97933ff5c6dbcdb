"""T puts a translation before a language keeper, who sees it within a day; what she does is written down."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient
from typer.testing import CliRunner

import main
from bot import correcting, keepers, metrics, sampling
from bot.app import make_app
from bot.overdue import Overdue
from bot.settings import Unsafe
from storage import exporting
from storage.database import plain_url
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
)
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, START, OnPaper
from tests.safety.keyboard import clock_at
from translations.translator import SameWords

BAD = "Thank you. A person will check that translation. Send ORIG to see the original words."
OWN = "Those are her own words, in your language. Nothing was translated."
OPEN = "SELECT count(*) FROM doubt WHERE closed_at IS NULL"
CARDS = "SELECT count(*) FROM card WHERE reason = 'translation' AND closed_at IS NULL"


@pytest.fixture
async def line(paper: OnPaper) -> OnPaper:
    await together(paper)
    return paper


async def told(line: OnPaper, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What the list says."""
    capsys.readouterr()
    await keepers.listed(line.line)
    return capsys.readouterr().out.splitlines()


@pytest.mark.rule("LNG-05", "T-36")
async def test_a_doubt_said_twice_is_one(line: OnPaper) -> None:
    await relayed(line, AKINYI, WANJA)
    for who in (AKINYI, AKINYI, WANJA):
        (answer,) = await line.hear(who, "T")
        assert answer.text == BAD
    assert await line.all_of(OPEN) == [(2,)]
    assert await line.all_of(CARDS) == [(1,)]


async def test_her_own_language_is_no_translation(line: OnPaper) -> None:
    words = await line.words(AWA, SAID)
    await line.put(AWA, {"words": words, "nick": "", "place": ""}, kind="relay")
    await line.settle()
    (answer,) = await line.hear(AWA, "t")
    assert answer.text == "Ce sont ses propres mots, dans votre langue. Rien n'a été traduit."
    await relayed(line, AKINYI, text="0712 345 678")
    (answer,) = await line.hear(AKINYI, "t")
    assert answer.text == OWN
    (answer,) = await line.hear(ROSITA, "t")
    assert answer.text == "Todavía no tengo palabras de otra mujer para mostrarle."
    assert await line.all_of(OPEN) == [(0,)]


@pytest.mark.rule("LNG-05")
async def test_the_list_tells_the_hours_that_are_left(
    line: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    name = await relayed(line, AKINYI, WANJA)
    await line.hear(AKINYI, "T")
    await line.wait(timedelta(hours=5))
    await line.hear(WANJA, "T")
    doubted, end = await told(line, capsys)
    assert (name in doubted, "from fr" in doubted, "doubted by 2, 18 h left" in doubted) == (True, True, True)
    assert end == "1 waiting."
    await line.wait(timedelta(hours=20))
    assert "OVERDUE" in (await told(line, capsys))[0]
    await correct(line, name)
    assert await told(line, capsys) == ["0 waiting."]
    assert await line.all_of(OPEN) == await line.all_of(CARDS) == [(0,)]


@pytest.mark.rule("LNG-05")
async def test_a_doubt_that_is_left_for_a_day_is_told_once_an_hour(
    line: OnPaper, caplog: pytest.LogCaptureFixture
) -> None:
    await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    one, other = Overdue(line.line), Overdue(line.line)
    with caplog.at_level(logging.WARNING):
        for hours, count in ((0, 0), (23, 0), (2, 1), (0, 1), (1, 2)):
            await line.wait(timedelta(hours=hours))
            for look in (one, other):
                await look.run()
            assert len(caplog.records) == count
    assert caplog.messages[0].startswith("1 translations are doubted for more than a day")
    async with AsyncClient(
        transport=ASGITransport(make_app(line.line, line.turns)), base_url="http://line"
    ) as client:
        assert "palaver_doubted_too_long 1.0" in (await client.get("/metrics")).text
    metrics.DOUBTED.set(0)


async def test_what_nobody_has_translated_is_listed(
    open_paper: OpenLine, capsys: pytest.CaptureFixture[str]
) -> None:
    async with open_paper(SameWords()) as line:
        await together(line)
        await relayed(line, AKINYI, WANJA, ROSITA, AWA)
        english, spanish, end = await told(line, capsys)
        assert (await handle(line, "en") in english, await handle(line, "es") in spanish) == (True, True)
        assert english.endswith("read as it was written")
        assert end == "2 waiting."
        async with line.line.database.begin() as connection:
            await connection.exec_driver_sql("UPDATE words SET machine = false")
        await sent(line, await words_of(line), AKINYI)
        assert "kept back until a person has translated it" in (await told(line, capsys))[0]


async def test_words_are_shown_only_on_show_and_that_is_written_down(
    line: OnPaper, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    name = await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    with caplog.at_level(logging.INFO):
        assert not any("clés" in one for one in await told(line, capsys))
        await keepers.show(line.line, name, KEEPER)
        assert capsys.readouterr().out.splitlines() == [f"fr: {SAID}", f"en: en: {SAID}"]
        await correcting.fine(line.line, name, KEEPER)
    assert await line.all_of("SELECT who, action FROM decision ORDER BY id") == [
        ("Grace (palaver)", "saw"),
        ("Grace (palaver)", "confirmed"),
    ]
    await keepers.logged(line.line)
    assert capsys.readouterr().out.splitlines()[1:] == [
        "2026-03-09 15:00  Grace (palaver) saw words 1",
        "2026-03-09 15:00  Grace (palaver) confirmed words 1",
    ]
    assert "clés" not in caplog.text
    assert await line.all_of("SELECT outcome FROM doubt") == [("fine",)]


@pytest.mark.rule("LNG-04")
async def test_what_a_person_finds_fine_carries_her_mark(line: OnPaper) -> None:
    name = await relayed(line, AKINYI)
    before = len(line.papers)
    await correcting.fine(line.line, name, KEEPER)
    await line.settle()
    assert line.papers[before:] == []
    (later,) = await sent(line, await words_of(line), WANJA)
    assert later.text == f"Awa, Thiès: *en: {SAID} (original: French)"


async def test_who_is_erased_has_no_doubts_left_but_the_translation_is_looked_at(line: OnPaper) -> None:
    await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("DELETE FROM member WHERE nick = 'Akinyi'")
    assert await line.all_of("SELECT member_id, closed_at FROM doubt") == [(None, None)]
    assert await line.all_of(CARDS) == [(1,)]


@pytest.mark.rule("LNG-16")
async def test_a_sample_of_each_direction_is_read_by_keepers(
    line: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [await relayed(line, AKINYI, text=f"Nous avons {n} clés.") for n in range(2, 62)]
    await sampling.draw(line.line, "fr", "en")
    assert capsys.readouterr().out == "50 more to read, 50 of 50 this quarter: see `translations waiting`.\n"
    await sampling.draw(line.line, "fr", "en")
    assert capsys.readouterr().out.startswith("0 more to read, 50 of 50")
    listed = await told(line, capsys)
    drawn = [name for name in names if any(one.startswith(f"{name} ") for one in listed)]
    assert len(drawn) == 50
    assert all("to be read as a sample" in one for one in listed[:-1])
    for name in drawn[:3]:
        await correcting.fine(line.line, name, KEEPER)
    await correct(line, drawn[3], f"We have {names.index(drawn[3]) + 2} keys.", sense=False)
    capsys.readouterr()
    await sampling.judged(line.line)
    assert capsys.readouterr().out.splitlines() == [
        "fr-en  4 read of 50: 75 % clear and faithful",
        "Since 2026-01-01.",
    ]
    assert await line.all_of(CARDS) == [(0,)]
    with pytest.raises(Unsafe, match="two of"):
        await sampling.draw(line.line, "en", "en")


async def test_the_commands_as_they_are_typed(
    line: OnPaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", plain_url(line.line.database))
    monkeypatch.setenv("DATA_DIR", str(line.line.settings.data_dir))
    monkeypatch.setenv("CLOCK_OFFSET_FILE", str(clock_at(START, tmp_path)))

    async def run(*typed: str, text: str = "") -> str:
        ran = await asyncio.to_thread(CliRunner().invoke, main.cli, typed, input=text)
        if ran.exception:
            raise ran.exception
        return str(ran.output)

    name = await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    assert name in await run("translations", "waiting")
    assert SAID in await run("translations", "show", name, "--as", "Grace")
    changed = "translations", "correct", name, "--as", "Grace", "--sense", "changed"
    assert "1 readers get it" in await run(*changed, text=f"{RIGHT}\n")
    assert "Nothing is changed" in await run("translations", "fine", name, "--as", "Grace")
    assert "0 more to read" in await run("translations", "sample", "fr", "en")
    assert "Since" in await run("translations", "quality")
    with pytest.raises(Unsafe, match="translated already"):
        await run("translations", "write", name, "--as", "Grace", text=RIGHT)
    with pytest.raises(Unsafe, match="Your name"):
        await run("translations", "fine", name, "--as", " ")
    assert "It holds" in await run("glossary", "add", "fr", "en", "caisse", "kitty", "--as", "Grace")
    assert "caisse = kitty" in await run("glossary", "list")
    assert "no more" in await run("glossary", "end", (await run("glossary", "list")).split()[0])
    assert "0 terms" in await run("glossary", "list")


async def test_how_many_she_doubts_stands_in_what_is_kept_of_her(line: OnPaper) -> None:
    await relayed(line, AKINYI)
    await line.hear(AKINYI, "T")
    who = await line.person(AKINYI)
    async with line.line.database.connect() as connection:
        kept = await exporting.everything(connection, who.id)
    assert kept is not None
    assert kept.doubted == 1
