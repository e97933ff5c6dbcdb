"""What a country needs before its words let anybody in, and the services whose numbers may be given there,
for commands and for the desk (SAF-24, SAF-11)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import directory_file
from bot.desk.room import Refused
from bot.directory_file import Place
from bot.line import Line
from bot.safety_person import SHORTEST as SHORTEST
from bot.safety_person import Typed
from storage import countries, directory
from storage.schema import Country

DIRECTORY, SAFETY_PERSON = "directory", "safety-person"
PLAIN = tuple(tick for tick in countries.TICKS if tick != SAFETY_PERSON)
"""The ticks for which nobody types a passphrase."""


async def country(connection: AsyncConnection, name: str) -> Country:
    """Raises `Refused` when there is none of this name."""
    found = await countries.find(connection, name)
    if found is None:
        raise Refused("desk-country-unknown")
    return found


async def tick(connection: AsyncConnection, name: str, what: str, at: datetime | None, today: date) -> None:
    """Something that the country lacked is there since `at`, or (None) is not there any more. Raises
    `Refused` for what is no tick, and for a directory without a number that may be given."""
    if what not in countries.TICKS:
        raise Refused("desk-country-tick")
    if what == DIRECTORY and at is not None and not (await directory.fresh(connection, today)).get(name):
        raise Refused("desk-country-numbers", country=name)
    await countries.tick(connection, name, what, at)


async def enter(connection: AsyncConnection, row: Mapping[str, str], line: Line) -> None:
    """One service, which somebody has called today. `row`: the columns of `bot.directory_file`. Raises
    `Refused` with the first of them that is wrong."""
    known = {one.name for one in await countries.every(connection)}
    place = Place(known, line.clock.now().date())
    if wrong := directory_file.at_fault(row, place):
        raise Refused(f"desk-service-wrong-{wrong[0].replace('_', '-')}")
    await directory.put(connection, [directory_file.entry(row)])


async def called(connection: AsyncConnection, number: int, by: str, today: date) -> None:
    """Somebody has called today, and all is as it is written. Raises `Refused` when there is none."""
    if not await directory.check(connection, number, by, today):
        raise Refused("desk-service-none")


async def take_out(connection: AsyncConnection, number: int) -> None:
    """Raises `Refused` when there is no such service."""
    if not await directory.remove(connection, number):
        raise Refused("desk-service-none")


def answering(fields: Mapping[str, str]) -> Typed:
    """A page has asked for all passphrases at once: `before` her, her `new` one, and that one `again`."""
    given = {"The": fields["before"], "Her": fields["new"], "Once": fields["again"]}
    return lambda question: given[question.split(" ", 1)[0]]
