"""What the commands of `main.py` do."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from zoneinfo import ZoneInfo, available_timezones

import typer
from sqlalchemy import insert

from bot import keys, serving
from bot.channels.channel import Address
from bot.channels.twilio.addresses import maybe_address
from bot.country_commands import LONGEST_NAME as LONGEST_COUNTRY
from bot.country_commands import ensure, told
from bot.examine import examine
from bot.line import open_line
from bot.rehearsal.ownership import refuse_rehearsed
from bot.seed import seed_groups
from bot.settings import Settings, Unsafe
from flows.spelling import plain
from storage import exporting, holding, people
from storage.schema import Group, table
from storage.schema.columns import secret_id
from translations.catalog import LANGUAGES

LONGEST_PLACE, LONGEST_NAME = 13, 11


async def serve(settings: Settings, *, work: bool) -> None:
    async with open_line(settings) as line:
        await refuse_rehearsed(line)
        await serving.serve(line, work=work)


async def work(settings: Settings) -> None:
    async with open_line(settings) as line:
        await refuse_rehearsed(line)
        await serving.work(line)


async def seed(settings: Settings) -> None:
    async with open_line(settings) as line:
        await seed_groups(line)


async def doctor(settings: Settings) -> int:
    """Prints what it finds. Returns 1 when something must be mended, else 0."""
    findings = await examine(settings)
    for finding in findings:
        typer.echo(("   " if finding.fine else ">> ") + finding.text)
    return int(any(not finding.fine for finding in findings))


async def reseal(settings: Settings) -> None:
    async with open_line(settings) as line:
        typer.echo(f"{await keys.reseal(line.database, line.seal)} addresses are sealed with the first key.")


async def erase(settings: Settings, address: str) -> None:
    """Erase the person with this address. What she agreed to stays as a line of proof without content."""
    async with open_line(settings) as line:
        digest = line.digest(_address(address))
        async with line.database.begin() as connection:
            found = await holding.by_address(connection, [digest])
            await people.forget(connection, [person.id for person in found.values()], line.clock.now())
    typer.echo("Erased." if found else "Nobody is known by this address.")


async def export(settings: Settings, address: str) -> None:
    """Print all that is kept about the person with this address, as JSON."""
    async with open_line(settings) as line, line.database.connect() as connection:
        found = await holding.by_address(connection, [line.digest(_address(address))])
        for person in found.values():
            if kept := await exporting.everything(connection, person.id):
                typer.echo(json.dumps(asdict(kept), ensure_ascii=False, indent=2, default=str))
    if not found:
        typer.echo("Nobody is known by this address.", err=True)


def _address(written: str) -> Address:
    """`+E164` or `whatsapp:…`, as the carrier writes it. Raises `Unsafe`."""
    found = maybe_address(written.strip())
    if found is None:
        raise Unsafe("An address looks like +15550100100 or whatsapp:+15550100100.")
    return found


@dataclass(frozen=True, slots=True)
class NewGroup:
    word: str
    name: str
    place: str
    country: str
    language: str
    timezone: str
    facilitator: str
    org: str
    kind_of_place: str
    district: str = ""


async def add_group(settings: Settings, new: NewGroup) -> None:
    """Its country is a closed one when it is new. Raises `Unsafe` with what is wrong about the group."""
    wrong = _wrong(new)
    if wrong:
        raise Unsafe("\n".join(wrong))
    values = asdict(new) | {"id": secret_id(), "word": plain(new.word)}
    async with open_line(settings) as line, line.database.begin() as connection:
        country = await ensure(connection, new.country)
        await connection.execute(insert(table(Group)).values(**values | {"country": country.name}))
        typer.echo(told(country))


def _wrong(new: NewGroup) -> list[str]:
    checks = {
        "The word must be one word of 4 to 20 letters.": 4 <= len(new.word) <= 20 and new.word.isalpha(),
        f"The place must have at most {LONGEST_PLACE} characters.": len(new.place) <= LONGEST_PLACE,
        f"The country must have 1 to {LONGEST_COUNTRY} characters.": (
            0 < len(new.country.strip()) <= LONGEST_COUNTRY
        ),
        f"The facilitator's name must have at most {LONGEST_NAME} characters.": (
            0 < len(new.facilitator) <= LONGEST_NAME
        ),
        f"The language must be one of {', '.join(LANGUAGES)}.": new.language in LANGUAGES,
        "The time zone must be one like Africa/Nairobi.": new.timezone in available_timezones()
        and bool(ZoneInfo(new.timezone)),
    }
    return [sentence for sentence, fine in checks.items() if not fine]
