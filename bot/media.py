"""Where the carrier fetches a file that goes with somebody's words: an address that opens for an hour.

The address is a token sealed with the line's own keys, so that nothing has to be kept of it. What it opens
is looked up each time: a file that was erased, or may not be passed on any more, is not there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from fastapi import APIRouter, Response
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from storage import pictures, sounds
from storage.sealing import WrongKey

GOOD_FOR = timedelta(hours=1)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": "inline",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """`sign` begins its tokens, so that nothing else that we seal can pass for one.

    `shown` finds the encrypted file while others may have it.
    """

    sign: str
    media_type: str
    shown: Callable[[AsyncConnection, str], Awaitable[bytes | None]]


PHOTO = Kind("photo:", "image/jpeg", pictures.shown)
SOUND = Kind("sound:", "audio/ogg", sounds.shown)


def address_of(line: Line, file: str, kind: Kind = PHOTO) -> str:
    """The URL of this photo or sound, from now on."""
    token = line.seal.token(kind.sign + file, line.clock.now())
    return f"{line.settings.public_base_url}/media/{token}"


class Media:
    """`GET /media/…`: 200 with a JPEG or an Ogg, or 404 that does not tell why."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/media/{token}", self.show, methods=["GET", "HEAD"])
        return router

    async def show(self, token: str) -> Response:
        told = self._line.seal.told(token, self._line.clock.now(), GOOD_FOR) or ""
        for kind in (PHOTO, SOUND):
            if told.startswith(kind.sign) and (data := await self._file(kind, told.removeprefix(kind.sign))):
                return Response(data, media_type=kind.media_type, headers=HEADERS)
        return Response(status_code=404, headers=HEADERS)

    async def _file(self, kind: Kind, sid: str) -> bytes | None:
        async with self._line.database.connect() as connection:
            sealed = await kind.shown(connection, sid)
        try:
            return await asyncio.to_thread(self._line.seal.open_bytes, sealed) if sealed else None
        except WrongKey:
            return None
