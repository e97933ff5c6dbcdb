"""What tests of phones do: a code from the menu, a second member on a phone, an id beside a number."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.carry_out import carry_out as make_true
from bot.carrying import Carrying
from bot.channels.channel import Address
from bot.channels.paper import Paper
from flows.effects import Effect
from storage import people, timers
from tests.paper import A_WHILE, OnPaper

WHO = "a notice service"
HELLO = "Hello. Hola. Bonjour."


def texts(letters: list[Paper]) -> list[str]:
    """The first lines of these letters."""
    return [paper.text.split("\n")[0] for paper in letters]


async def say(paper: OnPaper, who: Address, *said: str) -> list[str]:
    """She writes all this, one after the other. Returns the first lines of the last reply."""
    letters: list[Paper] = []
    for text in said:
        letters = await paper.hear(who, text)
    return texts(letters)


async def code_of(paper: OnPaper, who: Address) -> str:
    """She asks for a code in the menu."""
    (shown,) = await say(paper, who, "00", "5", "4", "5")
    found = re.search(r"MOVE (\d{8})\.", shown)
    assert found, "no code was shown"
    return found[1]


async def both(paper: OnPaper, number: Address, name: Address, text: str) -> list[str]:
    """She writes, and the carrier tells her id beside her number."""
    paper.clock.pass_(A_WHILE)
    message = paper.channels[number.channel].write(number.value, text)
    return texts(await paper.take(replace(message, also=name)))


async def carry_out(paper: OnPaper, who: Address, *effects: Effect) -> None:
    """What a turn of hers decided becomes true, and what follows at once happens."""
    person = await paper.person(who)
    async with paper.line.database.begin() as connection:
        carrying = Carrying(paper.line, connection, paper.clock.at)
        await make_true(carrying, person, effects)
        await timers.set_all(connection, carrying.timers)
    await paper.settle()


async def set_her(paper: OnPaper, who: Address, **values: object) -> None:
    person = await paper.person(who)
    async with paper.line.database.begin() as connection:
        await people.change(connection, person.id, values)
