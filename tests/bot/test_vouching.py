"""Who has no word waits for a person; nobody gets in without one (PRODUCT 6.1 O1h, T-03)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

import main
from bot import vouching
from bot.channels.channel import Address
from bot.settings import Unsafe
from storage.database import plain_url
from tests.paper import OnPaper
from tests.safety.conversation import call_for_her, states
from tests.safety.keyboard import clock_at

PHONE, OTHER = Address("sms", "+254700000401"), Address("whatsapp", "+254700000402")
NOTE = "Neema of the market sends me"
A_PAUSE = timedelta(minutes=3)
NIGHT = timedelta(hours=5)  # from the afternoon on in Nairobi
A_NIGHT = timedelta(hours=16)  # not so long that she is reminded
ENOUGH = timedelta(minutes=30)

NO_WORD = ("hello", "1", "2", NOTE)
NO_LANGUAGE = ("hello", "purple", "walrus")


async def say(paper: OnPaper, *texts: str, phone: Address = PHONE) -> list[str]:
    """Returns what she reads after the last of them."""
    said: list[str] = []
    for text in texts:
        paper.clock.pass_(A_PAUSE)
        said = [letter.text for letter in await paper.hear(phone, text)]
    return said


async def reads(paper: OnPaper, phone: Address = PHONE) -> list[str]:
    """What happens now without her writing."""
    before = len(paper.papers)
    await paper.settle()
    return [letter.text for letter in paper.papers[before:] if letter.letter.to == phone]


async def waiting(paper: OnPaper, capsys: pytest.CaptureFixture[str], *, notes: bool = False) -> list[str]:
    capsys.readouterr()
    await vouching.listed(paper.line, notes=notes)
    return capsys.readouterr().out.splitlines()


async def the_card(paper: OnPaper, reason: str = "no-word") -> int:
    ((card,),) = await paper.all_of(f"SELECT id FROM card WHERE reason = '{reason}'")  # noqa: S608
    return int(card)


@pytest.mark.rule("T-03")
async def test_who_waits_is_listed_and_her_note_only_when_asked_for(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await say(paper, *NO_WORD)
    await say(paper, *NO_LANGUAGE, phone=OTHER)
    first, second, last = await waiting(paper, capsys)
    assert re.fullmatch(r"\d+  since 2026-03-09 15:\d\d, sms, en: has no word; with a note", first)
    assert re.fullmatch(r"\d+  since 2026-03-09 15:\d\d, whatsapp, no language: chose no language", second)
    assert last == "2 wait."
    assert f"    {NOTE}" in await waiting(paper, capsys, notes=True)


@pytest.mark.rule("T-03")
async def test_she_goes_on_as_if_she_had_had_the_word(
    paper: OnPaper, capsys: pytest.CaptureFixture[str]
) -> None:
    await say(paper, *NO_WORD)
    await vouching.vouch(paper.line, await the_card(paper), "Maembé")
    (asked,) = await reads(paper)
    assert asked.startswith("Mango Line links community groups")
    assert await waiting(paper, capsys) == ["0 wait."]
    assert await paper.all_of("SELECT word FROM member JOIN group_ g ON g.id = group_id") == [("maembe",)]
    (asked,) = await say(paper, "1")
    assert asked.startswith("Are you 18 or older?")


@pytest.mark.rule("T-03")
async def test_who_has_no_language_yet_is_asked_for_it_and_not_for_a_word(paper: OnPaper) -> None:
    await say(paper, *NO_LANGUAGE)
    await vouching.vouch(paper.line, await the_card(paper, "no-language"), "ceibo")
    (asked,) = await reads(paper)
    assert asked.startswith("Hello. Hola. Bonjour.")
    (asked,) = await say(paper, "3")
    assert asked.startswith("Mango Line relie des groupes")


STANDING: dict[str, Sequence[str]] = {
    "writing the note": NO_WORD[:3],
    "waiting": NO_WORD,
    "in the help": (*NO_WORD, "?"),
    "after a wrong word": (*NO_WORD, "elephant"),
    "hiding": (*NO_WORD, "x"),
}


@pytest.mark.parametrize("said", STANDING.values(), ids=STANDING.keys())
async def test_wherever_she_stands_meanwhile(paper: OnPaper, said: Sequence[str]) -> None:
    await say(paper, *said)
    await vouching.vouch(paper.line, await the_card(paper), "maembe")
    letters = [letter.text for letter in await paper.wait(A_NIGHT)]
    assert [text.split(" links ")[0] for text in letters] == ["Mango Line"]


async def test_at_night_she_is_asked_in_the_morning_of_her_group(paper: OnPaper) -> None:
    await say(paper, *NO_WORD)
    paper.clock.pass_(NIGHT)
    await vouching.vouch(paper.line, await the_card(paper), "maembe")
    assert await reads(paper) == []
    (asked,) = await paper.wait(A_NIGHT)
    assert asked.at == datetime(2026, 3, 10, 5, tzinfo=UTC)  # eight in Nairobi


@pytest.mark.rule("T-03", "CON-01")
async def test_for_whom_nobody_vouches_nothing_is_left(paper: OnPaper) -> None:
    await say(paper, *NO_WORD)
    await vouching.refuse(paper.line, await the_card(paper))
    (told,) = await reads(paper)
    assert told.startswith("No problem. I will not write again and I keep nothing.")
    assert await paper.wait(ENOUGH) == []
    for table in ("member", "address", "card", "conversation"):
        assert await paper.all_of(f"SELECT * FROM {table}") == []  # noqa: S608


async def test_her_own_word_closes_the_card(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> None:
    await say(paper, *NO_WORD, "maembe")
    assert await waiting(paper, capsys) == ["0 wait."]
    assert await paper.all_of("SELECT * FROM card WHERE closed_at IS NULL") == []


async def test_after_stop_nothing_reaches_her_either_way(paper: OnPaper) -> None:
    await say(paper, *NO_WORD, "stop")
    with pytest.raises(Unsafe, match="hear nothing"):
        await vouching.vouch(paper.line, await the_card(paper), "maembe")
    await vouching.refuse(paper.line, await the_card(paper))
    assert await paper.wait(ENOUGH) == []
    assert await paper.all_of("SELECT * FROM member") == []


@pytest.mark.rule("SAF-08", "SAF-13")
async def test_who_tells_of_harm_is_not_interrupted_and_her_case_outlives_a_no(paper: OnPaper) -> None:
    await say(paper, *NO_WORD, "help me")
    card = await the_card(paper)
    with pytest.raises(Unsafe, match="hear nothing"):
        await vouching.vouch(paper.line, card, "maembe")
    await call_for_her(paper, PHONE)
    await vouching.refuse(paper.line, card)
    await paper.wait(ENOUGH)
    assert [(state, way) for state, way, _ in await states(paper)] == [("open", True)]


async def test_what_she_does_meanwhile_is_not_undone(paper: OnPaper) -> None:
    """She is vouched for at night, finds the word herself, and goes on."""
    await say(paper, *NO_WORD)
    paper.clock.pass_(NIGHT)
    await vouching.vouch(paper.line, await the_card(paper), "maembe")
    await say(paper, "ceibo", "1")
    assert await paper.wait(timedelta(hours=12)) == []
    assert await paper.all_of("SELECT word FROM member JOIN group_ g ON g.id = group_id") == [("ceibo",)]


@pytest.mark.rule("T-03", "SAF-24")
async def test_only_a_word_of_an_open_country_and_a_card_that_is_there(paper: OnPaper) -> None:
    await say(paper, *NO_WORD)
    card = await the_card(paper)
    for word in ("elephant", "", "maembee"):
        with pytest.raises(Unsafe, match="No group"):
            await vouching.vouch(paper.line, card, word)
    with pytest.raises(Unsafe, match="Nobody waits"):
        await vouching.vouch(paper.line, card + 1, "maembe")
    await vouching.vouch(paper.line, card, "maembe")
    with pytest.raises(Unsafe, match="Nobody waits"):
        await vouching.refuse(paper.line, card)


@pytest.mark.rule("T-03")
async def test_five_wrong_words_a_day_and_then_silence(paper: OnPaper) -> None:
    words = ("elephant", "giraffe", "walrus", "zebra", "hippo")
    heard = [await say(paper, text) for text in ("hello", "1", *words, "maembe")]
    assert all(heard[:-1])
    assert heard[-1] == []
    paper.clock.pass_(timedelta(hours=24))
    (asked,) = await say(paper, "maembe")
    assert asked.startswith("Mango Line links community groups")


async def test_the_commands_as_they_are_typed(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    await say(paper, *NO_WORD)
    await say(paper, *NO_WORD, phone=OTHER)
    settings = {
        "DATABASE_URL": plain_url(paper.line.database),
        "DATA_DIR": str(paper.line.settings.data_dir),
        "CLOCK_OFFSET_FILE": str(clock_at(paper.clock.at, tmp_path)),
    }

    async def run(*words: str) -> str:
        ran = await asyncio.to_thread(CliRunner().invoke, main.cli, ("people", *words), env=settings)
        assert ran.exit_code == 0
        return ran.output

    told = await run("waiting")
    assert NOTE not in told
    first, second = (line.split()[0] for line in told.splitlines()[:2])
    assert NOTE in await run("waiting", "--notes")
    assert "She is asked to go on" in await run("vouch", first, "maembe")
    assert "forgotten" in await run("refuse", second)
    assert await run("waiting") == "0 wait.\n"
