"""The desk on the web: who is in, which room she asks for, and whether she may enter it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from bot.desk import door, entering, frame, live
from bot.desk.room import Did, Refused, Room, Visit
from bot.desk.rooms import rooms_for
from bot.line import Line
from bot.portal.door import FORM, HTML
from bot.portal.html import tag
from bot.portal.tries import Tries
from bot.portal.voice import Voice
from storage.desk import sessions, staff

COOKIE = "desk"
LARGEST = 32_768  # bytes of a form
HOME = "/desk"
AT = re.compile(r"[a-z]+(\?[a-z]+=\w+(&[a-z]+=\w+)*)?")
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


class Desk:
    """Every answer has strict headers; who is not in sees the door, and nothing tells which rooms there
    are."""

    def __init__(self, line: Line, tries: Tries) -> None:
        self._line, self._tries = line, tries

    def router(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route(HOME, self.home, methods=["GET"])
        router.add_api_route(f"{HOME}/in", self.door, methods=["GET"])
        router.add_api_route(f"{HOME}/in", self.enter, methods=["POST"])
        router.add_api_route(f"{HOME}/out", self.leave, methods=["POST"])
        router.add_api_route(f"{HOME}/language", self.speak, methods=["POST"])
        router.add_api_route(f"{HOME}/live", self.live, methods=["GET"])
        router.add_api_route(f"{HOME}/{{path}}", self.show, methods=["GET"])
        router.add_api_route(f"{HOME}/{{path}}", self.act, methods=["POST"])
        for rest in (HOME, f"{HOME}/{{path:path}}"):
            router.add_api_route(rest, self.nothing, methods=list(METHODS))
        return router

    async def home(self, request: Request) -> Response:
        """To the first room that is hers."""
        visit = await self._visit(request, {})
        return _to(f"{HOME}/{rooms_for(visit.staff.roles)[0].path}" if visit else f"{HOME}/in")

    async def nothing(self, _: Request) -> Response:
        """404 for whatever else is asked for, with the same strict headers."""
        return _plain(404)

    async def door(self, request: Request) -> Response:
        return self._door(request, dict(request.query_params))

    async def enter(self, request: Request) -> Response:
        """A name brings a code; a code and her PIN open, and end what this browser had open before. 403 for a
        wrong pair, 429 after too many."""
        fields = await _form(request)
        if fields is None or not self._from_here(request):
            return _plain(400)
        client = request.client.host if request.client else ""
        if not self._tries.begin(client, self._line.clock.now()):
            return self._door(request, fields, "page-many", 429)
        if "code" not in fields:
            await entering.send_code(self._line, fields.get("name", ""))
            return self._door(request, {**fields, "sent": "yes"})
        cookie = await entering.enter(self._line, fields, fields.get("l"))
        if cookie is None:
            return self._door(request, {**fields, "sent": "yes"}, "desk-wrong", 403)
        for _ in ("her name", "her code"):  # a whole team may come in behind one network
            self._tries.right(client)
        async with self._line.database.begin() as connection:
            await sessions.end(connection, self._digest(request))
        answer = _to(HOME)
        secure = self._line.settings.public_base_url.startswith("https://")
        answer.set_cookie(COOKIE, cookie, path=HOME, httponly=True, samesite="strict", secure=secure)
        return answer

    async def leave(self, request: Request) -> Response:
        visit = await self._visit(request, await _form(request) or {}, acts=True)
        if visit:
            async with self._line.database.begin() as connection:
                await sessions.end(connection, self._digest(request))
        answer = _to(f"{HOME}/in")
        answer.delete_cookie(COOKIE, path=HOME)
        return answer

    async def speak(self, request: Request) -> Response:
        visit = await self._visit(request, await _form(request) or {}, acts=True)
        if visit and visit.fields.get("l") in self._line.catalog.languages:
            async with self._line.database.begin() as connection:
                await sessions.speak(connection, self._digest(request), visit.fields["l"])
        return _to(f"{HOME}/{_at(visit.fields)}".rstrip("/") if visit else HOME)

    async def live(self, request: Request) -> Response:
        """How much waits, for a page that is open. 403 for who is not in."""
        found = await live.counts(self._line, self._digest(request))
        return _plain(403) if found is None else JSONResponse(found, headers=frame.HEADERS)

    async def show(self, request: Request, path: str) -> Response:
        """303 to the door for who is not in, 404 for a room that is not hers or is none."""
        visit = await self._visit(request, _joined(request.query_params.multi_items()))
        if visit is None:
            return _to(f"{HOME}/in")
        room = _room(visit, path)
        return await self._shown(visit, room, visit.fields.get("said", "")) if room else _plain(404)

    async def act(self, request: Request, path: str) -> Response:
        """403 for a form that no page of hers has sent, 400 for what is no form."""
        fields = await _form(request)
        if fields is None:
            return _plain(400)
        visit = await self._visit(request, fields, acts=True)
        if visit is None:
            return _plain(403)
        room = _room(visit, path)
        if room is None:
            return _plain(404)
        try:
            did = await room.act(visit)
        except Refused as refused:
            return await self._shown(visit, room, refused.sentence, refused.values, status=409)
        if isinstance(did, list):
            return _html(frame.page(visit, room, rooms_for(visit.staff.roles), did), 200)
        return did if isinstance(did, Response) else _to(_next(room, did))

    async def _shown(
        self,
        visit: Visit,
        room: Room,
        said: str = "",
        values: Mapping[str, str | int] | None = None,
        status: int = 200,
    ) -> Response:
        try:
            inside = await room.show(visit)
        except Refused as refused:
            inside, said, values, status = [], refused.sentence, refused.values, 409
        if isinstance(inside, Response):
            inside.headers.update(frame.HEADERS)
            return inside
        told = self._told(visit, said, values or {})
        return _html(frame.page(visit, room, rooms_for(visit.staff.roles), inside, told), status)

    def _told(self, visit: Visit, said: str, values: Mapping[str, str | int]) -> str:
        """Only sentences of the desk are said: an address that somebody else made says nothing."""
        known = said.startswith("desk-") and self._line.catalog.has(said, visit.voice.language)
        return visit.say(said, **values) if known else ""

    async def _visit(
        self, request: Request, fields: Mapping[str, str], *, acts: bool = False
    ) -> Visit | None:
        """None for who is not in; `acts`: and for a form that did not come from a page of this session."""
        cookie = request.cookies.get(COOKIE, "")
        key = entering.form_key(self._line, cookie)
        if not cookie or (acts and not (fields.get("key") == key and self._from_here(request))):
            return None
        async with self._line.database.begin() as connection:
            session = await sessions.seen(connection, self._digest(request), self._line.clock.now())
            who = await staff.by_id(connection, session.staff_id) if session else None
        if session is None or who is None:
            return None
        voice = Voice(self._line, session.language, who.timezone)
        return Visit(self._line, who, voice, key, fields, self._digest(request))

    def _digest(self, request: Request) -> bytes:
        return entering.session_digest(self._line, request.cookies.get(COOKIE, ""))

    def _from_here(self, request: Request) -> bool:
        """Browsers say from which site a form comes (Fetch Metadata; Origin where that is not known)."""
        site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
        if site:
            return site in ("same-origin", "none")
        return origin is None or urlsplit(origin).netloc == request.headers.get("host")

    def _door(
        self, request: Request, fields: Mapping[str, str], problem: str = "", status: int = 200
    ) -> Response:
        language = fields.get("l") if fields.get("l") in self._line.catalog.languages else None
        voice = Voice(self._line, language or self._line.catalog.languages[0])
        told = [tag("p", voice.say(problem), role="alert", class_="said refused")] if problem else []
        inside = door.for_code(voice) if fields.get("sent") else door.for_name(voice)
        return _html(frame.bare(voice, voice.say("desk-title"), *told, *inside), status)


def _room(visit: Visit, path: str) -> Room | None:
    return next((room for room in rooms_for(visit.staff.roles) if room.path == path), None)


def _next(room: Room, did: Did) -> str:
    query = "&".join(part for part in (did.query, f"said={quote(did.said)}") if part)
    return f"{HOME}/{did.to or room.path}?{query}"


def _at(fields: Mapping[str, str]) -> str:
    """What was open before her: a room, and which thing in it."""
    said = fields.get("at", "")
    return said if AT.fullmatch(said) else ""


def _to(where: str) -> RedirectResponse:
    return RedirectResponse(where, status_code=303, headers=frame.HEADERS)


def _plain(status: int) -> Response:
    return Response(status_code=status, headers=frame.HEADERS)


def _html(body: str, status: int) -> Response:
    return Response(body, status, media_type=HTML, headers=frame.HEADERS)


async def _form(request: Request) -> dict[str, str] | None:
    """None for what is too large or no form."""
    if request.headers.get("content-type", "").partition(";")[0] != FORM:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return _joined(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def _joined(sent: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of a field that comes more than once, all, with commas."""
    fields: dict[str, str] = {}
    for name, value in sent:
        fields[name] = f"{fields[name]},{value}" if name in fields else value
    return fields
