"""Where the carrier fetches a photo that goes with somebody's words: an address that opens for an hour.

The address is a token sealed with the line's own keys, so that nothing has to be kept of it. What it opens
is looked up each time: a photo that was erased, or may not be shown any more, is not there.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta

from fastapi import APIRouter, Response

from bot.line import Line
from storage import pictures
from storage.sealing import WrongKey

GOOD_FOR = timedelta(hours=1)
KIND = "photo:"  # so that nothing else that we seal can pass for a token
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": "inline",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


def address_of(line: Line, photo: str) -> str:
    """The URL of this photo, from now on."""
    token = line.seal.token(KIND + photo, line.clock.now())
    return f"{line.settings.public_base_url}/media/{token}"


class Media:
    """`GET /media/…`: 200 with a JPEG, or 404 that does not tell why."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/media/{token}", self.show, methods=["GET", "HEAD"])
        return router

    async def show(self, token: str) -> Response:
        told = self._line.seal.told(token, self._line.clock.now(), GOOD_FOR) or ""
        data = await self._photo(told.removeprefix(KIND)) if told.startswith(KIND) else None
        if data is None:
            return Response(status_code=404, headers=HEADERS)
        return Response(data, media_type="image/jpeg", headers=HEADERS)

    async def _photo(self, sid: str) -> bytes | None:
        async with self._line.database.connect() as connection:
            sealed = await pictures.shown(connection, sid)
        try:
            return await asyncio.to_thread(self._line.seal.open_bytes, sealed) if sealed else None
        except WrongKey:
            return None
