"""A promise that a member has noted, and what the women of her group do about it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from bot.channels.channel import Address
from bot.channels.paper import Paper
from tests.paper import PROMISE, OnPaper, member

ADA, BEA, CLEO = (Address("sms", f"+25470000020{n}") for n in (1, 2, 3))
ZOE = Address("sms", "+51900000209")
TEXT = "the ward office opens the tap by 30 june"
TO_BOARD = ("00", "5", "3", "4")
DAY = timedelta(days=1)
TILL_WARNING = 106 * DAY  # from the day on which every test begins until 23 June


async def join(paper: OnPaper, women: int = 3) -> None:
    """So many of one group, and one of another."""
    names = zip((ADA, BEA, CLEO), ("Ada", "Bea", "Cleo"), strict=True)
    await paper.join(*(member(address, nick) for address, nick in list(names)[:women]))
    await paper.join(member(ZOE, "Zoe", group="ceibo", place="Lima"))


async def answers(paper: OnPaper, who: Address, *sent: str) -> list[str]:
    """She sends these, one after the other. Returns what comes of the last one, to her."""
    letters: list[Paper] = []
    for body in sent:
        letters = await paper.hear(who, body)
    return [letter.text for letter in letters]


async def noted(paper: OnPaper, text: str = TEXT, proof: str = "4") -> int:
    """Ada notes it. Returns its number."""
    await answers(paper, ADA, *TO_BOARD, "1", text, proof, "3")
    return int((await promise(paper))["number"])


async def promise(paper: OnPaper) -> dict[str, Any]:
    """The newest one, as it is kept."""
    newest = select(PROMISE).order_by(PROMISE.c.number.desc()).limit(1)
    async with paper.line.database.connect() as connection:
        return dict((await connection.execute(newest)).one()._mapping)


def asked_to_see(paper: OnPaper) -> Address:
    """Who was asked last whether she saw it kept."""
    return next(one.letter.to for one in reversed(paper.papers) if "Did you see it?" in one.text)


async def passes(paper: OnPaper, span: timedelta, *awake: Address) -> list[tuple[str, str]]:
    """Time passes; whoever is awake writes once a month, so that nobody doubts that the phone is hers.

    Returns what was said to whom meanwhile.
    """
    told: list[Paper] = []
    while span > timedelta():
        step = min(span, 30 * DAY)
        told += await paper.wait(step)
        span -= step
        if span > timedelta():
            for who in awake or (ADA, BEA, CLEO, ZOE):
                await paper.hear(who, "00")
    return [(letter.letter.to.value, letter.text) for letter in told]


async def until_day(paper: OnPaper, *awake: Address) -> list[tuple[str, str]]:
    """Until the evening of the 30th of June, when it is asked whether it is kept."""
    return await passes(paper, TILL_WARNING + 7 * DAY, *awake)
