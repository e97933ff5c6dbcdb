"""A line, its desk behind a real server, and colleagues who come in through its door in a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize

from bot.app import make_app
from bot.channels.channel import Address
from tests.browser.conftest import DESKTOP, SMALL
from tests.browser.desk import come_in
from tests.conftest import OpenLine
from tests.desk.conftest import colleague
from tests.paper import OnPaper
from tests.rehearsal.conftest import served
from tests.transcripts.phrases import translator

LUCIA, AWA = Address("sms", "+51900000901"), Address("sms", "+221700000903")
NDEYE = Address("sms", "+221700000906")
PICTURES = Path(__file__).parents[2] / "docs" / "desk"
WIDTHS: dict[str, ViewportSize] = {"phone": SMALL, "desktop": DESKTOP}
NAMES = {"es": "Español", "fr": "Français", "en": "English"}
"""In this order, so that she goes on in English."""


@dataclass
class Day:
    """`pictures`: those of the guide are taken anew."""

    browser: Browser
    paper: OnPaper
    base: str
    pictures: bool

    @asynccontextmanager
    async def inside(self, name: str, address: Address) -> AsyncIterator[Page]:
        """She comes in with the code that the line sends her, and her PIN."""
        context = await self.browser.new_context(viewport=SMALL, locale="en-GB")
        page = await context.new_page()
        await come_in(page, self.base, self.paper, name, address)
        yield page
        await context.close()

    def letters_to(self, address: Address) -> list[str]:
        return [paper.text for paper in self.paper.papers if paper.letter.to == address]

    async def picture(self, page: Page, name: str) -> None:
        """As it is, on a phone and on a table, in each language."""
        for language, button in NAMES.items() if self.pictures else ():
            await page.get_by_role("button", name=button).click()
            for width, size in WIDTHS.items():
                await page.set_viewport_size(size)
                await page.screenshot(path=PICTURES / f"{name}-{language}-{width}.png")
            await page.set_viewport_size(SMALL)


@asynccontextmanager
async def day_of(browser: Browser, open_paper: OpenLine, *, pictures: bool) -> AsyncIterator[Day]:
    async with open_paper(translator("paper")) as paper:
        await colleague(paper, LUCIA, "Lucia", "facilitator", reads=("en", "es"))
        await colleague(paper, AWA, "Awa", "second", reads=("fr",))
        await colleague(paper, NDEYE, "Ndeye", "panel", reads=("en", "fr"))
        async with served(make_app(paper.line, paper.turns)) as base:
            yield Day(browser, paper, base, pictures)
