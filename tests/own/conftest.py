"""The page of her own data, with a line on paper behind it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html import unescape

import httpx
import pytest

from bot.app import make_app
from bot.channels.channel import Address
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.transcripts.phrases import PHRASES, translator

BASE = "https://line.example"
LARGEST_PAGE = 100_000  # bytes (PRODUCT 6.11, PORTAL)
TO_HER_DATA, PIN = ("00", "5", "4", "6"), "4471"
YOLA = Address("sms", "+51900000109")
TREASURER, KEYS, THANKS = PHRASES[0]["es"], PHRASES[1]["fr"], PHRASES[2]["es"]


@dataclass
class Reading:
    """A line on paper, and a browser that reads its pages."""

    paper: OnPaper
    http: httpx.AsyncClient

    async def code(self, who: Address) -> str:
        """The code that she gets when she asks for one."""
        pin = [PIN] if (await self.paper.person(who)).pin else []
        letters = [one for line in (*TO_HER_DATA, *pin, "3") for one in await self.paper.hear(who, line)]
        (code,) = re.findall(r"\b\d{6,}\b", letters[-1].text)
        return str(code)

    async def open(self, code: str, **fields: str) -> httpx.Response:
        return await self.http.post("/mine", data={"code": code, **fields})

    async def read(self, who: Address, **fields: str) -> str:
        """The text of her page."""
        opened = await self.open(await self.code(who), **fields)
        assert opened.status_code == 200
        return unescape(re.sub(r"<[^>]+>", " ", opened.text))


@pytest.fixture
async def reading(open_paper: OpenLine) -> AsyncIterator[Reading]:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(AWA, "Awa", "fr", "baobab"))
        transport = httpx.ASGITransport(make_app(paper.line, paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            yield Reading(paper, http)


async def lines(paper: OnPaper, who: Address, *said: str) -> None:
    for line in said:
        await paper.hear(who, line)


@pytest.fixture
async def talked(reading: Reading) -> Reading:
    """Rosita has asked, Awa has answered, Rosita has thanked and begun something else; she has a PIN."""
    paper = reading.paper
    await lines(paper, ROSITA, "00", "2", TREASURER, "0", "2", "1")
    await lines(paper, AWA, "1", KEYS, "1")
    await lines(paper, ROSITA, "1", THANKS, "1")
    await lines(paper, ROSITA, "00", "5", "4", "3", "2", PIN)
    await lines(paper, ROSITA, "00", "2", "¿Quién guarda la tercera llave?")
    return reading
