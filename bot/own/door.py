"""The door to the page of her own data: a code that she has just asked the line for, and nothing else.

The code is good for ten minutes, however often she sends it: a page that half arrived is asked for again. She
can end it earlier. Nobody can try many (`bot.own.tries`).
"""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response

from bot.line import Line
from bot.moving import code_digest
from bot.own import page
from bot.own.copy import copy
from bot.own.tries import Tries
from bot.own.voice import Voice
from bot.understand import heard
from storage import codes, exporting, hers, sounds
from storage.exporting import Record

KIND = "read"  # of code
LARGEST = 1024  # bytes of the form
FORM, HTML, JSON = "application/x-www-form-urlencoded", "text/html", "application/json"
RETRY = {"Retry-After": "600"}


class OwnPage:
    """`GET /mine` asks for the code, `POST /mine` takes it."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._tries = Tries()

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/mine", self.ask, methods=["GET"])
        router.add_api_route("/mine", self.take, methods=["POST"])
        return router

    async def ask(self, request: Request) -> Response:
        return self._ask(request, request.query_params.get("l"))

    async def take(self, request: Request) -> Response:
        """200 for a good code, 403 for any other, 429 after too many of those, 400 for what is no form."""
        fields = await _form(request)
        if fields is None:
            return Response(status_code=400, headers=page.HEADERS)
        client = request.client.host if request.client else ""
        if not self._tries.begin(client, self._line.clock.now()):
            return self._ask(request, fields.get("l"), "page-many", 429)
        code = heard(fields.get("code", "")).replace(" ", "")
        record = await self._read(code)
        if record is None:
            return self._ask(request, fields.get("l"), "page-wrong", 403)
        self._tries.right(client)
        return await self._show(record, code, fields)

    def _ask(self, request: Request, wished: str | None, problem: str = "", status: int = 200) -> Response:
        """In the language she chose, else the first of her browser's that we speak."""
        chosen = _known(self._line, wished)
        language = chosen or _accepted(self._line, request) or self._line.catalog.languages[0]
        body = page.asking(Voice(self._line, language), chosen or "", problem)
        return _html(body, status, RETRY if status == 429 else None)

    async def _read(self, code: str) -> Record | None:
        """Found by its keyed hash, so that the time it takes tells nothing of a code."""
        now = self._line.clock.now()
        async with self._line.database.connect() as connection:
            member = await hers.reader(connection, code_digest(self._line, KIND, code), now)
            return await exporting.everything(connection, member) if member else None

    async def _sounds(self, code: str) -> dict[int, bytes]:
        now = self._line.clock.now()
        async with self._line.database.connect() as connection:
            member = await hers.reader(connection, code_digest(self._line, KIND, code), now)
            return await sounds.hers(connection, member) if member else {}

    async def _show(self, record: Record, code: str, fields: dict[str, str]) -> Response:
        language = _known(self._line, fields.get("l")) or record.herself.language
        voice = Voice(self._line, language, record.herself.timezone)
        match fields.get("do"):
            case "copy":
                name = {"Content-Disposition": 'attachment; filename="mine.json"'}
                made = await asyncio.to_thread(copy, voice, record, await self._sounds(code))
                return Response(made, media_type=JSON, headers={**page.HEADERS, **name})
            case "finish":
                async with self._line.database.begin() as connection:
                    digest = code_digest(self._line, KIND, code)
                    await codes.use(connection, digest, KIND, self._line.clock.now())
                return _html(page.done(voice))
            case _:
                return _html(page.showing(voice, record, code))


def _accepted(line: Line, request: Request) -> str | None:
    # Browsers name their languages in the order of preference (RFC 9110, 12.5.4).
    listed = request.headers.get("accept-language", "").split(",")
    spoken = (_known(line, language.strip()[:2].lower()) for language in listed)
    return next((language for language in spoken if language), None)


def _known(line: Line, language: str | None) -> str | None:
    return language if language in line.catalog.languages else None


async def _form(request: Request) -> dict[str, str] | None:
    """None for what is too large or no form."""
    if request.headers.get("content-type", "").partition(";")[0] != FORM:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return dict(parse_qsl(body.decode(errors="replace")))


def _html(body: str, status: int = 200, more: dict[str, str] | None = None) -> Response:
    return Response(body, status, media_type=HTML, headers={**page.HEADERS, **(more or {})})
