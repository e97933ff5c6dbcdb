"""A safety person writes through the line: her word first, one SMS, and only where the woman allows it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import case_commands, case_writing
from bot.case_writing import Note
from bot.channels.channel import Address
from bot.seed import COUNTRY
from bot.settings import Unsafe
from storage import people
from storage.people import Stranger
from tests.paper import AWA, ROSITA, OnPaper
from tests.safety.conversation import call_for_her, handles, states
from tests.safety.keyboard import nobody, she

TEXT = "I call you on Tuesday at ten, as you said."


async def write(paper: OnPaper, text: str = TEXT, by: str = "") -> list[tuple[Address, str]]:
    """Everything that left because of it."""
    (handle,) = await handles(paper)
    before = len(paper.papers)
    await case_writing.write(paper.line, COUNTRY, handle, she(), Note(text, by))
    await paper.settle()
    return [(letter.letter.to, letter.text) for letter in paper.papers[before:]]


@pytest.mark.parametrize("who", [AWA, ROSITA])
async def test_she_reads_her_word_first(
    guarded: OnPaper, who: Address, capsys: pytest.CaptureFixture[str]
) -> None:
    await call_for_her(guarded, who)
    ((_, _, word),) = await states(guarded)
    assert await write(guarded) == [(who, f"{word}. {TEXT}")]
    told = capsys.readouterr().out
    assert "What she answers does not reach you" in told
    assert word not in told


async def test_a_way_she_agreed_to_is_kept_to(guarded: OnPaper) -> None:
    """She wrote from WhatsApp last, and asked to be written to by SMS."""
    other = Address("sms", "+51900000101")
    await call_for_her(guarded, ROSITA)
    with pytest.raises(Unsafe, match="cannot be reached by that channel"):
        await write(guarded, by="sms")
    line, rosita = guarded.line, await guarded.person(ROSITA)
    stranger = Stranger("sms", line.digest(other), line.seal.close(other.value), "es")
    async with line.database.begin() as connection:
        await people.add_address(connection, rosita.id, stranger, guarded.clock.at)
    assert [to for to, _ in await write(guarded, by="sms")] == [other]
    assert [to for to, _ in await write(guarded, by="whatsapp")] == [ROSITA]


@pytest.mark.parametrize("text", ["", "  ", "m" * 160, "I am there 🙂" + "m" * 60])
async def test_what_would_be_cut_is_refused(guarded: OnPaper, text: str) -> None:
    await call_for_her(guarded, AWA)
    with pytest.raises(Unsafe, match="must be one SMS"):
        await write(guarded, text)


@pytest.mark.parametrize(
    ("sends", "reason"),
    [("stop", "has stopped the line"), ("x", "has hidden the line"), ("wrong number", "not sure")],
)
async def test_her_silence_is_stronger_than_what_was_agreed(
    guarded: OnPaper, sends: str, reason: str
) -> None:
    await call_for_her(guarded, AWA)
    await guarded.hear(AWA, sends)
    with pytest.raises(Unsafe, match=reason):
        await write(guarded)


async def test_who_said_that_it_is_not_safe_is_not_written_to_until_she_writes(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    guarded.clock.pass_(timedelta(hours=2))
    await guarded.hear(AWA, "00")
    for body in ("help me", "2"):
        await guarded.hear(AWA, body)
    with pytest.raises(Unsafe, match="has asked for silence"):
        await write(guarded)
    guarded.clock.pass_(timedelta(hours=2))
    await guarded.hear(AWA, "00")
    assert len(await write(guarded)) == 1


@pytest.mark.rule("SAF-13")
async def test_nobody_else_writes_to_her(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    (handle,) = await handles(guarded)
    with pytest.raises(Unsafe, match="without the passphrase"):
        await case_writing.write(guarded.line, COUNTRY, handle, nobody(), Note(TEXT))


async def test_closing_erases_what_was_written(guarded: OnPaper) -> None:
    await call_for_her(guarded, AWA)
    await write(guarded)
    (handle,) = await handles(guarded)
    assert TEXT in str(await guarded.all_of("SELECT content FROM outbox"))
    await case_commands.close(guarded.line, COUNTRY, handle, she())
    left = str(await guarded.all_of("SELECT content FROM outbox"))
    assert TEXT not in left
    assert "s-callback-ok" in left
