"""What a person does who covers faces: she takes a photo out, and puts a covered copy in its place.

Before that nobody else sees the photo, and afterwards the first version is nowhere any more (SAF-18).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import photos
from bot.bell import EVENTS
from bot.happenings import arrived
from bot.line import Line
from bot.private_file import write_new
from bot.settings import Unsafe
from storage import cards, pictures, timers
from storage.pictures import Kept
from storage.timers import Due

HANDLE = 8  # characters of the carrier's id that name a photo


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        waiting = await pictures.to_cover(connection)
    for photo in waiting:
        typer.echo(
            f"{_handle(photo)}  since {photo.created_at:%Y-%m-%d %H:%M}, {photo.width} x {photo.height}"
        )
    typer.echo(f"{len(waiting)} to cover.")


async def show(line: Line, handle: str, file: Path) -> None:
    """Into a new file that only its owner can read. Raises `Unsafe`."""
    async with line.database.connect() as connection:
        photo = await _named(connection, handle)
    write_new(file, line.seal.open_bytes(photo.sealed))
    typer.echo("Cover what must not be seen, put it back with `photos replace`, and delete the file.")


async def replace(line: Line, handle: str, file: Path) -> None:
    """The covered copy goes to whoever has the words already. Raises `Unsafe`."""
    try:
        photo = await asyncio.to_thread(lambda: photos.clean(file.read_bytes()))
    except (OSError, photos.NotAPhoto):
        raise Unsafe(f"{file} is no photo of at most 5 MB (JPEG, PNG or WebP).") from None
    now = line.clock.now()
    async with line.database.begin() as connection:
        kept = await _named(connection, handle)
        sealed = line.seal.close_bytes(photo.jpeg)
        await pictures.cover(connection, kept.sid, sealed, photo.width, photo.height)
        if not await pictures.to_cover(connection, member=kept.member_id):
            await cards.close(connection, kept.member_id, ["cover"], now)
        waiting = [
            Due(who, arrived("pictured", data), now) for who, data in await _had(connection, line, kept)
        ]
        await timers.set_all(connection, waiting)
        await line.bell.ring(connection, EVENTS)
    typer.echo(f"The covered copy is in its place, and the first one is gone; {len(waiting)} readers get it.")


async def _had(connection: AsyncConnection, line: Line, kept: Kept) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was sent the words before, where a photo can be shown."""
    showing = [name for name, channel in line.channels.items() if channel.can.media]
    return await pictures.readers(connection, kept.words_id, showing) if kept.words_id else ()


async def _named(connection: AsyncConnection, handle: str) -> Kept:
    waiting = await pictures.to_cover(connection)
    found = [photo for photo in waiting if _handle(photo) == handle.strip().lower()]
    if len(found) != 1:
        raise Unsafe("No photo that is to be covered is called so: see `photos list`.")
    return found[0]


def _handle(photo: Kept) -> str:
    return photo.sid[-HANDLE:].lower()
