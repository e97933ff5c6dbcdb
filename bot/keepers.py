"""What a language keeper sees: what waits for her, and the words of one woman at a time (LNG-05, LNG-16)."""

from __future__ import annotations

import logging
import os
import pwd
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from bot.line import Line
from bot.plainly import plainly
from bot.settings import Unsafe
from storage import corrections, doubts
from storage.doubts import Found, Waiting

WITHIN = timedelta(hours=24)  # LNG-05
LONGEST_NAME = 30  # characters
TELLS = {
    "doubted": "doubted",
    "sample": "to be read as a sample",
    "missing": "read as it was written",
    "held": "kept back until a person has translated it",
}
_HANDLE = re.compile(r"(\d{1,18})-([a-z]{2})")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keeper:
    """A person who checks translations, by the name she goes by and the user of this machine she works as;
    nobody's where she works at the desk."""

    name: str
    works_as: str = ""

    @property
    def logged(self) -> str:
        return f"{self.name} ({self.works_as})" if self.works_as else self.name


@dataclass(frozen=True, slots=True)
class Written:
    """What she wrote; `as_it_is`: numbers and links in it are meant to differ from the original's."""

    keeper: Keeper
    text: str = field(repr=False)
    as_it_is: bool = False


def keeper(name: str) -> Keeper:
    """Raises `Unsafe` for a name that nobody has."""
    if not 0 < len(name.strip()) <= LONGEST_NAME or not name.isprintable():
        raise Unsafe(f"Your name has 1 to {LONGEST_NAME} characters.")
    return Keeper(name.strip(), _works_as())


async def listed(line: Line) -> None:
    """By age, what is doubted first, with the hours that are left of its day. No words."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        waiting = await doubts.waiting(connection, now)
    for one in waiting:
        typer.echo(_told(one, now))
    typer.echo(f"{len(waiting)} waiting.")


async def look(line: Line, handle: str, who: Keeper) -> Found:
    """The words, and what is there of them in the other language. That she saw them is written down."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = await named(connection, handle, now)
        await corrections.log(connection, who.logged, "saw", found.id, now)
    return found


async def show(line: Line, handle: str, who: Keeper) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        found = await look(line, handle, who)
    log.info("%s is shown to the user %s", handle, who.works_as)
    typer.echo(f"{found.source}: {found.text}")
    typer.echo(f"{found.target}: {found.translated or '(nobody has translated it)'}")


async def logged(line: Line) -> None:
    """Who saw and changed what, for whoever watches over the keepers. No words."""
    async with line.database.connect() as connection:
        noted = await corrections.logged(connection)
    for one in noted:
        what = f"words {one.number}" if one.number else "words that are gone"
        typer.echo(f"{one.at:%Y-%m-%d %H:%M}  {one.who} {one.action} {what}")


async def named(connection: AsyncConnection, handle: str, now: datetime) -> Found:
    """The words and the language of a handle such as `17-fr`. Raises `Refused`."""
    match = _HANDLE.fullmatch(handle.strip().lower())
    found = await doubts.named(connection, int(match[1]), match[2], now) if match else None
    if found is None:
        raise Refused("desk-tr-unknown")
    return found


def _told(one: Waiting, now: datetime) -> str:
    age = now - one.since
    hours = int((WITHIN - age) / timedelta(hours=1)) if age <= WITHIN else 0
    left = {"doubted": f", {hours} h left" if age <= WITHIN else ", OVERDUE"}.get(one.why, "")
    women = f" by {one.times}" if one.why == "doubted" else ""
    handle = f"{one.number}-{one.target}"
    return f"{handle:<10} from {one.source}  since {one.since:%Y-%m-%d %H:%M}  {TELLS[one.why]}{women}{left}"


def _works_as() -> str:
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
