"""What the operator does about the directory of services."""

from __future__ import annotations

from pathlib import Path

import typer

from bot import directory_file
from bot.directory_file import Place
from bot.line import Line
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
        found = directory_file.services(text, Place(known, today))
        await directory.put(connection, found)
    old = sum(service.checked_on < today - CHECKED_FOR for service in found)
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
        for service in await directory.every(connection):
            typer.echo(_told(service))


def _told(service: Service) -> str:
    spoken = " ".join(service.languages) or "any language"
    until = service.checked_on + CHECKED_FOR
    return (
        f"{service.id}  {service.country}: {service.name}, {service.phone}, {service.hours} ({spoken}). "
        f"Checked by {service.checked_by} on {service.checked_on}, given until {until}."
    )


async def checked(line: Line, entry: int, by: str) -> None:
    """Somebody has called today, and all is as it is written. Raises `Unsafe`."""
    if not 0 < len(by.strip()) <= LONGEST_NAME:
        raise Unsafe(f"The name of who called must have 1 to {LONGEST_NAME} characters.")
    async with line.database.begin() as connection:
        if not await directory.check(connection, entry, by.strip(), line.clock.now().date()):
            raise Unsafe(NO_ENTRY)
    typer.echo("Noted. It is given for another 90 days.")


async def remove(line: Line, entry: int) -> None:
    """Raises `Unsafe` when there is no such entry."""
    async with line.database.begin() as connection:
        if not await directory.remove(connection, entry):
            raise Unsafe(NO_ENTRY)
    typer.echo("Removed.")


NO_ENTRY = "There is no such entry: `directory list` tells their numbers."
