"""Twilio's REST as far as the line uses it: messages, files, contents; and the faults of a rehearsal."""

from __future__ import annotations

import asyncio
import base64
import hmac
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.listing import page_of
from bot.rehearsal.message import API_VERSION, FINAL, File, Message, resource
from bot.rehearsal.problems import Problem
from bot.rehearsal.rest_contents import RestContents, read_json

_VERBS = ["GET", "POST", "PUT", "DELETE"]
Endpoint = Callable[[Request], Awaitable[Response]]


class Cut(Response):
    """Promises a body and hangs up instead, so that the sender cannot know what became of its message."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 201, "headers": [(b"content-length", b"999")]})


class Rest:
    """One account. Every refusal has Twilio's error object as its body."""

    def __init__(self, carrier: Carrier) -> None:
        self._carrier, self._ledger, self._account = carrier, carrier.ledger, carrier.account.sid
        login = f"{carrier.account.sid}:{carrier.account.token}".encode()
        self._login = b"Basic " + base64.b64encode(login)

    def app(self) -> Starlette:
        contents = RestContents(self._carrier)
        messages = f"/{API_VERSION}/Accounts/{self._account}/Messages"
        table: list[tuple[str, str, Endpoint]] = [
            ("POST", f"{messages}.json", self.create),
            ("GET", f"{messages}.json", self.listing),
            ("GET", messages + "/{sid}.json", self.fetch),
            ("POST", messages + "/{sid}.json", self.redact),
            ("DELETE", messages + "/{sid}.json", self.delete),
            ("GET", messages + "/{sid}/Media.json", self.media_list),
            ("GET", messages + "/{sid}/Media/{file}", self.media),
            ("DELETE", messages + "/{sid}/Media/{file}.json", self.delete_media),
            ("POST", "/v1/Content", contents.create),
            ("GET", "/v1/Content", contents.listing),
            ("GET", "/v1/Content/{sid}", contents.fetch),
            ("DELETE", "/v1/Content/{sid}", contents.delete),
            ("GET", "/faults", self.show_faults),
            ("POST", "/faults", self.set_faults),
        ]
        routes = [Route(path, self._guarded(endpoint), methods=[verb]) for verb, path, endpoint in table]
        return Starlette(
            routes=[
                *routes,
                Route("/files/{file}", self.file),
                Route("/{rest:path}", _nowhere, methods=_VERBS),
            ]
        )

    async def create(self, request: Request) -> Response:
        faults = self._carrier.faults
        if faults.delay:
            await asyncio.sleep(faults.delay)
        for fault, code in (("too_many", 20429), ("broken_before", 20500)):
            if faults.take(fault):
                raise Problem(code)
        message = await self._carrier.accept(dict(await _form(request)))
        if faults.take("broken_after"):
            raise Problem(20500)
        return Cut() if faults.take("cut_after") else JSONResponse(self._shown(message), 201)

    async def listing(self, request: Request) -> Response:
        page = page_of(self._ledger, self._account, dict(parse_qsl(request.url.query)))
        return JSONResponse(page)

    async def fetch(self, request: Request) -> Response:
        return JSONResponse(self._shown(self._message(request)))

    async def redact(self, request: Request) -> Response:
        """An empty `Body` takes the words out and leaves the rest."""
        message = self._finished(request)
        if ("Body", "") not in await _form(request):
            raise Problem(20001)
        self._ledger.redact(message.sid)
        return JSONResponse(self._shown(message))

    async def delete(self, request: Request) -> Response:
        self._ledger.delete(self._finished(request).sid)
        return Response(status_code=204)

    async def media(self, request: Request) -> Response:
        """Twilio sends on to another address, which needs no login."""
        file = self._file(request)
        if self._carrier.faults.take("media_missing"):
            raise Problem(20404)
        return RedirectResponse(f"{self._carrier.base}/files/{file.sid}", 307)

    async def media_list(self, request: Request) -> Response:
        """In one page: a message has ten files at most."""
        files = [file for file in self._message(request).files if self._ledger.files.get(file.sid)]
        uri = request.url.path.removesuffix(".json")
        listed = [
            self._media(request, file, f"{uri[uri.index(API_VERSION) - 1 :]}/{file.sid}") for file in files
        ]
        return JSONResponse({"media_list": listed, "next_page_uri": None, "page": 0, "page_size": 50})

    async def delete_media(self, request: Request) -> Response:
        self._ledger.files.drop(self._file(request).sid)
        return Response(status_code=204)

    async def file(self, request: Request) -> Response:
        for message in self._ledger.newest_first():
            for file in message.files:
                if file.sid == request.path_params["file"] and (data := self._ledger.files.get(file.sid)):
                    return Response(data, media_type=file.content_type)
        return Response(status_code=404)

    async def show_faults(self, request: Request) -> Response:
        return JSONResponse(self._carrier.faults.as_data())

    async def set_faults(self, request: Request) -> Response:
        wanted = await read_json(request)
        try:
            self._carrier.faults.change(wanted if isinstance(wanted, dict) else {"": wanted})
        except ValueError:
            raise Problem(20001) from None
        return await self.show_faults(request)

    def _guarded(self, endpoint: Endpoint) -> Endpoint:
        async def answer(request: Request) -> Response:
            try:
                login = request.headers.get("authorization", "").encode()
                if not hmac.compare_digest(login, self._login):
                    raise Problem(20003)
                return await endpoint(request)
            except Problem as problem:
                return JSONResponse(problem.body(), problem.status)

        return answer

    def _shown(self, message: Message) -> dict[str, object]:
        return resource(message, self._account)

    def _message(self, request: Request) -> Message:
        message = self._ledger.messages.get(request.path_params["sid"])
        if message is None:
            raise Problem(20404)
        return message

    def _file(self, request: Request) -> File:
        """One that is still there."""
        for file in self._message(request).files:
            if file.sid == request.path_params["file"] and self._ledger.files.get(file.sid):
                return file
        raise Problem(20404)

    def _media(self, request: Request, file: File, uri: str) -> dict[str, object]:
        parent = request.path_params["sid"]
        about = {"sid": file.sid, "parent_sid": parent, "content_type": file.content_type}
        return about | {"account_sid": self._account, "uri": f"{uri}.json"}

    def _finished(self, request: Request) -> Message:
        """A message on its way can be neither changed nor deleted (Twilio: error 20009)."""
        message = self._message(request)
        if message.status not in FINAL:
            raise Problem(20009)
        return message


async def _nowhere(request: Request) -> Response:
    problem = Problem(20404)
    return JSONResponse(problem.body(), problem.status)


async def _form(request: Request) -> list[tuple[str, str]]:
    try:
        return parse_qsl((await request.body()).decode(), keep_blank_values=True)
    except ValueError:
        raise Problem(20001) from None
