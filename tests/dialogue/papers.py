"""A dialogue of three women with its texts, as they stand in the tables, and a browser before its page."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from html import unescape

import httpx

from bot.app import make_app
from bot.channels.channel import Address
from bot.moving import code_digest
from flows.dialogue.printing import MINUTES, WHERE
from storage import asking, codes
from storage.codes import Issued
from storage.dialogue import parts
from storage.dialogue.parts import About
from tests.dialogue.meeting import ADA, known
from tests.own.conftest import BASE
from tests.paper import OnPaper

TEXTS = {
    "issue": "The clinic has no nurse at night",
    "affect": "300 families, most of all mothers",
    "ask": "The county pays one night nurse from 1 June",
    "office": "Ward health office",
    "offer": "20 women for two days, and we keep the register",
    "doubts": "The clerk, who wants the room",
    "least": "One nurse on Fridays",
    "later": "An ambulance next year",
}


async def write(
    paper: OnPaper,
    id: str,
    who: Address = ADA,
    texts: Mapping[str, str] = TEXTS,
    about: About = About(),  # noqa: B008 - frozen
    language: str = "en",
) -> None:
    """She writes these, by step; nobody else reads them yet."""
    person = await paper.person(who)
    for step, text in texts.items():
        async with paper.line.database.begin() as connection:
            words = await asking.keep_words(connection, person.id, language, text, paper.clock.at)
            await parts.replace(connection, id, person.id, step, paper.clock.at)
            await parts.keep(connection, id, person.id, step, words, about, paper.clock.at)


async def add(paper: OnPaper, id: str, text: str, who: Address = ADA, **about: object) -> None:
    """One more piece of evidence of hers."""
    person = await paper.person(who)
    async with paper.line.database.begin() as connection:
        words = await asking.keep_words(connection, person.id, "en", text, paper.clock.at)
        told = About(**about)  # type: ignore[arg-type]
        await parts.keep(connection, id, person.id, "evidence", words, told, paper.clock.at)


@dataclass
class Browser:
    """Opens the page of a dialogue with a code of one of the women."""

    paper: OnPaper
    id: str

    async def open(self, who: Address, **fields: str) -> httpx.Response:
        code, line = f"{secrets.randbelow(10**8):08}", self.paper.line
        digest, until = code_digest(line, "paper", code), self.paper.clock.at + timedelta(minutes=MINUTES)
        number = (await known(self.paper, self.id)).number
        async with line.database.begin() as connection:
            reader = (await self.paper.person(who)).id
            await codes.issue(connection, Issued(digest, reader, "paper", until, number))
        transport = httpx.ASGITransport(make_app(line, self.paper.turns))
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as http:
            return await http.post(WHERE, data={"code": code, **fields})

    async def read(self, who: Address, **fields: str) -> str:
        """The text of the page, with single spaces."""
        opened = await self.open(who, **fields)
        body = opened.text.partition("<body")[2]
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())
