"""A photo on its way: from the phone that sends it to those who may see it, and to nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.channels.paper import Paper
from bot.fetching import PAUSES
from bot.keys import reseal
from bot.media import address_of
from bot.own.sections import wrote
from bot.portal.voice import Voice
from bot.upkeep import keep_up
from storage.hers import words_of
from tests.bot.search import found
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper
from tests.photos.files import PLANTED, jpeg
from tests.photos.phone import (
    ASKS,
    BUTTONS,
    ON,
    QUESTION,
    READER,
    asked_with,
    fetched,
    photos,
    say,
    send,
    together,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FACES, LOST = "Photo received.", "Your photo did not reach me."
STATES = "SELECT state, faces, words_id IS NOT NULL FROM picture"


@pytest.fixture
async def line(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper(public_base_url="https://line.example") as paper:
        await together(paper)
        yield paper


def begins(letters: list[Paper], *beginnings: str) -> bool:
    texts = [letter.text for letter in letters]
    return len(texts) == len(beginnings) and all(map(str.startswith, texts, beginnings))


@pytest.mark.rule("SAF-18")
@pytest.mark.parametrize("faces", ["1", "2"])
async def test_it_goes_to_who_can_see_it_and_is_told_to_who_cannot(line: OnPaper, faces: str) -> None:
    letters = await asked_with(line, faces)
    ((reader, url),) = photos(letters)
    assert reader == READER
    shown = await fetched(line, url)
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/jpeg")
    assert shown.headers["cache-control"] == "no-store"
    assert PLANTED not in shown.content
    assert Image.open(BytesIO(shown.content)).size == (64, 48)
    (told,) = [letter.text for letter in letters if letter.letter.to == BUTTONS]
    assert f'asks: "(with a photo) {QUESTION}"' in told


@pytest.mark.rule("SAF-18")
async def test_the_file_she_sent_is_kept_nowhere(line: OnPaper) -> None:
    await asked_with(line, "1")
    assert line.channels["whatsapp"].files == {}
    assert await found(line, PLANTED, jpeg()[:64]) == set()
    ((sealed,),) = await line.all_of("SELECT sealed FROM picture")
    assert PLANTED not in line.line.seal.open_bytes(sealed)


@pytest.mark.rule("SAF-18", "CON-03")
async def test_without_an_answer_nobody_is_shown_it(line: OnPaper) -> None:
    """She goes back to her text with 0, and sends that alone."""
    await say(line, *ASKS)
    assert begins(await send(line, jpeg()), FACES)
    ((sid,),) = await line.all_of("SELECT sid FROM picture")
    assert (await fetched(line, address_of(line.line, sid))).status_code == 404
    await say(line, "0", QUESTION, *ON)
    assert photos(line.papers) == []
    assert await line.all_of(STATES) == [("here", "", False)]
    assert (await fetched(line, address_of(line.line, sid))).status_code == 404


@pytest.mark.rule("SAF-18")
async def test_an_allowed_photo_is_shown_with_its_words_only(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line, jpeg())
    await say(line, "2", QUESTION)
    ((sid,),) = await line.all_of("SELECT sid FROM picture")
    assert (await fetched(line, address_of(line.line, sid))).status_code == 404
    await say(line, *ON)
    assert (await fetched(line, address_of(line.line, sid))).status_code == 200


async def test_what_she_writes_before_she_answers_is_her_text(line: OnPaper) -> None:
    await say(line, *ASKS)
    assert begins(await send(line, jpeg(), "How do you keep"), FACES)
    assert begins(await say(line, "the water so clean"), FACES)
    thinks = await say(line, "1")
    assert begins(thinks, "Your photo goes", "Before I send it")
    (preview,) = await say(line, "0", "1")
    assert '"How do you keep the water so clean"' in preview.text


@pytest.mark.rule("SAF-01", "SAF-18")
async def test_a_number_beneath_a_photo_is_taken_out(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line, jpeg(), "Call me on 0712 345 678 about it")
    removed = await say(line, "1")
    assert begins(removed, "Your photo goes", "I took out a phone number")


async def test_another_photo_takes_the_place_of_the_first(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line, jpeg())
    await say(line, "1")
    await send(line, jpeg(Image.new("RGB", (20, 10), "green")))
    await say(line, "2", QUESTION, *ON)
    ((_, url),) = photos(line.papers)
    assert Image.open(BytesIO((await fetched(line, url)).content)).size == (20, 10)


@pytest.mark.parametrize(("data", "tries"), [(b"this is no picture", 1), (None, len(PAUSES) + 1)])
async def test_a_photo_that_cannot_be_had_is_told_when_she_answers(
    line: OnPaper, data: bytes | None, tries: int
) -> None:
    await say(line, *ASKS)
    await send(line, data)
    for _ in range(tries - 1):
        line.clock.pass_(timedelta(seconds=max(PAUSES)))
        await line.settle()
    assert begins(await say(line, "1"), LOST, "Write your question")
    await say(line, QUESTION, *ON)
    assert photos(line.papers) == []
    assert await line.all_of(STATES) == [("lost", "", False)]


async def test_a_carrier_that_has_it_a_moment_later_is_asked_again(line: OnPaper) -> None:
    await say(line, *ASKS)
    await send(line)
    ((sid,),) = await line.all_of("SELECT sid FROM picture")
    line.channels["whatsapp"].files[sid] = jpeg()
    await line.settle()
    assert await line.all_of(STATES) == [("coming", "", False)]
    line.clock.pass_(timedelta(seconds=PAUSES[0]))
    await line.settle()
    assert await line.all_of(STATES) == [("here", "", False)]


@pytest.mark.rule("CON-01", "SAF-18")
async def test_where_no_text_for_others_is_written_nothing_is_kept(line: OnPaper) -> None:
    for words in ((), ("menu",), ("menu", "5", "4", "4")):
        await say(line, *words)
        assert begins(await send(line, jpeg()), "I can take only words for now.")
    assert begins(await send(line, jpeg(), who=BUTTONS), "That came through empty.")
    assert await line.all_of(STATES) == []


async def test_its_address_opens_for_an_hour_and_for_nothing_else(line: OnPaper) -> None:
    ((_, url),) = photos(await asked_with(line, "1"))
    token = url.rpartition("/")[2]
    sealed = line.line.seal.close(ROSITA.value).decode()
    for wrong in (token[:-2], token.swapcase(), "x", sealed, line.line.seal.token("other", line.clock.at)):
        assert (await fetched(line, f"/media/{wrong}")).status_code == 404
    line.clock.pass_(HOUR)
    assert (await fetched(line, url)).status_code == 200
    line.clock.pass_(timedelta(seconds=2))
    assert (await fetched(line, url)).status_code == 404


@pytest.mark.rule("SAF-05", "SAF-18", "CON-05")
@pytest.mark.parametrize("words", [("DELETE", "1", "7"), ("DELETE", "2", "7"), ("DELETE ALL",), ("TAKE 1",)])
async def test_it_is_erased_with_her_words(line: OnPaper, words: tuple[str, ...]) -> None:
    ((_, url),) = photos(await asked_with(line, "1"))
    await say(line, *words)
    assert await line.all_of("SELECT sid FROM picture") == []
    assert (await fetched(line, url)).status_code == 404


@pytest.mark.parametrize(("faces", "days"), [((), 7), (("1",), 37)])
async def test_one_that_went_with_no_words_is_not_kept(
    line: OnPaper, faces: tuple[str, ...], days: int
) -> None:
    await say(line, *ASKS)
    await send(line, jpeg())
    await say(line, *faces, "menu")
    for age, kept in ((days * DAY - HOUR, 1), (days * DAY + HOUR, 0)):
        await keep_up(line.line, line.clock.at + age)
        assert len(await line.all_of(STATES)) == kept


async def test_a_new_key_seals_photos_too(line: OnPaper) -> None:
    ((_, url),) = photos(await asked_with(line, "1"))
    before = await line.all_of("SELECT sealed FROM picture")
    await reseal(line.line.database, line.line.seal)
    assert await line.all_of("SELECT sealed FROM picture") != before
    assert (await fetched(line, url)).status_code == 200


@pytest.mark.rule("CON-10")
async def test_she_can_see_that_it_goes_with_her_words(line: OnPaper) -> None:
    await asked_with(line, "1")
    await say(line, *ASKS, QUESTION, *ON)
    person = await line.person(ROSITA)
    async with line.line.database.connect() as connection:
        hers = await words_of(connection, person.id)
    assert [words.photo for words in hers] == [False, True]
    shown = [wrote(Voice(line.line, "en", "UTC"), words) for words in hers]
    assert ["(with a photo)" in one for one in shown] == [False, True]
