"""A line on paper with people who work its desk, and a browser without a screen for each of them."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from html import unescape

import httpx
import pytest

from bot.app import make_app
from bot.channels.channel import Address
from storage.desk import staff
from tests.conftest import OpenLine
from tests.own.conftest import BASE
from tests.paper import OnPaper, member
from tests.transcripts.phrases import translator

PIN = "4711"
LUCIA, GRACE = Address("sms", "+51900000901"), Address("sms", "+254700000902")
KEY = re.compile(r'name="key" value="([0-9a-f]+)"')


async def colleague(
    paper: OnPaper,
    address: Address,
    name: str,
    *roles: str,
    language: str = "en",
    reads: tuple[str, ...] = (),
) -> str:
    """A member who works the desk too. Returns her id at the desk."""
    await paper.join(member(address, name, language, pin=PIN))
    person = await paper.person(address)
    values = {"member_id": person.id, "name": name, "roles": list(roles), "language": language}
    values |= {"reads": list(reads or (language,)), "timezone": person.timezone}
    async with paper.line.database.begin() as connection:
        return await staff.add(connection, values, paper.clock.at)


@dataclass
class Browser:
    """One of them before the pages. `text` is what the last page says, without its markup."""

    paper: OnPaper
    http: httpx.AsyncClient
    page: httpx.Response = field(init=False)

    async def enter(self, name: str, address: Address, pin: str = PIN) -> httpx.Response:
        """Through the door, with the code that comes to her phone."""
        await self.http.post("/desk/in", data={"name": name})
        before = len(self.paper.papers)
        await self.paper.settle()
        letters = [paper for paper in self.paper.papers[before:] if paper.letter.to == address]
        (code,) = re.findall(r"\b\d{8}\b", letters[-1].text) if letters else ("00000000",)
        self.page = await self.http.post("/desk/in", data={"code": code, "pin": pin}, follow_redirects=True)
        return self.page

    async def open(self, room: str, **query: str) -> str:
        self.page = await self.http.get(f"/desk/{room}", params=query, follow_redirects=True)
        return self.text

    async def do(self, room: str, do: str = "", **fields: str) -> str:
        """Send a form of that room, as its page would; then everything that follows at once happens."""
        shown = await self.http.get(f"/desk/{room}")
        (key, *_) = KEY.findall(shown.text)
        data = {"key": key, "do": do, **fields}
        self.page = await self.http.post(f"/desk/{room}", data=data, follow_redirects=True)
        await self.paper.settle()
        return self.text

    @property
    def text(self) -> str:
        bare = re.sub(r"<(script|style)>.*?</\1>", "", self.page.text, flags=re.DOTALL)
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", bare)).split())


@dataclass
class Office:
    """The line, and browsers of those who work its desk, each with cookies of its own."""

    paper: OnPaper
    opened: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self) -> Browser:
        transport = httpx.ASGITransport(make_app(self.paper.line, self.paper.turns))
        self.opened.append(httpx.AsyncClient(transport=transport, base_url=BASE))
        return Browser(self.paper, self.opened[-1])

    async def enters(self, name: str, address: Address) -> Browser:
        browser = self.browser()
        answer = await browser.enter(name, address)
        assert answer.status_code == 200, "she did not get in"
        return browser


@pytest.fixture
async def office(open_paper: OpenLine) -> AsyncIterator[Office]:
    async with open_paper(translator("paper"), public_base_url=BASE) as paper:
        office = Office(paper)
        yield office
        for http in office.opened:
            await http.aclose()
