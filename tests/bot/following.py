"""A question that was answered, and the days that pass after it."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.channel import Address
from tests.bot.said import answers, told
from tests.paper import AWA, OnPaper, member

ASKER, OTHER = Address("sms", "+51900000401"), Address("sms", "+254700000401")
QUESTION, ANSWER = "How do you keep the book of savings?", "We read it aloud every Monday morning."
HAPPENED = "Now we read it aloud as well"
ASK = ("00", "2", QUESTION, "0", "1", "1")
DAY = timedelta(days=1)
HELPS, NOT_FOR_ME = ("1", "0"), ("3",)


async def ask(paper: OnPaper) -> None:
    """Rosita asks; Awa and Oda, each of another group, have the question before them."""
    asker = member(ASKER, "Rosita", "en", "ceibo")
    await paper.join(asker, member(AWA, "Awa", "en", "baobab"), member(OTHER, "Oda", "en", "maembe"))
    await answers(paper, ASKER, *ASK)


async def answered(paper: OnPaper, who: Address = AWA, says: tuple[str, ...] = HELPS) -> None:
    """One answers; the asker says how it is for her."""
    await answers(paper, who, "1", ANSWER, "1")
    await answers(paper, ASKER, *says)


async def days(paper: OnPaper, count: int, who: Address = ASKER) -> list[str]:
    """What she is told while so many days pass."""
    before = len(await told(paper, who))
    await paper.wait(count * DAY)
    return (await told(paper, who))[before:]


async def happened(paper: OnPaper, key: str = "1") -> list[str]:
    """Two weeks later she tells what came of it. Returns what Awa is told then."""
    await days(paper, 15)
    before = len(await told(paper, AWA))
    await answers(paper, ASKER, key, HAPPENED, "1")
    return (await told(paper, AWA))[before:]
