"""Phones without a page, for the carrier run alone: somebody writes, and what the carrier's books say."""

from __future__ import annotations

import json
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.rehearsal.carrier import Carrier
from bot.rehearsal.message import Message, is_address


@dataclass(frozen=True, slots=True)
class Remote:
    """Only JSON is taken, so that no page in a browser on this machine can write in somebody's name."""

    carrier: Carrier

    def routes(self) -> list[Route]:
        return [
            Route("/write", self.write, methods=["POST"]),
            Route("/ledger", self.ledger),
            Route("/ledger/size", self.size),
        ]

    async def write(self, request: Request) -> Response:
        """`{"from": "+E164" or "whatsapp:…", "text"}`. Answers when the line has: `{"sid", "taken"}`."""
        match await _json(request):
            case {"from": str(address), "text": str(text)} if is_address(address):
                message = await self.carrier.write(address, text)
                return JSONResponse({"sid": message.sid, "taken": message.taken}, 201)
            case _:
                return Response(status_code=400)

    async def ledger(self, _: Request) -> Response:
        """Every message, oldest first."""
        return JSONResponse([_entry(message) for message in self.carrier.ledger.messages.values()])

    async def size(self, _: Request) -> Response:
        """How many messages came from the line."""
        sent = sum(not (message.inbound or message.own) for message in self.carrier.ledger.messages.values())
        return JSONResponse({"from_line": sent})


def _entry(message: Message) -> dict[str, object]:
    return {
        "sid": message.sid,
        "person": message.person,
        "inbound": message.inbound,
        "text": message.body,
        "status": message.status,
        "taken": message.taken,
        "at": message.at.timestamp(),
    }


async def _json(request: Request) -> object:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return None
    try:
        return json.loads(await request.body())
    except ValueError:
        return None
