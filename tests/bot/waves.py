"""Many women on a line on paper, and what becomes of a question among them."""

from __future__ import annotations

from datetime import timedelta

from bot.carry_asking import ask_peers
from bot.carrying import Carrying
from bot.channels.channel import Address
from bot.peers import peers_of
from flows.effects import AskPeers
from flows.routing import first_wave
from storage import holding, timers
from tests.paper import OnPaper, member

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WATER = "How do you share the water of one well?"
ASK = ("00", "2", WATER, "0", "1", "1")
ANSWER = ("1", "We open it at six and each draws two", "1")
ASKER = Address("sms", "+254700000400")
STATES = "SELECT nick, offer.state FROM offer JOIN member ON member.id = offer.member_id ORDER BY nick"
WAVES = "SELECT wave, count(*) FROM offer GROUP BY wave ORDER BY wave"
QUESTION = (
    "SELECT state, wave, escalated_at IS NOT NULL, met_at IS NOT NULL, alarmed_at IS NOT NULL FROM question"
)
CARDS = "SELECT reason, question_id IS NOT NULL FROM card WHERE closed_at IS NULL ORDER BY id"


def phone(n: int) -> Address:
    return Address("sms", f"+2547000005{n:02}")


async def town(paper: OnPaper, women: int) -> None:
    """She who asks in Lima, and so many near Kisumu who know about water."""
    await paper.join(member(ASKER, "Rosa", group="ceibo"))
    for n in range(women):
        await paper.join(member(phone(n), f"Awa{n:02}", topics=("water",)))


async def say(paper: OnPaper, who: Address, *lines: str) -> list[str]:
    """What she is told to the last of these lines."""
    for line in lines:
        letters = await paper.hear(who, line)
    return [letter.text for letter in letters]


async def ask(paper: OnPaper, who: Address = ASKER, *, privacy: str = "1") -> list[str]:
    return await say(paper, who, *ASK[:4], privacy, "1")


async def told(paper: OnPaper, span: timedelta, who: Address = ASKER) -> list[str]:
    """What comes to her while time passes."""
    return [letter.text for letter in await paper.wait(span) if letter.letter.to == who]


async def offered(paper: OnPaper) -> list[str]:
    """Who was ever offered anything."""
    return [nick for nick, _ in await paper.all_of(STATES)]


async def only_question(paper: OnPaper) -> str:
    ((id,),) = await paper.all_of("SELECT id FROM question")
    return str(id)


async def asks(paper: OnPaper, asker: str, privacy: int = 1) -> None:
    """What a turn of hers does, once she has confirmed her question."""
    async with paper.line.database.begin() as connection:
        now, carrying = paper.clock.at, Carrying(paper.line, connection, paper.clock.at)
        person = (await holding.by_id(connection, [asker]))[asker]
        wave = first_wave(*await peers_of(paper.line, connection, asker, "water", now), privacy)
        effect = AskPeers(WATER, privacy, "water", tuple(peer.id for peer in wave))
        await ask_peers(carrying, person, effect)
        await timers.set_all(connection, carrying.timers)
