"""What the sample members have told of their groups, put into the line as if each had shared it herself."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Address
from bot.line import Line
from bot.rehearsal.people import MEMBERS, Person
from storage import asking, finding, practices
from storage.practices import Told
from storage.schema import Address as Addresses
from storage.schema import Practice, table

ADDRESS, PRACTICE = table(Addresses), table(Practice)
FILE = Path(__file__).with_name("tales.toml")


@dataclass(frozen=True, slots=True)
class Tale:
    """A practice of the sample member `who`, as in `storage.schema.Practice`; `texts` by the name of their
    part."""

    who: str
    kind: str
    topic: str
    credit: str
    texts: Mapping[str, str]


def tales() -> list[Tale]:
    return [Tale(**tale) for tale in tomllib.loads(FILE.read_text("utf-8"))["tale"]]


async def seed_tales(line: Line) -> None:
    """Whoever has told anything already is left as she is. Safe to repeat."""
    known = {person.id: person for person in MEMBERS}
    async with line.database.begin() as connection:
        for tale in tales():
            person = known[tale.who]
            if member := await _with_nothing_told(connection, line, person):
                await _tell(connection, tale, member, person.language, line.clock.now())


async def _with_nothing_told(connection: AsyncConnection, line: Line, person: Person) -> str | None:
    here = ADDRESS.c.digest == line.digest(Address(person.channel, person.address))
    told = exists().where(PRACTICE.c.member_id == ADDRESS.c.member_id)
    found: str | None = await connection.scalar(select(ADDRESS.c.member_id).where(here, ~told))
    return found


async def _tell(connection: AsyncConnection, tale: Tale, member: str, language: str, now: datetime) -> None:
    parts = {
        name: await asking.keep_words(connection, member, language, text, now)
        for name, text in tale.texts.items()
    }
    told = Told(await practices.next_number(connection), tale.kind, tale.topic, "all", tale.credit)
    await finding.index(connection, await practices.keep(connection, member, told, parts, now), now)
