"""Three groups of six women, of two countries and two languages; what they share, read and plan, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, text, update
from sqlmodel import SQLModel

from bot.channels.channel import Address
from bot.measures.looking import Measured, measure
from storage import asking
from storage.schema import Adaptation, Outbox, Part, Practice, PracticeReading, table
from storage.schema import Address as AddressRow
from tests.paper import OnPaper, member

ADDRESS = table(AddressRow)
DAYS, MINUTE = 30, timedelta(minutes=1)
WOMEN = 6
KISUMU, LIMA, THIES = ("sms", "en", "maembe"), ("whatsapp", "en", "ceibo"), ("sms", "fr", "baobab")
FIGURES = (
    "practices",
    "shared a practice",
    "failed or half done",
    "practices from elsewhere",
    "readers a practice",
    "readers elsewhere a practice",
    "plans",
    "plans across borders",
    "plans tried",
    "plans done",
    "half, of plans tried",
    "failed, of plans tried",
    "authors told of use",
)
ABROAD = "UPDATE group_ SET country = 'Another country' WHERE word = 'ceibo'"


@dataclass(frozen=True)
class Village:
    """`of`: the members' ids by group, in the order in which they joined. `ago` is in days."""

    paper: OnPaper
    of: dict[tuple[str, str, str], list[str]]

    def at(self, ago: float) -> datetime:
        return self.paper.clock.at - timedelta(days=ago)

    async def share(
        self, author: str, language: str, kind: str = "works", ago: float = 10, state: str = "shared"
    ) -> str:
        """A practice in two parts. Returns its id."""
        at = self.at(ago)
        async with self.paper.line.database.begin() as connection:
            number = len(list(await connection.execute(text("SELECT FROM practice")))) + 1
            shared = None if state == "draft" else at
            practice = Practice(
                number=number, member_id=author, kind=kind, state=state, created_at=at, shared_at=shared
            )
            await connection.execute(insert(table(Practice)).values(practice.model_dump()))
            for name in ("title", "did"):
                words = await asking.keep_words(connection, author, language, f"We did it {number}", at)
                part = {"practice_id": practice.id, "name": name, "words_id": words}
                await connection.execute(insert(table(Part)).values(part))
        return practice.id

    async def read(self, practice: str, *readers: str, ago: float = 5) -> None:
        at = self.at(ago)
        await self.put(
            *(PracticeReading(practice_id=practice, member_id=one, created_at=at) for one in readers)
        )

    async def plan(
        self,
        woman: str,
        practice: str | None,
        ago: float = 10,
        state: str = "planned",
        result: str = "",
        due: int = 21,
    ) -> datetime:
        """`due`: so many days later she is asked about it. It is to be told a minute after it is made."""
        at = self.at(ago)
        async with self.paper.line.database.begin() as connection:
            step = await asking.keep_words(connection, woman, "en", "I begin on Monday", at)
        plan = Adaptation(
            practice_id=practice,
            member_id=woman,
            step_id=step,
            state=state,
            result=result,
            due_on=(at + timedelta(days=due)).date(),
            created_at=at,
            told_at=at + MINUTE,
        )
        await self.put(plan)
        return at + MINUTE

    async def hear(self, author: str, at: datetime, state: str = "delivered") -> None:
        """The news of a plan is a letter to her."""
        async with self.paper.line.database.begin() as connection:
            hers = (await connection.execute(select(ADDRESS).where(ADDRESS.c.member_id == author))).one()
        letter = Outbox(
            address_id=hers.id,
            member_id=author,
            channel=hers.channel,
            kind="say",
            content={"message": "p-used"},
            state=state,
            due_at=at,
            created_at=at,
        )
        await self.put(letter)

    async def stop(self, woman: str) -> None:
        """She sends STOP."""
        stopped = update(ADDRESS).where(ADDRESS.c.member_id == woman).values(state="stopped")
        async with self.paper.line.database.begin() as connection:
            await connection.execute(stopped)

    async def measured(self) -> Measured:
        async with self.paper.line.database.connect() as connection:
            return await measure(connection, DAYS, self.paper.clock.at)

    async def shown(self, name: str) -> dict[str, float | None]:
        """What may be told of this figure, by slice."""
        measured = await self.measured()
        return {slice: cell.value for slice, cell in measured.figure(name).shown().items()}

    async def put(self, *rows: SQLModel) -> None:
        async with self.paper.line.database.begin() as connection:
            for row in rows:
                await connection.execute(insert(table(type(row))).values(row.model_dump(exclude_none=True)))


async def settle(paper: OnPaper) -> Village:
    """Those of Lima live in another country than the others, and read English."""
    of: dict[tuple[str, str, str], list[str]] = {}
    for group in (KISUMU, LIMA, THIES):
        channel, language, word = group
        addresses = [Address(channel, f"+{len(of) + 1}5550000{n:03}") for n in range(WOMEN)]
        await paper.join(*(member(one, f"{word}{n}", language, word) for n, one in enumerate(addresses)))
        of[group] = [(await paper.person(one)).id for one in addresses]
    async with paper.line.database.begin() as connection:
        await connection.execute(text(ABROAD))
    return Village(paper, of)
