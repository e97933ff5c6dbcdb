"""A group whose paper is agreed to, and somebody outside whom it asks to stand with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import update

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import asking
from storage.dialogue import dialogues, parts
from storage.dialogue.parts import About
from storage.schema import Group, table
from tests.bot.hers import change, is_due
from tests.paper import OnPaper, member

AKINYI, BEATRICE = Address("sms", "+254712000101"), Address("sms", "+254712000102")
OTIENO = Address("sms", "+254712345678")
THERE = "0712 345 678"  # as Akinyi writes it
NUMBER = 31
DAYS_AHEAD = 20


@dataclass
class Asking:
    """`dialogue` is its id, `ally` the words by which Akinyi calls him."""

    paper: OnPaper
    dialogue: str
    ally: str

    async def opens(self, flow: str, who: Address = AKINYI, **data: str | int) -> None:
        """She is done with what she was doing, and is led to this conversation."""
        await self.paper.hear(who, "00")
        await self.leads(flow, who, **data)

    async def leads(self, flow: str, who: Address, **data: str | int) -> None:
        """To this conversation about the dialogue, however much she was told today."""
        await change(self.paper, who, unasked=[])
        event = arrived(flow, {"dialogue": self.dialogue, **data})
        await is_due(self.paper, self.paper.clock.at, event=event, phone=who)
        await self.paper.settle()

    async def says(self, *lines: str, who: Address = AKINYI) -> list[str]:
        """What she gets for the last of these lines."""
        for line in lines:
            letters = await self.paper.hear(who, line)
        return [letter.text for letter in letters]

    async def invites(self, number: str = THERE, who: Address = AKINYI) -> None:
        await self.opens("invite", who)
        await self.says("1", "1", "1", number, who=who)

    async def asks(self, words: str, who: Address = AKINYI) -> list[str]:
        await self.opens("ask_ally", who)
        return await self.says("1", words, "1", who=who)

    def got(self, who: Address = OTIENO) -> list[str]:
        """All that went to this phone, oldest first."""
        return [letter.text for letter in self.paper.papers if letter.letter.to == who]

    async def states(self) -> list[str]:
        return [state for (state,) in await self.paper.all_of("SELECT state FROM ally ORDER BY created_at")]

    async def change(self, **values: object) -> None:
        async with self.paper.line.database.begin() as connection:
            await dialogues.change(connection, self.dialogue, **values)


@dataclass(frozen=True)
class Meeting:
    """What `women` (the first of them wrote it) of the group with this `word` prepare. `group`: as others
    know it; `ally`: as they call him."""

    women: tuple[Address, ...]
    word: str
    group: str
    office: str
    ally: str
    day: date
    language: str = "en"


async def agreed(paper: OnPaper) -> Asking:
    """Akinyi and Beatrice of one group have written, sent and agreed to a paper for the Ward office."""
    await paper.join(member(AKINYI, "Akinyi"), member(BEATRICE, "Beatrice"))
    day = (paper.clock.at + timedelta(days=DAYS_AHEAD)).date()
    about = Meeting((AKINYI, BEATRICE), "maembe", "Nyota", "Ward office", "Mr Otieno", day)
    return await prepared(paper, about)


async def prepared(paper: OnPaper, about: Meeting) -> Asking:
    """The same for any women: it is number 31, and ready."""
    hers, *others = [(await paper.person(woman)).id for woman in about.women]
    now = paper.clock.at
    texts = {"issue": "plantedissue no tap", "office": about.office, "ally": about.ally}
    async with paper.line.database.begin() as connection:
        named = update(table(Group)).where(table(Group).c.word == about.word)
        await connection.execute(named.values(name=about.group))
        dialogue = await dialogues.open_one(connection, hers, NUMBER, "proposal", now)
        assert dialogue
        for other in others:
            await dialogues.take_part(connection, dialogue, other, now)
        kept = {}
        for step, text in texts.items():
            kept[step] = await asking.keep_words(connection, hers, about.language, text, now)
            await parts.keep(connection, dialogue, hers, step, kept[step], About(kind="council"), now)
        await parts.show(connection, dialogue, hers, now)
        ready = {"paper": 1, "paper_at": now, "ready_at": now}
        await dialogues.change(connection, dialogue, meets_on=about.day, **ready)
    return Asking(paper, dialogue, kept["ally"])
