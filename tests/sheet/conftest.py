"""Rosita's idea in Spanish, and a browser before the page that shows it."""

from __future__ import annotations

import re
import secrets
import tomllib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.app import make_app
from bot.channels.channel import Address
from bot.moving import code_digest
from flows.page import MINUTES
from storage import codes
from storage.codes import Issued
from tests.conftest import OpenLine
from tests.own.conftest import BASE
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.sheet.telling import tell

TOLD = Path(__file__).parents[1] / "finding" / "data" / "practices-es.toml"
LUPE, ODA = Address("whatsapp", "+51900000102"), Address("sms", "+254700000401")


def fog() -> dict[str, Any]:
    """A practice as it was written for the test of finding, with what a machine makes of it."""
    told: dict[str, Any] = tomllib.loads(TOLD.read_text(encoding="utf-8"))["practice"][0]
    return told


async def issue(paper: OnPaper, who: Address, number: int) -> str:
    """A code for the page of this practice, as the line says it to her."""
    code = f"{secrets.randbelow(10**8):08}"
    digest, until = code_digest(paper.line, "practice", code), paper.clock.at + timedelta(minutes=MINUTES)
    reader = (await paper.person(who)).id
    async with paper.line.database.begin() as connection:
        await codes.issue(connection, Issued(digest, reader, "practice", until, number))
    return code


async def tell_fog(paper: OnPaper, who: Address = ROSITA, **about: Any) -> int:
    told = fog()
    parts = {name: told[name] for name in ("title", "problem", "did", "changed", "hard", "needs")}
    about = {name: told[name] for name in ("kind", "topic", "home")} | about
    return await tell(paper, who, parts, {"en": told["en"], "fr": told["fr"]}, **about)


@dataclass
class Reading:
    """A line on paper, and a browser that reads the pages of practices with the last code it was given."""

    paper: OnPaper
    http: httpx.AsyncClient
    code: str = field(default="", kw_only=True)

    async def open(self, who: Address, number: int, **fields: str) -> httpx.Response:
        self.code = await issue(self.paper, who, number)
        return await self.again(**fields)

    async def again(self, **fields: str) -> httpx.Response:
        return await self.http.post("/idea", data={"code": self.code, **fields})

    async def read(self, who: Address, number: int, **fields: str) -> str:
        """The text of the page, with single spaces."""
        opened = await self.open(who, number, **fields)
        assert opened.status_code == 200
        return told(opened)


def told(opened: httpx.Response) -> str:
    body = opened.text.partition("<body")[2]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


@pytest.fixture
async def reading(open_paper: OpenLine) -> AsyncIterator[Reading]:
    async with open_paper(public_base_url=BASE) as paper:
        near = [member(one, nick, "es", "ceibo") for one, nick in ((ROSITA, "Rosita"), (LUPE, "Lupe"))]
        await paper.join(*near, member(AWA, "Awa", "fr", "baobab"), member(ODA, "Oda", "en", "maembe"))
        transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            yield Reading(paper, http)
