"""She speaks where she is asked for a text for others: fetched, asked about, sent; or told what is wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.fetching import PAUSES
from storage.sounds import SOUND
from tests.conftest import OpenLine
from tests.paper import A_WHILE, ROSITA, OnPaper, member
from tests.photos.files import jpeg
from tests.photos.phone import BUTTONS, READER, fetched, say
from tests.photos.phone import send as send_photo
from tests.voice.files import PLANTED, voice
from tests.voice.phone import (
    ASKS,
    HAVE,
    ON,
    TYPED,
    WARNED,
    asked_aloud,
    begins,
    send,
    sounds,
    speak,
    together,
)

HOUR = timedelta(hours=1)
STATES = "SELECT state, seconds, words_id IS NOT NULL FROM sound ORDER BY created_at"


@pytest.fixture
async def line(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper(public_base_url="https://line.example") as paper:
        await together(paper)
        yield paper


@pytest.mark.rule("T-13")
async def test_she_hears_how_long_it_is_and_is_warned(line: OnPaper) -> None:
    await say(line, *ASKS)
    assert begins(await speak(line), WARNED, f"{HAVE}7 sec)")
    assert await line.all_of(STATES) == [("kept", 7, False)]
    assert line.channels["whatsapp"].files == {}


async def test_who_reads_her_language_gets_the_sound_and_nothing_of_the_file(line: OnPaper) -> None:
    ((reader, url),) = sounds(await asked_aloud(line))
    assert reader == READER
    found = await fetched(line, url)
    assert (found.status_code, found.headers["content-type"]) == (200, "audio/ogg")
    assert found.content.startswith(b"OggS")
    assert PLANTED in voice(7)
    assert PLANTED not in found.content
    line.clock.pass_(HOUR + A_WHILE)
    assert (await fetched(line, url)).status_code == 404


async def test_it_is_kept_encrypted(line: OnPaper) -> None:
    await asked_aloud(line)
    ((sealed,),) = await line.all_of("SELECT sealed FROM sound")
    assert b"OpusHead" not in sealed
    assert b"OpusHead" in line.line.seal.open_bytes(sealed)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (voice(190), "A voice note may take 3 minutes."),
        (b"ID3" + bytes(500), "I can hear only what you record here."),
    ],
)
async def test_what_cannot_be_taken_is_told_and_asked_for_again(
    line: OnPaper, data: bytes, told: str
) -> None:
    await say(line, *ASKS)
    assert begins(await speak(line, data), told, "Write your question")
    assert await line.all_of(STATES) == [("lost", 0, False)]
    assert line.channels["whatsapp"].files == {}


async def test_one_that_cannot_be_had_is_told_in_the_end(line: OnPaper) -> None:
    await say(line, *ASKS)
    assert await send(line, None) == []
    before = len(line.papers)
    for pause in PAUSES:
        assert len(line.papers) == before
        line.clock.pass_(timedelta(seconds=pause))
        await line.settle()
    assert begins(line.papers[before:], "Your voice note did not reach me.", "Write your question")


async def test_what_she_writes_meanwhile_counts_instead(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line, None)
    assert begins(await say(line, TYPED), "Before I send it")
    ((sid,),) = await line.all_of("SELECT sid FROM sound")
    line.channels["whatsapp"].files[sid] = voice(3)
    assert await line.wait(timedelta(minutes=2)) == []
    await say(line, *ON)
    assert (await line.all_of("SELECT text FROM words"))[0] == (TYPED,)
    assert await line.all_of("SELECT words_id FROM sound") == [(None,)]


async def test_a_second_one_takes_the_place_of_the_first(line: OnPaper) -> None:
    await say(line, *ASKS)
    await speak(line)
    assert begins(await speak(line, voice(9)), "This voice note takes the place", WARNED, f"{HAVE}9 sec)")
    await say(line, "1", *ON)
    attached = SOUND.select().with_only_columns(SOUND.c.seconds).where(SOUND.c.words_id.is_not(None))
    async with line.line.database.connect() as connection:
        assert list((await connection.execute(attached)).scalars()) == [9]


async def test_she_may_write_instead(line: OnPaper) -> None:
    await say(line, *ASKS)
    await speak(line)
    assert begins(await say(line, TYPED), "Before I send it")
    await say(line, *ON)
    assert await line.all_of("SELECT text FROM words") == [(TYPED,)]
    assert await line.all_of("SELECT words_id FROM sound") == [(None,)]


@pytest.mark.parametrize("key", ["2", "3"])
async def test_again_or_in_writing_she_is_asked_anew(line: OnPaper, key: str) -> None:
    await say(line, *ASKS)
    await speak(line)
    assert begins(await say(line, key), "Write your question")
    assert begins(await speak(line), WARNED, HAVE)


async def test_where_nothing_is_composed_she_is_told_where_it_is(line: OnPaper) -> None:
    await say(line, "menu")
    assert begins(await speak(line), "I take voice notes where you write to other women.")
    assert await line.all_of(STATES) == []


async def test_sms_has_no_sounds(line: OnPaper) -> None:
    await say(line, *ASKS, who=BUTTONS)
    assert begins(await speak(line, who=BUTTONS), "That came through empty.")
    assert await line.all_of(STATES) == []


async def test_a_photo_may_go_with_what_she_says(line: OnPaper) -> None:
    """The note comes while she is asked about faces; it is asked about when that is settled."""
    await say(line, *ASKS)
    await send_photo(line, jpeg())
    assert begins(await speak(line), "Photo received.")
    assert begins(await say(line, "1"), "Your photo goes with your words.", HAVE)
    before = len(line.papers)
    await say(line, "1", *ON)
    letters = [one.letter for one in line.papers[before:] if one.letter.to == READER]
    assert [bool(one.photo) for one in letters] == [True, False, False]
    assert [bool(one.sound) for one in letters] == [False, True, False]


@pytest.mark.rule("SAF-03")
async def test_after_x_nothing_comes_of_it_until_she_is_back(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line, None)
    ((sid,),) = await line.all_of("SELECT sid FROM sound")
    await say(line, "X")
    line.channels["whatsapp"].files[sid] = voice(3)
    assert await line.wait(timedelta(hours=13)) == []
    await say(line, "menu")
    assert begins(await say(line, "2"), "Welcome back")
    assert begins(await say(line, "1"), HAVE)


@pytest.mark.rule("SAF-02")
async def test_it_comes_too_late_to_be_an_answer(open_paper: OpenLine) -> None:
    """The line stood still for hours: a discreet phone stays silent, and she finds it when she is back."""
    async with open_paper() as paper:
        await paper.join(member(ROSITA, "Rosita", "en", "ceibo", discreet=True), member(READER, "Zarzamora"))
        await say(paper, *ASKS)
        await send(paper, None)
        ((sid,),) = await paper.all_of("SELECT sid FROM sound")
        paper.channels["whatsapp"].files[sid] = voice(3)
        paper.clock.pass_(2 * HOUR)
        before = len(paper.papers)
        await paper.settle()
        assert len(paper.papers) == before
        assert begins(await say(paper, "hello"), HAVE)
