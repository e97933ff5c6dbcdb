"""A person types what is said aloud, for those who cannot hear it; until then they are asked nothing."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import questions_met, voice_commands
from bot.keepers import Keeper, Written
from bot.settings import Unsafe
from bot.unmet.found import HANDLE as QUESTION
from storage import sounds as stored
from storage.team import Said
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper
from tests.photos.phone import BUTTONS, READER, say
from tests.voice.files import voice
from tests.voice.phone import FRENCH, TYPED, asked_aloud, begins, send, sounds, speak, texts, together

HOUR = timedelta(hours=1)
LUCIA = Keeper("Lucia", "lucia")
LONG = "We boil it, then we let it stand in the sun for a day and nobody may touch the lid before the evening"
WAITS = "A voice note for you waits"


@pytest.fixture
async def line(open_paper: OpenLine) -> AsyncIterator[OnPaper]:
    async with open_paper(public_base_url="https://line.example") as paper:
        await together(paper)
        yield paper


async def handle(line: OnPaper) -> str:
    ((sid,),) = await line.all_of("SELECT sid FROM sound")
    return stored.handle(sid)


async def type_(line: OnPaper, text: str, *, keep: bool = False) -> int:
    """Returns how many letters there were before."""
    before = len(line.papers)
    await voice_commands.type_(line.line, await handle(line), Written(LUCIA, text, keep))
    await line.settle()
    return before


@pytest.mark.rule("T-38")
async def test_who_cannot_hear_it_is_asked_when_it_is_typed(line: OnPaper) -> None:
    letters = await asked_aloud(line)
    assert [who for who, _ in sounds(letters)] == [READER]
    assert {one.letter.to for one in letters} == {ROSITA, READER}
    before = await type_(line, TYPED)
    assert texts(line.papers[before:], BUTTONS)[0].startswith(f'A peer in Kisumu asks: "{TYPED}"')
    assert len(texts(line.papers[before:], FRENCH)) == 1
    assert texts(line.papers[before:], READER) == []
    assert (await say(line, "1", who=BUTTONS))[-1].text.startswith("Thank you. Write or say")


async def test_they_hear_once_that_it_waits(line: OnPaper) -> None:
    await asked_aloud(line)
    told = await line.wait(20 * HOUR)
    assert {one.letter.to for one in told if one.text.startswith(WAITS)} == {BUTTONS}
    assert len([one for one in told if one.letter.to == FRENCH]) == 1
    more = await line.wait(60 * HOUR)
    assert [one for one in more if one.letter.to in (BUTTONS, FRENCH)] == []


async def test_what_is_typed_in_time_is_never_announced(line: OnPaper) -> None:
    await asked_aloud(line)
    await type_(line, TYPED)
    assert [one for one in await line.wait(6 * HOUR) if one.text.startswith(WAITS)] == []


async def test_a_long_one_is_shown_whole_before_she_answers(line: OnPaper) -> None:
    await asked_aloud(line)
    await type_(line, LONG)
    told = [one.text for one in await say(line, "1", who=BUTTONS)]
    assert told[0].endswith(f"{LONG} (typed from a voice note)")


@pytest.mark.rule("LNG-03")
async def test_the_original_is_the_voice_where_it_can_be_heard(line: OnPaper) -> None:
    await asked_aloud(line)
    await type_(line, TYPED)
    assert [bool(one.letter.sound) for one in await say(line, "ORIG", who=FRENCH)] == [True]
    assert texts(await say(line, "ORIG", who=BUTTONS)) == [TYPED]


@pytest.mark.rule("T-15", "SAF-01")
@pytest.mark.parametrize("private", ["2", "3"])
async def test_a_hidden_nickname_hides_the_voice(line: OnPaper, private: str) -> None:
    assert [one.letter.to for one in await asked_aloud(line, private)] == [ROSITA]
    before = await type_(line, TYPED)
    letters = line.papers[before:]
    assert READER in {one.letter.to for one in letters}
    letters = [*letters, *await say(line, "ORIG", who=READER), *await say(line, "ORIG", who=FRENCH)]
    assert sounds(letters) == []
    ((sid,),) = await line.all_of("SELECT sid FROM sound")
    async with line.line.database.connect() as connection:
        assert await stored.shown(connection, sid) is None


@pytest.mark.rule("SAF-01")
@pytest.mark.parametrize("text", ["Call me at 0712 345 678 then", "write to rosa@example.org", " "])
async def test_numbers_and_addresses_are_not_typed(line: OnPaper, text: str) -> None:
    await asked_aloud(line)
    with pytest.raises(Unsafe):
        await type_(line, text)
    assert await line.all_of("SELECT text FROM words") == [("",)]


async def test_unless_they_are_meant_to_be_there(line: OnPaper) -> None:
    await asked_aloud(line)
    await type_(line, "Who knows the number 0712 345 678 of the office", keep=True)
    assert "0712" in str(await line.all_of("SELECT text FROM words"))


async def test_it_is_typed_once(line: OnPaper) -> None:
    await asked_aloud(line)
    await type_(line, TYPED)
    with pytest.raises(Unsafe, match="typed already"):
        await type_(line, LONG)
    ((text, typist),) = await line.all_of("SELECT text, typist FROM words JOIN sound ON words_id = words.id")
    assert (text, typist) == (TYPED, "Lucia")


async def test_listening_is_written_down_without_a_word(
    line: OnPaper, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    await asked_aloud(line)
    name, file = await handle(line), tmp_path / "note.ogg"
    await voice_commands.listed(line.line)
    assert f"{name}  in en, 7 s, since 0 h\n1 to type." in capsys.readouterr().out
    with caplog.at_level(logging.INFO):
        await voice_commands.listen(line.line, name, file, LUCIA)
        await type_(line, TYPED)
    assert (file.read_bytes()[:4], file.stat().st_mode & 0o777) == (b"OggS", 0o600)
    assert f"voice note {name} was heard by the user lucia" in caplog.text
    assert TYPED not in caplog.text
    logged = "SELECT who, action FROM decision WHERE words_id IS NOT NULL ORDER BY id"
    assert await line.all_of(logged) == [("Lucia (lucia)", "heard"), ("Lucia (lucia)", "typed")]
    with pytest.raises(Unsafe, match="cannot be written"):
        await voice_commands.listen(line.line, name, file, LUCIA)


async def test_what_she_has_not_sent_is_for_nobody(line: OnPaper, tmp_path: Path) -> None:
    await say(line, "menu", "2")
    await speak(line)
    with pytest.raises(Unsafe, match="called so"):
        await voice_commands.listen(line.line, await handle(line), tmp_path / "note.ogg", LUCIA)


async def test_who_changed_her_phone_meanwhile_gets_the_text_too(line: OnPaper) -> None:
    """She was told of it as one who hears, and reads it where nothing can be heard."""
    await asked_aloud(line)
    await line.all_of("SELECT 1")
    async with line.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE member SET language = 'es' WHERE nick = 'Zarzamora'")
    await say(line, "2", who=READER)
    before = await type_(line, TYPED)
    assert len(texts(line.papers[before:], READER)) == 1


async def test_an_answer_waits_and_then_comes_with_its_question(line: OnPaper) -> None:
    """The asker has a button phone: she is asked whether it helps when she can read it."""
    await say(line, "menu", "2", TYPED, "0", "1", "1", who=BUTTONS)
    await say(line, "1", who=ROSITA)
    assert len(await speak(line)) == 2
    before = len(line.papers)
    await say(line, "1")
    assert texts(line.papers[before:], BUTTONS) == []
    before = await type_(line, "We boil it")
    told = [one for one in line.papers[before:] if one.letter.to == BUTTONS]
    assert begins(told, "Rosita, Kisumu: We boil it (typed from a voice note)", "1 It helps")


async def test_one_that_nobody_has_could_not_be_typed(line: OnPaper) -> None:
    await say(line, "menu", "2")
    await send(line, voice(200))
    with pytest.raises(Unsafe, match="called so"):
        await type_(line, TYPED)


async def test_what_she_says_to_a_person_is_typed_and_goes_to_no_member(line: OnPaper) -> None:
    await say(line, "menu", "2", TYPED, "0", "1", "1")
    ((question,),) = await line.all_of("SELECT id FROM question")
    said = Said("Lucia", "en", "I have asked the office.")
    await questions_met.write(line.line, str(question)[:QUESTION], said)
    await line.settle()
    await say(line, "2")
    assert len(await speak(line)) == 2
    before = len(line.papers)
    await say(line, "1")
    await type_(line, "They came today")
    assert {one.letter.to for one in line.papers[before:]} == {ROSITA}
    assert await line.all_of("SELECT count(*) FROM words WHERE text = 'They came today'") == [(1,)]
