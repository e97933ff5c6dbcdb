"""A whole line on paper: people write, turns are taken, letters pile up. Time passes when it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select, text

from bot.channels.channel import Address, Inbound
from bot.channels.paper import Paper, PaperChannel
from bot.checking.looking import look_at_checks
from bot.clock import Clock
from bot.deliver import Deliverer
from bot.dialogue.looking import look_at_dialogues
from bot.dialogue.promising import look_at_promises
from bot.due import fire_due
from bot.finding import make_findable
from bot.line import Line
from bot.pictures import fetch_pictures
from bot.questions import look_at_questions
from bot.recover import recover
from bot.rehearsal.members import seed_members
from bot.rehearsal.people import Person
from bot.saying import draft
from bot.sounds import fetch_sounds
from bot.taking import TurnTaker
from storage import asking, holding, outbox
from storage.schema import Check, Dialogue, Outbox, Promise, Question, Timer, table

TIMER, OUTBOX, QUESTION = table(Timer), table(Outbox), table(Question)
CHECK, PROMISE, DIALOGUE = table(Check), table(Promise), table(Dialogue)
START = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)


AWA, ROSITA = Address("sms", "+221700000101"), Address("whatsapp", "+51900000101")
A_WHILE = timedelta(seconds=30)  # between two messages of a woman who reads and types
LATER = {"message": "g-later", "values": {}}


def member(address: Address, nick: str, language: str = "en", group: str = "maembe", **more: Any) -> Person:
    """Somebody who has joined and agreed to everything."""
    who: dict[str, Any] = {"id": nick, "nickname": nick, "profile": nick, "place": "Kisumu"}
    who |= {"channel": address.channel, "address": address.value, "language": language, "group": group}
    return Person(**who | more)


class StandingClock(Clock):
    """Stands still until `at` is set."""

    at: datetime

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "at", START)

    def now(self) -> datetime:
        return self.at

    def begin(self, at: datetime) -> None:
        """The day begins anew, before anything has happened."""
        object.__setattr__(self, "at", at.astimezone(UTC))

    def pass_(self, span: timedelta) -> None:
        object.__setattr__(self, "at", self.at + span)


@dataclass
class OnPaper:
    """`line` with what works it. `channels` are the paper ones that `line` has."""

    line: Line
    clock: StandingClock
    channels: dict[str, PaperChannel]
    turns: TurnTaker = field(init=False)
    deliverer: Deliverer = field(init=False)

    def __post_init__(self) -> None:
        self.turns, self.deliverer = TurnTaker(self.line), Deliverer(self.line)

    async def join(self, *persons: Person) -> None:
        """They are members, and wrote a moment ago."""
        await seed_members(self.line, persons)
        for person in persons:
            self.channels[person.channel].write(person.address)

    async def hear(self, who: Address, body: str = "", **more: object) -> list[Paper]:
        """A while later she writes; everything that follows at once happens. Returns the letters to her."""
        self.clock.pass_(A_WHILE)
        message = self.channels[who.channel].write(who.value, body, **more)  # type: ignore[arg-type]
        return [paper for paper in await self.take(message) if paper.letter.to == who]

    async def take(self, *messages: Inbound) -> list[Paper]:
        """Take these messages, one after the other. Returns all letters that follow."""
        before = len(self.papers)
        for message in messages:
            await self.turns.take(message)
        await self.settle()
        return self.papers[before:]

    async def settle(self) -> None:
        """Everything that is due now happens."""
        await fetch_pictures(self.line)
        await fetch_sounds(self.line)
        await look_at_questions(self.line)
        await look_at_dialogues(self.line)
        await look_at_promises(self.line)
        await look_at_checks(self.line)
        await make_findable(self.line)
        await fire_due(self.line)
        await self.deliverer.run()

    async def wait(self, span: timedelta) -> list[Paper]:
        """Time passes, and what falls due in between happens at its own time. Returns the letters."""
        until, before = self.clock.at + span, len(self.papers)
        while (due := await self._next_due(until)) is not None:
            self.clock.pass_(max(due - self.clock.at, timedelta()))
            await recover(self.line)
            await self.settle()
        self.clock.pass_(until - self.clock.at)
        return self.papers[before:]

    @property
    def papers(self) -> list[Paper]:
        """All letters on all channels, in the order in which they left."""
        return self.channels["sms"].papers

    async def person(self, address: Address) -> holding.Person:
        """Who is known by this address."""
        digest = self.line.digest(address)
        async with self.line.database.begin() as connection:
            return (await holding.by_address(connection, [digest]))[digest]

    async def put(self, address: Address, *contents: dict[str, Any], kind: str = "say") -> None:
        """Messages for this address, in this order, as a turn leaves them behind."""
        person, now = await self.person(address), self.clock.at
        drafts = [draft(person, kind, content, now) for content in contents]
        async with self.line.database.begin() as connection:
            await outbox.put(connection, drafts)

    async def words(self, address: Address, text: str) -> str:
        """The id of words of hers that are kept."""
        person = await self.person(address)
        async with self.line.database.begin() as connection:
            return await asking.keep_words(connection, person.id, person.language, text, self.clock.at)

    async def recover(self) -> None:
        """What was left lying is taken up, and what may leave then leaves."""
        await recover(self.line)
        await self.deliverer.run()

    async def states(self) -> list[str]:
        """The states of all messages of the outbox, oldest first."""
        async with self.line.database.connect() as connection:
            return list((await connection.execute(select(OUTBOX.c.state).order_by(OUTBOX.c.id))).scalars())

    async def all_of(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of this query, to look at."""
        async with self.line.database.connect() as connection:
            return [tuple(row) for row in await connection.execute(text(query))]

    async def _next_due(self, until: datetime) -> datetime | None:
        """When the next thing is due, if not after `until`. What is overdue but blocked does not count."""
        timers = select(func.min(TIMER.c.due_at)).where(TIMER.c.fired_at.is_(None))
        letters = select(func.min(OUTBOX.c.due_at)).where(
            OUTBOX.c.state.in_(("ready", "unknown")), OUTBOX.c.due_at > self.clock.at
        )
        looks = [select(func.min(rows.c.look_at)) for rows in (QUESTION, PROMISE, DIALOGUE, CHECK)]
        async with self.line.database.connect() as connection:
            found = [await connection.scalar(query) for query in (timers, letters, *looks)]
        return min((due for due in found if due and due <= until), default=None)
