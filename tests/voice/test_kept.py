"""A voice note goes where her words go, and when they go: erased, taken back, exported, sealed anew."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot import voice_commands
from bot.keepers import Keeper, Written
from bot.keys import reseal
from bot.media import SOUND, address_of
from bot.own.copy import copy
from bot.own.sections import wrote
from bot.portal.voice import Voice
from bot.upkeep import keep_up
from storage import exporting, hers, sounds
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper
from tests.photos.phone import BUTTONS, READER, fetched, say
from tests.voice.phone import ASKS, TYPED, asked_aloud, speak, texts, together
from tests.voice.phone import sounds as heard

DAY = timedelta(days=1)
ALL = "SELECT sid FROM sound"


@pytest.fixture
async def line(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper(public_base_url="https://line.example") as paper:
        await together(paper)
        yield paper


async def taken_back(line: OnPaper) -> None:
    ((number,),) = await line.all_of("SELECT number FROM words")
    await say(line, f"TAKE {number}", "1")


async def erased(line: OnPaper) -> None:
    await say(line, "DELETE", "2", "7")


async def gone(line: OnPaper) -> None:
    await say(line, "DELETE ALL")
    await line.wait(timedelta(hours=1))


@pytest.mark.rule("SAF-05", "T-06")
@pytest.mark.parametrize("how", [taken_back, erased, gone])
async def test_it_goes_with_the_words_and_so_does_what_waits_for_it(line: OnPaper, how: object) -> None:
    ((_, url),) = heard(await asked_aloud(line))
    await how(line)  # type: ignore[operator]
    assert await line.all_of(ALL) == []
    assert (await fetched(line, url)).status_code == 404
    later = await line.wait(30 * timedelta(hours=1))
    assert texts(later, BUTTONS) == []
    assert await line.all_of("SELECT key FROM timer WHERE key LIKE '%typed:%'") == []


async def test_one_she_never_sent_is_erased_after_a_month_but_for_a_draft(line: OnPaper) -> None:
    await say(line, *ASKS)
    await speak(line)
    await speak(line)
    await say(line, "00")
    line.clock.pass_(31 * DAY)
    await keep_up(line.line, line.clock.now())
    assert len(await line.all_of(ALL)) == 1
    line.clock.pass_(10 * DAY)
    for _ in range(2):
        await keep_up(line.line, line.clock.now())
    assert await line.all_of(ALL) == []


@pytest.mark.rule("CON-10")
async def test_her_own_copy_holds_the_sound_itself(line: OnPaper) -> None:
    await asked_aloud(line)
    person = await line.person(ROSITA)
    async with line.line.database.connect() as connection:
        record = await exporting.everything(connection, person.id)
        own = await sounds.hers(connection, person.id)
        none = await sounds.hers(connection, (await line.person(READER)).id)
    assert record is not None
    voice = Voice(line.line, "en")
    (words,) = json.loads(copy(voice, record, own))["words"]
    assert b64decode(words["sound"]).startswith(b"OggS")
    assert "(voice note, 7 sec)" in wrote(voice, record.words[0])
    assert none == {}


async def test_it_opens_under_a_new_key(line: OnPaper) -> None:
    await asked_aloud(line)
    ((before,),) = await line.all_of("SELECT sealed FROM sound")
    await reseal(line.line.database, line.line.seal)
    ((now,),) = await line.all_of("SELECT sealed FROM sound")
    assert before != now
    assert line.line.seal.open_bytes(now) == line.line.seal.open_bytes(before)


@pytest.mark.rule("CON-05")
async def test_who_hides_her_name_afterwards_hides_her_voice(line: OnPaper) -> None:
    ((_, url),) = heard(await asked_aloud(line))
    ((number,),) = await line.all_of("SELECT number FROM words")
    person = await line.person(ROSITA)
    async with line.line.database.begin() as connection:
        await hers.narrow(connection, person.id, number, 2, line.clock.now())
    assert (await fetched(line, url)).status_code == 404
    assert heard(await say(line, "ORIG", who=READER)) == []


async def test_no_token_opens_a_file_of_another_kind(line: OnPaper) -> None:
    await asked_aloud(line)
    ((sid,),) = await line.all_of(ALL)
    assert (await fetched(line, address_of(line.line, sid, SOUND))).status_code == 200
    assert (await fetched(line, address_of(line.line, sid))).status_code == 404


async def test_what_was_typed_goes_too(line: OnPaper) -> None:
    await asked_aloud(line)
    ((sid,),) = await line.all_of(ALL)
    typed = Written(Keeper("Lucia", "lucia"), TYPED)
    await voice_commands.type_(line.line, sounds.handle(sid), typed)
    await line.settle()
    await erased(line)
    assert await line.all_of("SELECT text FROM words") == []
