"""The desk behind a real server, and somebody who has come in through its door in a real browser."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, BrowserContext, Page

from bot.app import make_app
from bot.channels.channel import Address
from bot.desk.roles import ROLES
from tests.browser.conftest import SMALL
from tests.conftest import OpenLine
from tests.desk.conftest import PIN, colleague
from tests.desk.private import filled
from tests.paper import OnPaper
from tests.rehearsal.conftest import served
from tests.transcripts.phrases import translator

EVERYTHING, HER_PHONE = "Lucia", Address("sms", "+51900000901")


async def come_in(page: Page, base: str, paper: OnPaper, name: str, phone: Address) -> None:
    """By keyboard alone, with the code that comes to her phone, and her PIN."""
    await page.goto(f"{base}/desk")
    await page.get_by_label("Your name at the desk").fill(name)
    await page.keyboard.press("Enter")
    coded = page.get_by_label("The code from your phone")
    await coded.wait_for()
    before = len(paper.papers)
    await paper.settle()
    letters = (one.text for one in paper.papers[before:] if one.letter.to == phone)
    (code,) = (found for text in letters for found in re.findall(r"\b\d{8}\b", text))
    await coded.fill(str(code))
    await page.get_by_label("Your PIN").fill(PIN)
    await page.keyboard.press("Enter")
    await page.get_by_role("navigation", name="Rooms of the desk").wait_for()


@dataclass
class Bureau:
    """A line full of what a month leaves, its desk at `base`, and browsers before it."""

    browser: Browser
    paper: OnPaper
    base: str

    @asynccontextmanager
    async def inside(self, **how: object) -> AsyncIterator[Page]:
        """She has every role and a small screen; `how`: as `Browser.new_context` has it."""
        given = {"viewport": SMALL, "locale": "en-GB"} | how
        context: BrowserContext = await self.browser.new_context(**given)  # type: ignore[arg-type]
        page = await context.new_page()
        await come_in(page, self.base, self.paper, EVERYTHING, HER_PHONE)
        yield page
        await context.close()


@asynccontextmanager
async def bureau(browser: Browser, open_paper: OpenLine) -> AsyncIterator[Bureau]:
    async with open_paper(translator("paper")) as paper:
        await colleague(paper, HER_PHONE, EVERYTHING, *ROLES, reads=("en", "es", "fr"))
        await filled(paper)
        async with served(make_app(paper.line, paper.turns)) as base:
            yield Bureau(browser, paper, base)
