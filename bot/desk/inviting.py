"""Somebody is to work the desk: she is known by her address, told so there, and chooses a PIN by herself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import available_timezones

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER
from bot.channels.channel import Address
from bot.desk.roles import APART, ROLES
from bot.desk.room import Refused
from bot.line import Line
from bot.saying import sentence
from storage import erasing, holding, outbox, people
from storage.desk import log, staff
from storage.holding import Person
from storage.people import Stranger

LONGEST_NAME = 11  # characters, as sentences have room for


@dataclass(frozen=True, slots=True)
class New:
    """`name`: as members know her. `timezone`: empty for that of a member's own group."""

    name: str
    address: Address = field(repr=False)
    language: str
    reads: tuple[str, ...]
    roles: tuple[str, ...]
    timezone: str = ""


async def invite(line: Line, new: New, by: str) -> None:
    """She is told to write DESK. Raises `Refused` with the first thing that is wrong."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        person = await add(connection, line, new, now)
        await log.write(connection, by, "invited", now, about=f"colleague {new.name}")
        await outbox.put(connection, [sentence(person, "k-invited", now, {"nick": new.name})])
        await line.bell.ring(connection, DELIVER)


async def add(connection: AsyncConnection, line: Line, new: New, now: datetime) -> Person:
    """She works the desk from now on, and is not told. Raises `Refused`."""
    look_over(line, new)
    if await staff.named(connection, new.name):
        raise Refused("desk-name-taken", name=new.name)
    person = await _known(connection, line, new, now)
    values: dict[str, object] = {"roles": list(new.roles), "reads": list(new.reads)}
    values |= {"member_id": person.id, "name": new.name, "language": new.language}
    values |= {"timezone": new.timezone or person.timezone}
    await staff.add(connection, values, now)
    return person


def look_over(line: Line, new: New) -> None:
    """Raises `Refused`."""
    spoken = set(line.catalog.languages)
    if not 0 < len(new.name) <= LONGEST_NAME or new.name != new.name.strip():
        raise Refused("desk-staff-odd-name", n=LONGEST_NAME)
    if new.language not in spoken or not new.reads or not set(new.reads) <= spoken:
        raise Refused("desk-odd-languages")
    if new.timezone and new.timezone not in available_timezones():
        raise Refused("desk-odd-zone")
    look_over_roles(new.roles)


def look_over_roles(roles: Collection[str]) -> None:
    """Raises `Refused`. Who watches over the team, keeps the machine or only reads does nothing else."""
    if not roles or not set(roles) <= set(ROLES):
        raise Refused("desk-odd-roles")
    if len(set(roles)) > 1 and not APART.isdisjoint(roles):
        raise Refused("desk-role-apart")


async def _known(connection: AsyncConnection, line: Line, new: New, now: datetime) -> Person:
    """Whoever is reached there: a member stays one, everybody else is of the team alone."""
    digest = line.digest(new.address)
    person = (await holding.by_address(connection, [digest])).get(digest)
    if person is not None and person.stopped:
        raise Refused("desk-is-stopped")
    if person is not None and await staff.of_member(connection, person.id):
        raise Refused("desk-is-colleague")
    if person is not None and person.state not in ("member", "guest", "staff"):
        raise Refused("desk-is-elsewhere")
    if not new.timezone and (person is None or person.guest):
        raise Refused("desk-odd-zone")
    if person is not None and not person.guest:
        return person
    id = person.id if person else await _met(connection, line, new, now)
    await erasing.conversations(connection, id)
    await people.change(connection, id, {"state": "staff", "language": new.language})
    return (await holding.by_id(connection, [id]))[id]


async def _met(connection: AsyncConnection, line: Line, new: New, now: datetime) -> str:
    """Nobody has written from there yet. Raises `Refused` when somebody has in this very moment."""
    at = new.address
    stranger = Stranger(at.channel, line.digest(at), line.seal.close(at.value), new.language)
    id = await people.welcome(connection, stranger, now)
    if id is None:
        raise Refused("desk-is-elsewhere")
    held = (await holding.by_id(connection, [id]))[id]
    await people.change_address(connection, held.address_id, "good", heard_at=None)
    return id
