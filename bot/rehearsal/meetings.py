"""The meetings that sample members prepare, put into the line as if each had written and sent hers."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypedDict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carrying import Carrying
from bot.channels.channel import Address
from bot.dialogue.carry_paper import send_paper
from bot.line import Line
from bot.rehearsal.people import MEMBERS, Person
from flows.effects.dialogues import SendPaper
from storage import asking, holding, practices, timers
from storage.dialogue import dialogues, parts
from storage.dialogue.parts import About
from storage.schema import Address as Addresses
from storage.schema import table
from storage.schema.columns import secret_id

ADDRESS = table(Addresses)
FILE = Path(__file__).with_name("meetings.toml")


class Text(TypedDict, total=False):
    """What she wrote for a step."""

    step: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """`who` prepares it, for a day so many `days` ahead, at this `time` of the group's own clock."""

    who: str
    mark: str
    days: int
    time: str
    texts: Sequence[Text]


def meetings() -> list[Meeting]:
    return [Meeting(**meeting) for meeting in tomllib.loads(FILE.read_text("utf-8"))["meeting"]]


async def seed_meetings(line: Line) -> None:
    """A group that prepares one already is left as it is. Safe to repeat."""
    known = {person.id: person for person in MEMBERS}
    async with line.database.begin() as connection:
        for meeting in meetings():
            person = known[meeting.who]
            member = await _member(connection, line, person)
            if member and not await dialogues.of_group(connection, member):
                now = line.clock.now()
                id = await _prepare(connection, meeting, member, person.language, now)
                await _send(Carrying(line, connection, now), id, member)


async def _member(connection: AsyncConnection, line: Line, person: Person) -> str | None:
    here = ADDRESS.c.digest == line.digest(Address(person.channel, person.address))
    found: str | None = await connection.scalar(select(ADDRESS.c.member_id).where(here))
    return found


async def _prepare(
    connection: AsyncConnection, meeting: Meeting, member: str, language: str, now: datetime
) -> str:
    id = secret_id()
    number = await practices.next_number(connection)
    await dialogues.open_one(connection, member, number, "proposal", now, id=id)
    for one in meeting.texts:
        words = await asking.keep_words(connection, member, language, one["text"], now)
        await parts.keep(connection, id, member, one["step"], words, About(one.get("kind", "")), now)
    day = (now + timedelta(days=meeting.days)).date()
    when = {"meets_on": day, "meets_at": meeting.time, "look_at": now}
    await dialogues.change(connection, id, mark=meeting.mark, **when)
    return id


async def _send(carrying: Carrying, dialogue: str, member: str) -> None:
    """The other women of her group are asked whether they agree."""
    found = await holding.by_id(carrying.connection, [member])
    await send_paper(carrying, found[member], SendPaper(dialogue))
    await timers.set_all(carrying.connection, carrying.timers)
