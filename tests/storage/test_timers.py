"""Timers fire once, in their order, and never stand twice under one key."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from storage import timers
from storage.timers import Due
from tests.paper import AWA, START, OnPaper, member

HOUR = timedelta(hours=1)


@pytest.fixture
async def awa(paper: OnPaper) -> str:
    await paper.join(member(AWA, "Awa"))
    return (await paper.person(AWA)).id


def knock(member_id: str, after: timedelta, key: str | None = None) -> Due:
    return Due(member_id, {"kind": "knocked"}, START + after, key)


async def test_the_earlier_of_one_key_holds(paper: OnPaper, awa: str) -> None:
    for after in (3, 1, 2):
        async with paper.line.database.begin() as connection:
            await timers.set_all(connection, [knock(awa, after * HOUR, "knock")])
    async with paper.line.database.connect() as connection:
        (due,) = await timers.due(connection, START + 9 * HOUR, 10)
    assert due.due_at == START + HOUR


async def test_a_key_that_has_fired_is_free_again(paper: OnPaper, awa: str) -> None:
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [knock(awa, HOUR, "knock")])
        (due,) = await timers.due(connection, START + HOUR, 10)
        assert await timers.fire(connection, [due.id or 0], START + HOUR) == {due.id}
        await timers.set_all(connection, [knock(awa, 2 * HOUR, "knock")])
        assert len(await timers.due(connection, START + 2 * HOUR, 10)) == 1


async def test_they_are_due_in_their_order(paper: OnPaper, awa: str) -> None:
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [knock(awa, n * HOUR) for n in (3, 1, 2, 5)])
        found = await timers.due(connection, START + 3 * HOUR, 10)
    assert [(due.due_at - START) // HOUR for due in found] == [1, 2, 3]


async def test_one_fires_for_one_of_many(paper: OnPaper, awa: str) -> None:
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [knock(awa, HOUR)])
        (due,) = await timers.due(connection, START + HOUR, 10)

    async def fire() -> int:
        async with paper.line.database.begin() as connection:
            return len(await timers.fire(connection, [due.id or 0], START + HOUR))

    assert sum(await asyncio.gather(*(fire() for _ in range(8)))) == 1
