"""Photos are drawn anew as they are fetched (`bot.fetching`)."""

from __future__ import annotations

import asyncio

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import photos
from bot.fetching import Kind, fetch_all
from bot.line import Line
from bot.photos import Photo
from storage import pictures
from storage.coming import Coming


async def fetch_pictures(line: Line) -> None:
    await fetch_all(line, PHOTO)


async def _keep(line: Line, connection: AsyncConnection, one: Coming, photo: Photo) -> None:
    sealed = await asyncio.to_thread(line.seal.close_bytes, photo.jpeg)
    await pictures.keep(connection, one.sid, sealed, photo.width, photo.height)


PHOTO = Kind("photo", pictures.PICTURE, photos.LARGEST, photos.clean, (photos.NotAPhoto,), _keep)
