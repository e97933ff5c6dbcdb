"""A carrier and a tiny line, each behind a real web server on this machine."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qsl

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.post import Account
from bot.rehearsal.rest import Rest

SID = "AC" + "0123456789abcdef" * 2
TOKEN = "a-token-for-tests"
SMS, WHATSAPP = "+15005550006", "whatsapp:+15005550007"
AWA, ROSITA, NUMBERLESS = "+221700000101", "whatsapp:+51900000101", "whatsapp:PE.4c6f9a0b"
SWITCHBOARD = Router()
T = TypeVar("T")


@dataclass(slots=True)
class Clock:
    """Stands still until it is told to go on."""

    at: datetime = datetime(2026, 3, 8, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def pass_(self, **span: float) -> None:
        self.at += timedelta(**span)


@dataclass(slots=True)
class Line:
    """Keeps every form it is sent, with its signature checked by Twilio's own validator."""

    base: str = ""
    answers: list[int] = field(default_factory=list)
    messages: list[dict[str, str]] = field(default_factory=list)
    statuses: list[dict[str, str]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)
    hold: asyncio.Event | None = None

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/twilio/message", self.take_message, methods=["POST"]),
                Route("/twilio/status", self.take_status, methods=["POST"]),
            ]
        )

    async def take_message(self, request: Request) -> Response:
        self.tokens.append(request.headers["I-Twilio-Idempotency-Token"])
        return await self._take(request, self.messages)

    async def take_status(self, request: Request) -> Response:
        self.queries.append(request.url.query)
        return await self._take(request, self.statuses)

    def steps(self, sid: str) -> list[str]:
        return [form["MessageStatus"] for form in self.statuses if form["MessageSid"] == sid]

    async def _take(self, request: Request, kept: list[dict[str, str]]) -> Response:
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        query = f"?{request.url.query}" if request.url.query else ""
        url = self.base + request.url.path + query
        good = RequestValidator(TOKEN).validate(url, form, request.headers["X-Twilio-Signature"])
        if not good:
            return Response(status_code=403)
        kept.append(form)
        if self.hold:
            await self.hold.wait()
        return Response("<Response/>", self.answers.pop(0) if self.answers else 200, media_type="text/xml")


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncIterator[str]:
    """The base URL of `app` behind a real server, on a free port of this machine."""
    config = uvicorn.Config(
        app, log_level="critical", access_log=False, lifespan="off", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        task = asyncio.create_task(server.serve([listening]))
        try:
            async with asyncio.timeout(10):
                while not server.started:  # noqa: ASYNC110 - the server has no event to wait for
                    await asyncio.sleep(0.005)
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task


@dataclass(slots=True)
class World:
    """Everything of one test. `rest` is the base URL of the carrier's REST, which here has a path."""

    line: Line
    carrier: Carrier
    clock: Clock
    rest: str
    http: httpx.AsyncClient

    async def send(self, to: str, body: str = "Hello", **more: str) -> httpx.Response:
        sender = WHATSAPP if to.startswith("whatsapp:") else SMS
        form = {
            "To": to,
            "From": sender,
            "Body": body,
            "StatusCallback": f"{self.line.base}/twilio/status?d=7",
        }
        return await self.http.post("/Messages.json", data=form | more)

    async def sdk(self, call: Callable[[Client], T]) -> T:
        """`call` with Twilio's own client, in a thread, since it blocks."""
        client = Client(SID, TOKEN)
        client.api.base_url = client.content.base_url = self.rest
        try:
            return await asyncio.to_thread(call, client)
        finally:
            client.http_client.session.close()


@asynccontextmanager
async def world(
    base: str, journal: Path | None = None, clock: Clock | None = None, pace: float = 0.0
) -> AsyncIterator[World]:
    """A line and a carrier behind the one server of all tests, as the rehearsal itself has them."""
    line, clock, rest = Line(base), clock or Clock(), f"{base}/carrier"
    account = Account(SID, SMS, WHATSAPP, base, TOKEN)
    async with Carrier(account, base=rest, journal=journal, now=clock, pace=pace) as carrier:
        SWITCHBOARD.routes[:] = [Mount("/carrier", Rest(carrier).app()), Mount("/", line.app())]
        messages = f"{rest}/2010-04-01/Accounts/{SID}"
        async with httpx.AsyncClient(base_url=messages, auth=(SID, TOKEN), timeout=10) as http:
            yield World(line, carrier, clock, rest, http)


@pytest.fixture(scope="session")
async def base() -> AsyncIterator[str]:
    async with served(SWITCHBOARD) as url:
        yield url


@pytest.fixture
async def here(base: str) -> AsyncIterator[World]:
    async with world(base) as one:
        yield one


def bodies(forms: Sequence[dict[str, str]]) -> list[str]:
    return [form["Body"] for form in forms]


async def until(true: Callable[[], object], seconds: float = 5.0) -> None:
    """Returns as soon as it is true; a `TimeoutError` when it never is."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is waited for happens in a browser
            await asyncio.sleep(0.02)
