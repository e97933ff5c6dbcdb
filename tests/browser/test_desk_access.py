"""Every room of the desk can be read by everybody: a small screen, no scripts, a screen reader, three
languages."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from bot.desk.rooms import ROOMS
from bot.portal.html import LARGEST
from tests.browser.desk import Bureau, bureau
from tests.conftest import OpenLine
from translations.catalog import LANGUAGES

pytestmark = pytest.mark.browser

GRAVE = ("serious", "critical")
LOOKED_AT = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
}
NAMES = {"en": "English", "es": "Español", "fr": "Français"}


@pytest.fixture
async def here(browser: Browser, open_paper: OpenLine) -> AsyncIterator[Bureau]:
    async with bureau(browser, open_paper) as opened:
        yield opened


@pytest.mark.rule("LNG-14")
async def test_every_room_can_be_read_by_everybody_in_every_language(here: Bureau) -> None:
    """The tool that looks for barriers is not of the page, whose policy would refuse it."""
    wrong = []
    async with here.inside(bypass_csp=True) as page:
        for language in LANGUAGES:
            await page.get_by_role("button", name=NAMES[language]).click()
            for room in ROOMS:
                where, size = f"{room.path} in {language}", await opened(here, page, room.path)
                assert await page.get_attribute("html", "lang") == language
                wrong += [f"{where} has {size} bytes"] if size >= LARGEST else []
                wrong += [f"{where} is too wide"] if await too_wide(page) else []
                if language == LANGUAGES[0]:  # the pieces are the same in every language
                    wrong += [f"{where}: {one}" for one in await barriers(page)]
        await page.evaluate("document.documentElement.removeAttribute('lang')")
        assert await barriers(page), "what is wrong would be found"
    assert wrong == []


async def test_every_room_works_without_scripts(here: Bureau) -> None:
    async with here.inside(java_script_enabled=False) as page:
        for room in ROOMS:
            await opened(here, page, room.path)
            assert not await too_wide(page), room.path
            await expect(page.locator("main h1")).to_have_count(1)
        await page.get_by_label("On duty from").fill("6")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_be_visible()
        await expect(page.get_by_label("On duty from")).to_have_value("6")


async def opened(here: Bureau, page: Page, path: str) -> int:
    """How many bytes the page of this room has."""
    answer = await page.goto(f"{here.base}/desk/{path}")
    assert answer
    assert answer.status == 200, path
    return len(await answer.body())


async def too_wide(page: Page) -> bool:
    """Whether one would have to move it sideways to read it."""
    return bool(await page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))


async def barriers(page: Page) -> list[str]:
    """What would keep somebody from reading the page, or from using it."""
    found = (await Axe().run(page, options=LOOKED_AT)).response["violations"]
    return [
        f"{one['id']}: {one['help']} ({node['target']})"
        for one in found
        if one["impact"] in GRAVE
        for node in one["nodes"]
    ]
