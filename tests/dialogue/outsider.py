"""A group whose paper is agreed to, and somebody outside whom it asks to stand with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import text

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import asking
from storage.dialogue import dialogues, parts
from storage.dialogue.parts import About
from storage.schema import Ally, table
from tests.bot.hers import change, is_due
from tests.paper import OnPaper, member

AKINYI, BEATRICE = Address("sms", "+254712000101"), Address("sms", "+254712000102")
OTIENO = Address("sms", "+254712345678")
THERE = "0712 345 678"  # as Akinyi writes it
ALLY = table(Ally)
DAYS_AHEAD = 20


@dataclass
class Asking:
    """`dialogue` is its id, `ally` the words by which Akinyi calls him."""

    paper: OnPaper
    dialogue: str
    ally: str

    async def opens(self, flow: str, who: Address = AKINYI, **data: str | int) -> None:
        """She is led to this conversation about the dialogue, however much she was told today."""
        await self.paper.hear(who, "00")
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


async def agreed(paper: OnPaper, *, group: str = "maembe", day: date | None = None) -> Asking:
    """Akinyi and Beatrice of one group have written, sent and agreed to a paper for the Ward office."""
    await paper.join(member(AKINYI, "Akinyi", group=group), member(BEATRICE, "Beatrice", group=group))
    hers = (await paper.person(AKINYI)).id
    now = paper.clock.at
    async with paper.line.database.begin() as connection:
        await connection.execute(text("UPDATE group_ SET name = 'Nyota' WHERE word = :word"), {"word": group})
        dialogue = await dialogues.open_one(connection, hers, 31, "proposal", now)
        assert dialogue
        await dialogues.take_part(connection, dialogue, (await paper.person(BEATRICE)).id, now)
        kept = {}
        for step, words in {
            "issue": "plantedissue no tap",
            "office": "Ward office",
            "ally": "Mr Otieno",
        }.items():
            kept[step] = await asking.keep_words(connection, hers, "en", words, now)
            await parts.keep(connection, dialogue, hers, step, kept[step], About(kind="council"), now)
        await parts.show(connection, dialogue, hers, now)
        ready = {"paper": 1, "paper_at": now, "ready_at": now}
        meets = day or (now + timedelta(days=DAYS_AHEAD)).date()
        await dialogues.change(connection, dialogue, meets_on=meets, **ready)
    return Asking(paper, dialogue, kept["ally"])
