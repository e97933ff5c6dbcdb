"""The door that Twilio posts to, with a line on paper behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import httpx
import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.app import make_app
from bot.channels.twilio.form import Malformed, parse_form
from bot.channels.twilio.signature import sign, signed_fields
from tests.conftest import OpenLine
from tests.paper import AWA, OnPaper, member

BASE = "https://line.example"
TOKENS = ("token-now", "token-before")
FORM = "application/x-www-form-urlencoded"
EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
PATH = "/twilio/message"


def message(**changes: str) -> dict[str, str]:
    """One SMS from Awa, as Twilio posts it."""
    return {
        "MessageSid": f"SM{'1' * 32}",
        "AccountSid": f"AC{'0' * 32}",
        "From": AWA.value,
        "To": "+15550100100",
        "Body": "menu",
        "NumMedia": "0",
    } | changes


@dataclass
class Door:
    """Posts to the line as Twilio would."""

    paper: OnPaper
    http: httpx.AsyncClient

    async def post(
        self, fields: Mapping[str, str], path: str = PATH, token: str = TOKENS[0], base: str = BASE
    ) -> httpx.Response:
        """Signed by Twilio's own code."""
        signature = RequestValidator(token).compute_signature(base + path, fields)
        return await self.http.post(path, data=dict(fields), headers={"X-Twilio-Signature": signature})

    async def raw(self, body: bytes, content_type: str | None = FORM) -> httpx.Response:
        """Signed as far as it can be."""
        try:
            signed = signed_fields(parse_form(body, FORM))
        except Malformed:
            signed = b""
        headers = {"X-Twilio-Signature": sign(TOKENS[0], (BASE + PATH).encode() + signed).decode()}
        if content_type is not None:
            headers["Content-Type"] = content_type
        return await self.http.post(PATH, content=body, headers=headers)

    async def said(self) -> list[str]:
        await self.paper.settle()
        return [paper.text.split("\n")[0] for paper in self.paper.papers]


@pytest.fixture
async def door(open_paper: OpenLine) -> AsyncIterator[Door]:
    async with open_paper(public_base_url=BASE, auth_tokens=TOKENS) as paper:
        await paper.join(member(AWA, "Awa"))
        transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url="http://10.0.0.7:8000") as http:
            yield Door(paper, http)


def accepted(response: httpx.Response) -> bool:
    kind = response.headers["content-type"].startswith("text/xml")
    return kind and (response.status_code, response.text) == (200, EMPTY)
