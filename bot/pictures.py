"""Photos are fetched from the carrier, drawn anew and sealed; the file that was sent is kept nowhere."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot import photos
from bot.channels.refusals import Refused
from bot.failing import place_of
from bot.line import Line
from storage import pictures
from storage.pictures import Coming

PAUSES = (1, 3, 15, 60)  # seconds; for a moment after the webhook the carrier may not have the file yet
SECONDS = 60  # for fetching one
AT_ONCE = 4

log = logging.getLogger(__name__)


async def fetch_pictures(line: Line) -> None:
    """All that are to be fetched now. One that cannot be had is tried again, and is lost in the end."""
    while coming := await _due(line):
        for one in coming:
            await _fetch(line, one)


async def _due(line: Line) -> list[Coming]:
    async with line.database.begin() as connection:
        return list(await pictures.take_due(connection, line.clock.now(), AT_ONCE))


async def _fetch(line: Line, coming: Coming) -> None:
    """Once it is here or is no photo at all, the carrier is told to forget it too."""
    try:
        async with asyncio.timeout(SECONDS):
            data = await line.channels[coming.channel].photo(coming.sid)
        photo = await asyncio.to_thread(photos.clean, data)
    except photos.NotAPhoto:
        await _put_off(line, coming, lost=True)
    except Exception as error:
        log.warning("a photo could not be fetched: %s at %s", type(error).__name__, place_of(error))
        await _put_off(line, coming)
        return
    else:
        sealed = await asyncio.to_thread(line.seal.close_bytes, photo.jpeg)
        async with line.database.begin() as connection:
            await pictures.keep(connection, coming.sid, sealed, photo.width, photo.height)
    await _forget(line, coming)


async def _put_off(line: Line, coming: Coming, *, lost: bool = False) -> None:
    pause = None if lost or coming.tries >= len(PAUSES) else timedelta(seconds=PAUSES[coming.tries])
    async with line.database.begin() as connection:
        await pictures.put_off(connection, coming, line.clock.now() + pause if pause else None)


async def _forget(line: Line, coming: Coming) -> None:
    try:
        await line.channels[coming.channel].forget_photos(coming.sid)
    except Refused as refused:
        log.warning("the carrier still has the file of message %s: %s", coming.sid, refused.refusal)
