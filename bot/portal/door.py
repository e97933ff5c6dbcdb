"""The door to every page: a code that she has just asked the line for, and nothing else.

The code is good for ten minutes, however often she sends it: a page that half arrived is asked for again. She
can end it earlier. Nobody can try many (`bot.portal.tries`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response

from bot.line import Line
from bot.moving import code_digest
from bot.portal import frame
from bot.portal.tries import Tries
from bot.portal.voice import Voice
from bot.understand import heard
from storage import codes
from storage.codes import Opened

LARGEST = 1024  # bytes of the form
FORM, HTML = "application/x-www-form-urlencoded", "text/html"
RETRY = {"Retry-After": "600"}


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody with a good code. `language`: the one she chose, if she did. `do`: the button she pressed."""

    opened: Opened
    code: str = field(repr=False)
    language: str | None
    do: str


class Room(Protocol):
    """What lies behind a door. `kind`: of the codes that open it; `title` and `how`: catalogue ids of what it
    is called, and of how to come by a code."""

    path: str
    kind: str
    title: str
    how: str

    async def show(self, visit: Visit) -> Response | None:
        """None when nothing is there for this code any more."""


class Door:
    """`GET` asks for the code, `POST` takes it."""

    def __init__(self, line: Line, tries: Tries, room: Room) -> None:
        self._line, self._tries, self._room = line, tries, room

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route(self._room.path, self.ask, methods=["GET"])
        router.add_api_route(self._room.path, self.take, methods=["POST"])
        return router

    async def ask(self, request: Request) -> Response:
        return self._ask(request, request.query_params.get("l"))

    async def take(self, request: Request) -> Response:
        """200 for a good code, 403 for any other, 429 after too many of those, 400 for what is no form."""
        fields = await _form(request)
        if fields is None:
            return Response(status_code=400, headers=frame.HEADERS)
        client = request.client.host if request.client else ""
        if not self._tries.begin(client, self._line.clock.now()):
            return self._ask(request, fields.get("l"), "page-many", 429)
        shown = await self._open(fields)
        if shown is None:
            return self._ask(request, fields.get("l"), "page-wrong", 403)
        self._tries.right(client)
        return shown

    async def _open(self, fields: Mapping[str, str]) -> Response | None:
        """Found by its keyed hash, so that the time it takes tells nothing of a code."""
        code = heard(fields.get("code", "")).replace(" ", "")
        digest, now = code_digest(self._line, self._room.kind, code), self._line.clock.now()
        async with self._line.database.connect() as connection:
            opened = await codes.opened(connection, digest, self._room.kind, now)
        if opened is None:
            return None
        if fields.get("do") == "finish":
            return await self._finish(digest, _known(self._line, fields.get("l")) or opened.language)
        wished = _known(self._line, fields.get("l"))
        return await self._room.show(Visit(opened, code, wished, fields.get("do", "")))

    async def _finish(self, digest: bytes, language: str) -> Response:
        async with self._line.database.begin() as connection:
            await codes.use(connection, digest, self._room.kind, self._line.clock.now())
        voice = Voice(self._line, language)
        return html(frame.done(voice, voice.say(self._room.title)))

    def _ask(self, request: Request, wished: str | None, problem: str = "", status: int = 200) -> Response:
        """In the language she chose, else the first of her browser's that we speak."""
        chosen = _known(self._line, wished)
        language = chosen or _accepted(self._line, request) or self._line.catalog.languages[0]
        voice, room = Voice(self._line, language), self._room
        body = frame.asking(voice, room.path, voice.say(room.title), room.how, chosen or "", problem)
        return html(body, status, RETRY if status == 429 else None)


def html(body: str, status: int = 200, more: Mapping[str, str] | None = None) -> Response:
    return Response(body, status, media_type=HTML, headers={**frame.HEADERS, **(more or {})})


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
