"""Either woman erases her words at any moment of a plan: nothing of them is left, and the line goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from tests.bot.planned import AUTHOR, PLAN, ROSA, SHOWN, TANK, opens, two_groups
from tests.bot.said import answers
from tests.bot.search import found
from tests.paper import OnPaper

DAY, MINUTES = timedelta(days=1), timedelta(minutes=11)
RESULT, WORD = "One bag of three was bad", "Courage to all of you"

MOMENTS: tuple[tuple[Address, tuple[str, ...]], ...] = (
    (ROSA, PLAN[:3]),
    (ROSA, PLAN[3:]),
    (ROSA, SHOWN),
    (AUTHOR, ("1", "1")),
    (AUTHOR, ("2", WORD, "1")),
    (ROSA, ()),  # six days pass, and she is asked
    (ROSA, ("1", "1", RESULT)),
    (ROSA, ("1",)),
    (AUTHOR, ("0",)),
)
"""Who writes what, one after the other; after each of these somebody may erase everything."""


async def until(paper: OnPaper, moments: int) -> None:
    await opens(paper, await two_groups(paper))
    for who, texts in MOMENTS[:moments]:
        if not texts:
            await paper.wait(6 * DAY)
        await answers(paper, who, *texts)


@pytest.mark.rule("SAF-05", "CON-05", "T-12")
@pytest.mark.parametrize("moments", range(len(MOMENTS) + 1))
@pytest.mark.parametrize(
    ("who", "hers"), [(ROSA, (*PLAN, RESULT)), (AUTHOR, (TANK, WORD))], ids=["who plans", "the author"]
)
async def test_whoever_erases_leaves_no_copy(
    paper: OnPaper, moments: int, who: Address, hers: tuple[str, ...]
) -> None:
    await until(paper, moments)
    await answers(paper, who, "DELETE ALL")
    await paper.wait(MINUTES)
    for text in hers:
        assert await found(paper, text[:24]) == set()
    await goes_on(paper, AUTHOR if who == ROSA else ROSA)


async def goes_on(paper: OnPaper, other: Address) -> None:
    """The other can write as before, and nothing breaks in the months that follow."""
    await answers(paper, other, "1", "0", "00")
    await paper.wait(100 * DAY)
    assert await paper.all_of("SELECT reason FROM card WHERE reason = 'failed'") == []
