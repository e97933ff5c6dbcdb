"""What the operator does about the directory of services."""

from __future__ import annotations

from pathlib import Path

import typer

from bot import directory_file, opening
from bot.directory_file import Place
from bot.line import Line
from bot.plainly import plainly
from bot.settings import Unsafe
from storage import countries, directory
from storage.directory import CHECKED_FOR
from storage.schema import Service

LONGEST_NAME = directory_file.LONGEST["checked_by"]


async def bring(line: Line, file: Path) -> None:
    """All services of the file, or none. Raises `Unsafe` with every line that is wrong."""
    text, today = _text(file), line.clock.now().date()
    async with line.database.begin() as connection:
        known = {country.name for country in await countries.every(connection)}
        found = directory_file.entries(text, Place(known, today))
        await directory.put(connection, found)
    old = sum(entry.checked_on < today - CHECKED_FOR for entry in found)
    typer.echo(f"{len(found)} services are in the directory.")
    if old:
        typer.echo(
            f"{old} of them were checked more than 90 days ago: they are not given until somebody calls."
        )


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise Unsafe(f"The file cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Unsafe("The file is not in UTF-8: save it as CSV UTF-8.") from None


async def listed(line: Line) -> None:
    """By country and name, and until when each is given."""
    async with line.database.connect() as connection:
        for entry in await directory.every(connection):
            typer.echo(_told(entry))


def _told(entry: Service) -> str:
    spoken = " ".join(entry.languages) or "any language"
    until = entry.checked_on + CHECKED_FOR
    return (
        f"{entry.id}  {entry.country}: {entry.name}, {entry.phone}, {entry.hours} ({spoken}). "
        f"Checked by {entry.checked_by} on {entry.checked_on}, given until {until}."
    )


async def checked(line: Line, number: int, by: str) -> None:
    """Somebody has called today, and all is as it is written. Raises `Unsafe`."""
    if not 0 < len(by.strip()) <= LONGEST_NAME:
        raise Unsafe(f"The name of who called must have 1 to {LONGEST_NAME} characters.")
    async with line.database.begin() as connection:
        with plainly(line):
            await opening.called(connection, number, by.strip(), line.clock.now().date())
    typer.echo("Noted. It is given for another 90 days.")


async def remove(line: Line, number: int) -> None:
    """Raises `Unsafe` when there is no such entry."""
    async with line.database.begin() as connection:
        with plainly(line):
            await opening.take_out(connection, number)
    typer.echo("Removed.")
