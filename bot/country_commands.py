"""What the operator does about countries: which are there, and what each still lacks."""

from __future__ import annotations

import re

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import gsm7, opening
from bot.line import Line
from bot.plainly import plainly
from bot.safety_person import Typed, name_her
from bot.settings import Unsafe
from flows.spelling import plain
from storage import countries, directory
from storage.schema import Country

LONGEST_PRICE = 10  # characters of g-price
LONGEST_NAME = 40
EMERGENCY = re.compile(r"[+*#]?\d[\d *#-]{0,18}")

LACKS = {
    "directory": "a directory with numbers that were checked in the last 90 days",
    "safety-person": "a safety person who has set her passphrase",
    "legal-note": "the legal note on recording consent",
    "safety-talk": "the safety talk with the members",
}
"""What each tick of `countries.TICKS` stands for."""


async def named(connection: AsyncConnection, written: str) -> Country:
    """The country of this name, whatever its case and accents. Raises `Unsafe` when there is none."""
    known = await countries.every(connection)
    found = next((country for country in known if plain(country.name) == plain(written)), None)
    if found is None:
        names = ", ".join(country.name for country in known) or "none yet"
        raise Unsafe(f"There is no such country; `countries add` makes one. Known: {names}.")
    return found


async def add(line: Line, name: str, price: str | None = None, emergency: str | None = None) -> None:
    """A closed country; for one that is there, the price and the number that are given."""
    given = {"price": price, "emergency": emergency}
    values = {column: value.strip() for column, value in given.items() if value is not None}
    if found := wrong(name.strip(), values.get("price", ""), values.get("emergency", "")):
        raise Unsafe("\n".join(found))
    async with line.database.begin() as connection:
        country = await ensure(connection, name)
        if values:
            await countries.change(connection, country.name, values)
        typer.echo(told(await named(connection, name)))


async def ensure(connection: AsyncConnection, written: str) -> Country:
    """The country of this name; a closed one is made when there is none."""
    try:
        return await named(connection, written)
    except Unsafe:
        await countries.add(connection, written.strip())
        return await named(connection, written)


def wrong(name: str, price: str, emergency: str) -> list[str]:
    """A plain sentence for each of them that cannot be."""
    folded = gsm7.fold(price)
    checks = {
        f"The name must have 1 to {LONGEST_NAME} characters.": 0 < len(name) <= LONGEST_NAME,
        f"The price must have at most {LONGEST_PRICE} characters, such as 1 KSh.": (
            gsm7.is_gsm7(folded) and gsm7.units(folded) <= LONGEST_PRICE
        ),
        "The emergency number must be digits, such as 999.": (
            not emergency or EMERGENCY.fullmatch(emergency)
        ),
    }
    return [sentence for sentence, fine in checks.items() if not fine]


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        fresh = await directory.fresh(connection, line.clock.now().date())
        for country in await countries.every(connection):
            typer.echo(told(country))
            typer.echo(f"    Numbers that can be given today: {fresh.get(country.name, 0)}.")


def told(country: Country) -> str:
    """Whether it is open, and else what is missing, in plain words."""
    lacks = [LACKS[tick] for tick in countries.missing(country)]
    if lacks:
        words = "\n".join(f"    {lack}" for lack in lacks)
        return f"{country.name} is closed: the words of its groups let nobody in. Still missing:\n{words}"
    price = f"a message costs {country.price}" if country.price else "messages cost nothing"
    danger = f"in danger she calls {country.emergency}" if country.emergency else "no emergency number is set"
    return f"{country.name} is open; {price}; {danger}."


async def tick(line: Line, name: str, what: str, typed: Typed, *, undo: bool = False) -> None:
    """Something that the country lacked is there, or (`undo`) is not there any more. Raises `Unsafe`."""
    if what not in countries.TICKS:
        raise Unsafe(f"It is one of {', '.join(countries.TICKS)}.")
    async with line.database.begin() as connection:
        country = await named(connection, name)
        if what == opening.SAFETY_PERSON and not undo:
            await name_her(connection, line, country.name, typed)
        now = line.clock.now()
        with plainly(line):
            await opening.tick(connection, country.name, what, None if undo else now, now.date())
        typer.echo(told(await named(connection, name)))
