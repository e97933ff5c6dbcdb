"""From finding an idea on the line to its page, and to what is left on the way when it is taken back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.channels.channel import Address
from storage import finding, shown
from tests.bot.said import answers
from tests.bot.search import found
from tests.own.conftest import BASE
from tests.paper import AWA, ROSITA
from tests.sheet.conftest import LUPE, ODA, Reading, fog, tell_fog, told

FOG = fog()
MENU = ("00", "3")
READ = ("1",) * 7  # the card, then its five parts
PAGE = "4"


@pytest.fixture
async def shared(reading: Reading) -> tuple[Reading, int]:
    number = await tell_fog(reading.paper)
    async with reading.paper.line.database.begin() as connection:
        id = await shown.numbered(connection, number)
        await finding.write_down(connection, [id or ""])
    return reading, number


async def reads(reading: Reading, who: Address, number: int, *more: str) -> list[str]:
    """By its number, to the end."""
    return await answers(reading.paper, who, *MENU, str(number), *READ, *more)


@pytest.mark.rule("T-49")
@pytest.mark.parametrize("who", [ODA, AWA, LUPE])
async def test_the_line_gives_a_code_that_opens_the_page_of_what_she_has_read(
    shared: tuple[Reading, int], who: Address
) -> None:
    reading, number = shared
    assert (await reads(reading, who, number, PAGE))[-1] == "r-code"
    letter = reading.paper.papers[-1].text
    assert letter.endswith(f"{BASE}/idea")
    (reading.code,) = re.findall(r"\b\d{8}\b", letter)
    assert FOG["did"] in told(await reading.again(l="es"))
    assert (await reading.http.post("/mine", data={"code": reading.code})).status_code == 403


async def test_her_own_idea_has_a_page_too(shared: tuple[Reading, int]) -> None:
    reading, number = shared
    assert (await reads(reading, ROSITA, number, PAGE))[-1] == "r-code"


@pytest.mark.rule("CON-05", "T-49")
async def test_what_is_taken_back_while_it_is_read_is_read_no_further(shared: tuple[Reading, int]) -> None:
    """One stands in the list, one in the middle of it, one has begun a plan, one holds a code."""
    reading, number = shared
    paper = reading.paper
    await answers(paper, LUPE, *MENU, "cerro")
    await answers(paper, AWA, *MENU, str(number), "1", "1")
    await reads(reading, ODA, number, PAGE)
    (reading.code,) = re.findall(r"\b\d{8}\b", paper.papers[-1].text)
    await answers(paper, ROSITA, f"QUITAR {number}")
    assert await found(paper, "neblin", "canalet", "gouttière", "gutter") == set()
    assert await found(paper, "Rosita") == {"member.nick"}
    assert "This idea was taken back" in told(await reading.again())
    before = len(paper.papers)
    for who in (AWA, LUPE, ODA):
        assert "g-failed" not in await answers(paper, who, "1", "1")
    await paper.wait(timedelta(days=2))
    sent = " ".join(letter.text for letter in paper.papers[before:])
    assert [text for text in ("canaleta", "gouttière", "gutter", "Mallas", "Rosita") if text in sent] == []
