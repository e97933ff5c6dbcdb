"""A practice of another group, and a plan that a member makes with it."""

from __future__ import annotations

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import asking, practices, timers
from storage.practices import Told
from storage.timers import Due
from tests.bot.said import answers, told
from tests.paper import OnPaper, member

AUTHOR, ROSA = Address("sms", "+221700000301"), Address("sms", "+51900000301")
TANK = "Two women test each bag of cement before the tank is built"
SAME, DIFFERENT = "The cement is bad here too", "We are on a steep hill"
KEEP, STEP = "Keep the bag test, a small tank per block", "Ask Yeni to learn the bag test on Saturday"
PLAN = (SAME, DIFFERENT, KEEP, STEP)
NOT_SHOWN, SHOWN = ("2",), ("1", "1")


async def two_groups(paper: OnPaper, **hers: object) -> str:
    """Awa of Thiès has shared a practice; Rosa is of another group. Returns the id of the practice."""
    awa = member(AUTHOR, "Awa", "en", "baobab", place="Thiès")
    await paper.join(awa, member(ROSA, "Rosa", "en", "ceibo", place="Lima", **hers))
    return await practice(paper, AUTHOR)


async def practice(paper: OnPaper, author: Address, audience: str = "all") -> str:
    """One that this member has shared."""
    person, now = await paper.person(author), paper.clock.at
    async with paper.line.database.begin() as connection:
        words = {
            name: await asking.keep_words(connection, person.id, "en", text, now)
            for name, text in (("title", TANK[:40]), ("did", TANK))
        }
        number = await practices.next_number(connection)
        about = Told(number=number, kind="works", topic="water", audience=audience, credit="nick")
        return await practices.keep(connection, person.id, about, words, now)


async def opens(paper: OnPaper, about: str, who: Address = ROSA) -> list[str]:
    """She takes "Adapt it" at this practice. Returns what she is told."""
    person, before = await paper.person(who), len(await told(paper, who))
    async with paper.line.database.begin() as connection:
        await timers.set_all(
            connection, [Due(person.id, arrived("adapt", {"practice": about}), paper.clock.at)]
        )
    await paper.settle()
    return (await told(paper, who))[before:]


async def plans(paper: OnPaper, about: str, *then: str, words: tuple[str, ...] = PLAN) -> list[str]:
    """She makes a plan of it. Returns what she is told, from the last answer on."""
    await opens(paper, about)
    await answers(paper, ROSA, *words[:-1])
    return await answers(paper, ROSA, words[-1], *then)
