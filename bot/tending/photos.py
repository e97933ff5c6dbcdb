"""Photos in which a person covers what must not be seen.

Before that nobody else sees the photo, and afterwards the first version is nowhere any more (SAF-18).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.photos import Photo
from storage import cards, pictures, timers
from storage.desk import log
from storage.pictures import Kept
from storage.timers import Due

HANDLE = 8  # characters of the carrier's id that name a photo


def handle_of(photo: Kept) -> str:
    """What it is called by those who cover it."""
    return photo.sid[-HANDLE:].lower()


async def named(connection: AsyncConnection, handle: str) -> Kept:
    """One that is to be covered. Raises `Refused`."""
    waiting = await pictures.to_cover(connection)
    found = [photo for photo in waiting if handle_of(photo) == handle.strip().lower()]
    if len(found) != 1:
        raise Refused("desk-photo-unknown")
    return found[0]


async def look(line: Line, handle: str, who: str) -> bytes:
    """The photo as JPEG, for somebody at the desk. That she saw it is written down. Raises `Refused`."""
    async with line.database.begin() as connection:
        photo = await named(connection, handle)
        await log.write(connection, who, "saw", line.clock.now(), about="photo", words_id=photo.words_id)
    return await asyncio.to_thread(line.seal.open_bytes, photo.sealed)


async def cover(line: Line, handle: str, photo: Photo, who: str = "") -> int:
    """The covered copy goes to whoever has the words already; returns how many they are. Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        kept = await named(connection, handle)
        sealed = line.seal.close_bytes(photo.jpeg)
        await pictures.cover(connection, kept.sid, sealed, photo.width, photo.height)
        if not await pictures.to_cover(connection, member=kept.member_id):
            await cards.close(connection, kept.member_id, ["cover"], now)
        waiting = [
            Due(reader, arrived("pictured", data), now) for reader, data in await _had(connection, line, kept)
        ]
        await timers.set_all(connection, waiting)
        if who:
            await log.write(connection, who, "covered", now, about="photo", words_id=kept.words_id)
        await line.bell.ring(connection, EVENTS)
    return len(waiting)


async def _had(connection: AsyncConnection, line: Line, kept: Kept) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was sent the words before, where a photo can be shown."""
    showing = [name for name, channel in line.channels.items() if channel.can.media]
    return await pictures.readers(connection, kept.words_id, showing) if kept.words_id else ()
