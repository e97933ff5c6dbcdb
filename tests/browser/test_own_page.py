"""The page of her own data in a real browser: a small screen, no scripts, a keyboard, three languages."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.app import make_app
from tests.browser.conftest import SMALL
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper, member
from tests.rehearsal.conftest import served

pytestmark = pytest.mark.browser

QUESTION = "¿Quién guarda la tercera llave?"


@dataclass
class Visit:
    """A phone's browser before the page, and the line behind it."""

    page: Page
    paper: OnPaper
    url: str

    async def code(self) -> str:
        letters = [one for key in ("00", "5", "4", "6", "3") for one in await self.paper.hear(ROSITA, key)]
        (code,) = re.findall(r"\b\d{6,}\b", letters[-1].text)
        return str(code)

    async def enter(self, code: str) -> None:
        """By keyboard alone."""
        await self.page.goto(self.url)
        await self.page.get_by_label("Su código de lectura").fill(code)
        await self.page.keyboard.press("Enter")


@pytest.fixture
async def visit(browser: Browser, open_paper: OpenLine) -> AsyncIterator[Visit]:
    """Ends with an error when the page had one, a refused request of its strict policy included."""
    context = await browser.new_context(viewport=SMALL, locale="es-PE", java_script_enabled=False)
    page, errors = await context.new_page(), list[str]()
    page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
    async with open_paper() as paper, served(make_app(paper.line, paper.turns)) as base:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"))
        for line in (QUESTION, "1", "0", "1", "1"):
            await paper.hear(ROSITA, line)
        yield Visit(page, paper, f"{base}/mine")
        await context.close()
    assert errors == []


@pytest.mark.rule("CON-04", "CON-10")
async def test_she_reads_what_is_kept_of_her_in_three_languages(visit: Visit) -> None:
    await visit.enter(await visit.code())
    page = visit.page
    for button, heading in (
        ("English", "What you wrote for others"),
        ("Français", "Ce que vous avez écrit pour d'autres"),
        ("Español", "Lo que escribió para otras"),
    ):
        await page.get_by_role("button", name=button).click()
        await expect(page.get_by_role("heading", name=heading)).to_be_visible()
        await expect(page.get_by_text(QUESTION)).to_be_visible()
    width = await page.locator("html").bounding_box()
    assert width
    assert width["width"] <= SMALL["width"]


async def test_she_takes_it_along_and_closes_it(visit: Visit, tmp_path: Path) -> None:
    code = await visit.code()
    await visit.enter(code)
    async with visit.page.expect_download() as download:
        await visit.page.get_by_role("button", name="Guardar todo en un archivo").first.click()
    file = tmp_path / "mine.json"
    await (await download.value).save_as(file)
    assert json.loads(file.read_text(encoding="utf-8"))["words"][0]["text"] == QUESTION
    await visit.page.get_by_role("button", name="Ya lo leí: cerrar").first.click()
    await expect(visit.page.get_by_text("El código ya no abre nada.")).to_be_visible()
    await visit.enter(code)
    await expect(visit.page.get_by_role("alert")).to_contain_text("Ese código no es correcto")


async def test_a_wrong_code_shows_nothing(visit: Visit) -> None:
    await visit.enter("12345678")
    await expect(visit.page.get_by_role("alert")).to_be_visible()
    await expect(visit.page.get_by_text("Rosita")).to_have_count(0)
