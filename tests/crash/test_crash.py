"""The line is killed in mid-conversation, again and again: nothing is lost, doubled, or out of order."""

from __future__ import annotations

import asyncio

import pytest

from bench.community import members
from bot.rehearsal.people import Person
from tests.crash.conftest import PEOPLE
from tests.crash.part import Part, part
from tests.crash.town import PATIENCE, Town, as_heard_by

WITNESSES = members(6)  # one for each language and channel: they talk before anything is killed
OTHERS = members(PEOPLE)[len(WITNESSES) :]
KILLS = 4
THINK = 0.6  # seconds at most; the talk lasts longer than all lives of the line together
SLOW = 0.05  # seconds the carrier takes for a message


@pytest.mark.rule("EAS-04", "T-50")
async def test_the_line_dies_in_mid_conversation(town: Town) -> None:
    async with part(town.place, "serve") as line:
        await live_through(town, line)
    assert town.not_taken  # somebody wrote while nobody was there, and was answered all the same
    assert town.place.database is None


@pytest.mark.rule("EAS-04", "T-50")
async def test_the_worker_dies_while_the_web_side_goes_on(town: Town) -> None:
    async with part(town.place, "serve", "--no-work"), part(town.place, "work") as worker:
        await live_through(town, worker)
    assert not town.not_taken
    assert town.place.database is None


async def live_through(town: Town, dying: Part) -> None:
    """Everybody talks while `dying` dies; at the end everybody has heard what she would have heard anyway."""
    async with asyncio.timeout(PATIENCE):
        watching = asyncio.create_task(town.watch())
        await all_talk(town, WITNESSES, think=0)
        await town.slow_down(SLOW)
        talking = asyncio.create_task(all_talk(town, OTHERS, think=THINK))
        for _ in range(KILLS):
            await dying.die(town.chance)
            assert not talking.done()
        await talking
        watching.cancel()
    await town.settled()
    for place, person in enumerate(OTHERS, len(WITNESSES)):
        witness = WITNESSES[place % len(WITNESSES)]
        wanted = as_heard_by(person, witness, town.received[witness.at_carrier])
        assert town.received[person.at_carrier] == wanted, person.id


async def all_talk(town: Town, persons: list[Person], think: float) -> None:
    async with asyncio.TaskGroup() as tasks:
        for person in persons:
            tasks.create_task(town.talk(person, think=think))
