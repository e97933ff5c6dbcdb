"""Work done together: order for one key, company that spoils nobody, and nothing that is left waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.together import Together

Item = tuple[str, int]


class Work:
    """Keeps what it did. An item whose number is in `bad` fails, alone and in company."""

    def __init__(self, *bad: int, pause: int = 1) -> None:
        self.bad, self.pause = bad, pause
        self.done: list[Item] = []
        self.batches: list[list[Item]] = []
        self.under_way: set[str] = set()

    async def __call__(self, items: Sequence[Item]) -> None:
        keys = [key for key, _ in items]
        assert len(set(keys)) == len(keys), "two of one key in one batch"
        assert not self.under_way & set(keys), "two of one key at once"
        self.under_way |= set(keys)
        try:
            for _ in range(self.pause):
                await asyncio.sleep(0)
            if bad := [n for _, n in items if n in self.bad]:
                raise ValueError(bad)
            self.done += items
            self.batches.append(list(items))
        finally:
            self.under_way -= set(keys)


def together(work: Work, **more: int) -> Together[Item]:
    return Together(work, key=lambda item: item[0], **more)


async def test_one_key_keeps_its_order() -> None:
    work = Work()
    doing = together(work, at_once=4)
    async with asyncio.timeout(5):
        await asyncio.gather(*(doing.do((key, n)) for n in range(50) for key in "abc"))
    for key in "abc":
        assert [n for k, n in work.done if k == key] == list(range(50))


async def test_what_waits_goes_together() -> None:
    work = Work()
    doing = together(work, most=10)
    async with asyncio.timeout(5):
        await asyncio.gather(*(doing.do((str(n), n)) for n in range(40)))
    assert max(map(len, work.batches)) == 10
    assert sorted(n for _, n in work.done) == list(range(40))


async def test_one_that_fails_spoils_nobody() -> None:
    work = Work(13)
    doing = together(work)
    async with asyncio.timeout(5):
        ends = await asyncio.gather(*(doing.do((str(n), n)) for n in range(30)), return_exceptions=True)
    assert [n for n, end in enumerate(ends) if end is not None] == [13]
    assert isinstance(ends[13], ValueError)
    assert sorted(n for _, n in work.done) == [n for n in range(30) if n != 13]


async def test_who_stops_waiting_stops_nobody() -> None:
    work = Work(pause=5)
    doing = together(work)
    gone = asyncio.create_task(doing.do(("a", 1)))
    await asyncio.sleep(0)
    gone.cancel()
    async with asyncio.timeout(5):
        await doing.do(("a", 2))
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert work.done == [("a", 1), ("a", 2)]


async def late(doing: Together[Item], steps: int) -> None:
    for _ in range(steps):
        await asyncio.sleep(0)
    await doing.do(("late", steps))


@pytest.mark.parametrize("pause", range(4))
@pytest.mark.parametrize("steps", range(10))
async def test_nothing_is_left_waiting(pause: int, steps: int) -> None:
    """One that comes in just when both runners find nothing to do any more is taken all the same."""
    doing = together(Work(pause=pause), most=1)
    async with asyncio.timeout(5):
        await asyncio.gather(doing.do(("a", 1)), doing.do(("b", 2)), late(doing, steps))
