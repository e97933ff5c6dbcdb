"""A real browser before the phones page, and the test itself behind it as the line."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

from bot.clock import Clock
from bot.rehearsal.app import rehearsal_routes
from tests.rehearsal.conftest import SWITCHBOARD, Line, World, base, world

__all__ = ["base"]

DESKTOP, SMALL = ViewportSize(width=1280, height=900), ViewportSize(width=360, height=760)
_QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=15_000)  # of a machine that does much else


@dataclass(slots=True)
class Table:
    """The page with its phones, and the world behind it."""

    page: Page
    here: World
    clock_file: Path

    async def open(self, *phones: str, language: str = "en") -> None:
        url = f"{self.here.line.base}/phones?phones={','.join(phones)}&lang={language}"
        await self.page.goto(url)
        await expect(self.page.locator(".card")).to_have_count(len(phones))
        if phones:
            await expect(self.page.locator("body[data-live]")).to_have_count(1)

    def phone(self, name: str) -> Locator:
        return self.page.locator(f"#phone-{name}")

    @property
    def line(self) -> Line:
        return self.here.line


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        opened = await playwright.chromium.launch(executable_path=chromium, args=_QUIET)
        yield opened
        await opened.close()


@pytest.fixture
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    opened = await browser.new_context(viewport=DESKTOP, locale="en-GB", timezone_id="UTC")
    yield opened
    await opened.close()


@pytest.fixture
async def table(context: BrowserContext, base: str, tmp_path: Path) -> AsyncIterator[Table]:
    """Ends with an error when the page had one, a refused request of its strict policy included."""
    page, errors = await context.new_page(), list[str]()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    clock_file = tmp_path / "clock"
    async with world(base) as here:
        here.clock.at = Clock().now()
        routes = rehearsal_routes(here.carrier, clock_file=clock_file)
        SWITCHBOARD.routes[:] = [*routes, *here.line.app().routes]
        yield Table(page, here, clock_file)
        await page.close()
    assert errors == []
