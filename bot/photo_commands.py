"""The commands of a person who covers faces: she takes a photo out, and puts a covered copy in its place."""

from __future__ import annotations

import asyncio
from pathlib import Path

import typer

from bot import photos
from bot.line import Line
from bot.plainly import plainly
from bot.private_file import write_new
from bot.settings import Unsafe
from bot.tending.photos import HANDLE, cover, handle_of, named
from storage import pictures

__all__ = ["HANDLE", "listed", "replace", "show"]


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        waiting = await pictures.to_cover(connection)
    for photo in waiting:
        since = f"since {photo.created_at:%Y-%m-%d %H:%M}"
        typer.echo(f"{handle_of(photo)}  {since}, {photo.width} x {photo.height}")
    typer.echo(f"{len(waiting)} to cover.")


async def show(line: Line, handle: str, file: Path) -> None:
    """Into a new file that only its owner can read. Raises `Unsafe`."""
    with plainly(line):
        async with line.database.connect() as connection:
            photo = await named(connection, handle)
    write_new(file, line.seal.open_bytes(photo.sealed))
    typer.echo("Cover what must not be seen, put it back with `photos replace`, and delete the file.")


async def replace(line: Line, handle: str, file: Path) -> None:
    """The covered copy goes to whoever has the words already. Raises `Unsafe`."""
    try:
        photo = await asyncio.to_thread(lambda: photos.clean(file.read_bytes()))
    except (OSError, photos.NotAPhoto):
        raise Unsafe(f"{file} is no photo of at most 5 MB (JPEG, PNG or WebP).") from None
    with plainly(line):
        count = await cover(line, handle, photo)
    typer.echo(f"The covered copy is in its place, and the first one is gone; {count} readers get it.")
