"""Questions that nobody answers, for tests of the persons who meet them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot import questions_met, questions_read, questions_waiting
from bot.channels.channel import Address
from bot.unmet.found import HANDLE
from storage.team import Said
from tests.paper import OnPaper, member

ASKER, OTHER = Address("sms", "+51900000701"), Address("sms", "+254700000702")
HOURS = timedelta(hours=1)
MORNING = datetime(2026, 3, 9, 15, tzinfo=UTC)  # ten in Lima
QUESTION = "La plantedthing pide dinero por el formulario del agua"
WRITTEN = "I called the plantedanswer office. The form costs nothing."
SAID = Said("Lucia", "en", WRITTEN)


async def asks(paper: OnPaper, privacy: str = "1", phone: Address = ASKER, nick: str = "Rosita") -> None:
    """She asks, of whoever is there."""
    paper.clock.begin(MORNING)
    await paper.join(member(phone, nick, "es", "ceibo", place="Lima"))
    for said in ("00", "2", QUESTION, "0", privacy, "1"):
        await paper.hear(phone, said)


async def the_question(paper: OnPaper) -> str:
    """What the only one is called."""
    ((id,),) = await paper.all_of("SELECT id FROM question")
    return str(id)[:HANDLE]


async def waiting(paper: OnPaper, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    await questions_waiting.listed(paper.line)
    return capsys.readouterr().out.splitlines()


async def shown(
    paper: OnPaper, capsys: pytest.CaptureFixture[str], who: str = "Lucia", language: str = "en"
) -> list[str]:
    handle = await the_question(paper)
    capsys.readouterr()
    await questions_read.show(paper.line, handle, who, language)
    return capsys.readouterr().out.splitlines()


async def comes(paper: OnPaper, phone: Address = ASKER) -> list[str]:
    """What she reads now without writing."""
    before = len(paper.papers)
    await paper.settle()
    return [letter.text for letter in paper.papers[before:] if letter.letter.to == phone]


async def says(paper: OnPaper, *texts: str, phone: Address = ASKER) -> list[str]:
    """Returns what she reads after the last of them."""
    read: list[str] = []
    for text in texts:
        paper.clock.pass_(timedelta(minutes=3))
        read = [letter.text for letter in await paper.hear(phone, text)]
    return read


async def reasons(paper: OnPaper) -> set[str]:
    """Of the open cards."""
    return {reason for (reason,) in await paper.all_of("SELECT reason FROM card WHERE closed_at IS NULL")}


async def met(paper: OnPaper) -> list[str]:
    """Lucia has written. Returns what the asker reads."""
    await questions_met.write(paper.line, await the_question(paper), SAID)
    return await comes(paper)
