"""Sixty women and one who works the desk; what each of them says to do a thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count, groupby, product
from uuid import UUID

import pytest
from sqlalchemy import text

from bot.channels.channel import Address
from bot.rehearsal.people import Person
from bot.unmet import writing
from bot.unmet.found import HANDLE
from storage.team import Said
from tests.desk.conftest import GRACE, colleague
from tests.desk.week.table import WEEK
from tests.paper import A_WHILE, OnPaper, member

MONDAY = datetime(2026, 3, 9, 13, tzinfo=UTC)
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CELLS = {
    f"{language}-{short}": (language, channel, topic)
    for (language, (short, channel)), topic in zip(
        product(("en", "es", "fr"), (("sms", "sms"), ("wa", "whatsapp"))),
        ("water", "land", "health", "savings", "food", "work"),
        strict=True,
    )
}
GROUP = {"en": "maembe", "es": "ceibo", "fr": "baobab"}
SAID = {
    "en": "we did this for a year, all of us together",
    "es": "lo hacemos hace un año, todas juntas",
    "fr": "nous le faisons depuis un an, toutes ensemble",
}
WORDS = {"passes": ("2",), "is helped": ("1", "0"), "stops": ("STOP",)}
WRITTEN = "I asked the office and they will tell us"
GUESTS = tuple(Address("sms", f"+2547000090{n:02}") for n in range(6))
SECOND = timedelta(seconds=1)
QUESTION_OF = "SELECT question.id FROM question JOIN member ON member.id = member_id WHERE nick = '{}'"


def phone(who: str) -> Address:
    """Of `en-sms-0` and the like."""
    cell, _, n = who.rpartition("-")
    return Address(CELLS[cell][1], f"+2547{list(CELLS).index(cell)}000000{n}")


def nick(who: str) -> str:
    """A nickname has letters only."""
    cell, _, n = who.rpartition("-")
    return f"{cell.replace('-', '').title()}{'abcdefghij'[int(n)]}"


def women() -> Iterator[Person]:
    for cell, (language, _, topic) in CELLS.items():
        for n in range(10):
            who = f"{cell}-{n}"
            yield member(phone(who), nick(who), language, GROUP[language], topics=(topic,))


def counting_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ids count up: of equals she who joined first is asked first, and the table can be written by hand."""
    numbers = count(1)
    monkeypatch.setattr("storage.schema.columns.uuid4", lambda: UUID(int=next(numbers) << 96))


@dataclass
class Town:
    """They live the table."""

    paper: OnPaper

    async def settle(self) -> None:
        """The one who works the desk is nobody's member."""
        self.paper.clock.begin(MONDAY)
        await self.paper.join(*women())
        await colleague(self.paper, GRACE, "Lucia", "facilitator")
        async with self.paper.line.database.begin() as connection:
            await connection.execute(text("UPDATE member SET state = 'staff' WHERE nick = 'Lucia'"))

    async def live(self) -> None:
        """Those who do the same at the same time do it side by side."""
        rows = [row.split(maxsplit=2) for row in WEEK.strip().splitlines()]
        for (day, hour), together in groupby(rows, key=lambda row: (row[0], row[1])):
            await self._until(day, hour)
            for _, does in groupby((row[2] for row in together), key=_verb):
                await self._do(list(does))
        await self._wait(MONDAY + timedelta(days=7))

    async def _until(self, day: str, hour: str) -> None:
        hours, minutes = map(int, hour.split(":"))
        morning = MONDAY.replace(hour=0) + timedelta(days=DAYS.index(day))
        await self._wait(morning + timedelta(hours=hours, minutes=minutes))

    async def _wait(self, until: datetime) -> None:
        """Each day those with WhatsApp write to somebody, so that its window stays open."""
        if until > self.paper.clock.at:
            if until.day != self.paper.clock.at.day:
                for person in women():
                    self.paper.channels[person.channel].write(person.address)
            await self.paper.wait(until - self.paper.clock.at)

    async def _do(self, rows: list[str]) -> None:
        if rows[0].startswith("Lucia"):
            for row in rows:
                await self._write(row.removeprefix("Lucia writes to ").split(", "))
            return
        said = dict(one for row in rows for one in _said(row))
        for n in range(max(map(len, said.values()))):
            self.paper.clock.pass_(A_WHILE if _verb(rows[0]) == "shares" else SECOND)
            for who, lines in said.items():
                if n < len(lines):
                    await self.paper.turns.take(self.paper.channels[who.channel].write(who.value, lines[n]))
            await self.paper.settle()

    async def _write(self, askers: list[str]) -> None:
        for who in askers:
            ((question,),) = await self.paper.all_of(QUESTION_OF.format(nick(who)))
            await writing.write(self.paper.line, question[:HANDLE], Said("Lucia", "en", WRITTEN))
            await self.paper.settle()


def _verb(what: str) -> str:
    """What is done, by whomever."""
    return "Lucia" if what.startswith("Lucia") else what.split()[1]


def _said(what: str) -> Iterator[tuple[Address, tuple[str, ...]]]:
    """Who says what, line by line."""
    who, _, does = what.partition(" ")
    if what == "6 guests greet":
        yield from ((guest, ("Hello",)) for guest in GUESTS)
    elif does.startswith("of "):
        _, whom, verb = does.split(maxsplit=2)
        for cell, n in product(CELLS, who.split(",")):
            if whom in ("each", cell[:2]):
                yield phone(f"{cell}-{n}"), WORDS[verb]
    else:
        yield phone(who), _lines(who, does)


def _lines(who: str, does: str) -> tuple[str, ...]:
    verb, _, rest = does.partition(" ")
    if verb == "asks":
        return ("00", "2", rest, "0", "1", "1")
    if verb == "answers":
        return ("1", SAID[who[:2]], "1")
    if verb == "shares":
        kind, _, did = rest.partition(" ")
        return ("00", "1", kind, SAID[who[:2]], did, "-", "-", "-", "1", "1", "1", "1")
    return WORDS[does]
