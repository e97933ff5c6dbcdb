"""What the operator does about flow packs: check a file, let it hold, see what holds, take it away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.country_commands import named
from bot.dialogue.packs.file import Written, read
from bot.dialogue.packs.pack import PREFIX, Pack, pack_of
from bot.dialogue.packs.wording import fitting
from bot.line import Line
from bot.settings import Unsafe
from flows.dialogue.steps import STEPS
from flows.spelling import plain
from storage import people
from storage.dialogue import packs
from storage.dialogue.packs import Kept
from translations.catalog import Catalog, catalog

AHEAD = 365  # days whose holidays are shown


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom a pack shall hold instead of who its file names: a country, or the word of a group."""

    country: str = ""
    group: str = ""


def check(file: Path) -> None:
    """Raises `Unsafe` with everything that is wrong."""
    written = read(file, catalog())
    whom = written.country or f"the group {written.group.upper()}"
    typer.echo(f"{written.name} can be installed. It is for {whom}.")
    _tell(pack_of([written.body]), catalog())


async def install(line: Line, file: Path, whom: Whom) -> None:
    """A new version, which holds for everything that is said from now on. Raises `Unsafe`."""
    written = read(file, line.catalog)
    async with line.database.begin() as connection:
        about = await _about(connection, written, whom)
        before = next((one for one in await packs.every(connection) if one.about == about), None)
        if before and before.digest == written.digest:
            typer.echo(f"{before.name}, version {before.version}, holds already.")
            return
        now, body = line.clock.now(), written.body
        version = await packs.add(connection, about, written.name, body, written.digest, now)
    typer.echo(f"{written.name}, version {version}, holds from now on.")


async def _about(connection: AsyncConnection, written: Written, whom: Whom) -> str:
    """The name of the country, or the id of the group."""
    if whom.country and whom.group:
        raise Unsafe("A pack is for a country, or for a group.")
    country = whom.country or (written.country if not whom.group else "")
    if country:
        return (await named(connection, country)).name
    word = plain(whom.group or written.group)
    found = (await people.group_words(connection, closed=True)).get(word)
    if found is None:
        raise Unsafe("There is no group with this word: see `people add-group`.")
    return found


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        kept = [one for one in await packs.every(connection) if one.body]
    for one in kept:
        typer.echo(f"{one.name}: version {one.version} of {one.created_at:%Y-%m-%d}, for {_whom(one)}.")
        words = pack_of([one.body]).words
        if fitting(words, line.catalog) != words:
            typer.echo("    Some of its sentences are not said any more: `packs check` its file.")
    if not kept:
        typer.echo("None. Every group has the ten steps as they are.")


async def show(line: Line, name: str) -> None:
    """What is installed for this country or group, in plain words. Raises `Unsafe`."""
    async with line.database.connect() as connection:
        one = await _kept(connection, name)
    typer.echo(f"{one.name}, version {one.version}, for {_whom(one)}.")
    pack = pack_of([one.body])
    _tell(pack, line.catalog)
    today = line.clock.now().date()
    for day in (today + timedelta(days) for days in range(AHEAD)):
        for language in line.catalog.languages:
            if held := pack.on(day, language):
                typer.echo(f"{day} {held}")


async def remove(line: Line, name: str) -> None:
    """Nothing of it holds any more for what is said from now on. Raises `Unsafe`."""
    async with line.database.begin() as connection:
        one = await _kept(connection, name)
        await packs.add(connection, one.about, one.name, {}, b"", line.clock.now())
    typer.echo(f"{one.name} is removed. What was said in its words stays as it was.")


async def _kept(connection: AsyncConnection, name: str) -> Kept:
    """By its own name, by that of its country, or by the word of its group."""
    for one in await packs.every(connection):
        if one.body and plain(name) in map(plain, (one.name, one.about, one.word or "")):
            return one
    raise Unsafe("No pack is called so: see `packs list`.")


def _whom(one: Kept) -> str:
    return f"the group {one.word.upper()}" if one.word else one.about


def _tell(pack: Pack, usual: Catalog) -> None:
    worded = usual.reworded(pack.words)
    for language in pack.words or usual.languages[:1]:
        for number, step in enumerate(pack.order, 1):
            typer.echo(f"{number:>2} {worded.part(PREFIX['titles'] + step, '', language)}")
        for office in pack.told_offices(language):
            typer.echo(f"   {office}")
    if left := [step for step in STEPS if step not in pack.order]:
        typer.echo(f"Left out: {', '.join(left)}.")
