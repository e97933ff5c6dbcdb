"""The page of a practice in a real browser: on a small screen, on a wide one, and on paper."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, FloatRect, Page, expect

from bot.app import make_app
from tests.browser.conftest import DESKTOP, SMALL
from tests.conftest import OpenLine
from tests.paper import AWA, ROSITA, OnPaper, member
from tests.rehearsal.conftest import served
from tests.sheet.conftest import fog, issue, tell_fog
from tests.sheet.telling import plan

pytestmark = pytest.mark.browser

FOG = fog()
SHEET = b"/Type /Page\n"  # in a PDF, one for each


@dataclass
class Visit:
    """A browser before the page of Rosita's idea, and a code of Awa's."""

    page: Page
    paper: OnPaper
    url: str
    code: str

    async def enter(self) -> None:
        """By keyboard alone."""
        await self.page.goto(self.url)
        await self.page.get_by_label("Votre code de lecture").fill(self.code)
        await self.page.keyboard.press("Enter")
        await expect(self.page.get_by_role("heading", level=1)).to_contain_text(FOG["fr"]["title"])

    async def places(self) -> tuple[FloatRect, FloatRect]:
        """Where hers and the translation of what was done stand."""
        both = self.page.locator("section", has_text=FOG["did"]).locator(".pair > div")
        own, other = [await both.nth(n).bounding_box() for n in (1, 0)]
        assert own
        assert other
        return own, other


@pytest.fixture
async def visit(browser: Browser, open_paper: OpenLine) -> AsyncIterator[Visit]:
    """Ends with an error when the page had one, a refused request of its strict policy included."""
    context = await browser.new_context(viewport=SMALL, locale="fr-SN", java_script_enabled=False)
    page, errors = await context.new_page(), list[str]()
    page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
    async with open_paper() as paper, served(make_app(paper.line, paper.turns)) as base:
        await paper.join(member(ROSITA, "Rosita", "es", "ceibo"), member(AWA, "Awa", "fr", "baobab"))
        number = await tell_fog(paper, credit="both")
        await plan(paper, AWA, number, {"step": "lundi", "result": "Deux fûts par nuit"}, result="worked")
        yield Visit(page, paper, f"{base}/idea", await issue(paper, AWA, number))
        await context.close()
    assert errors == []


@pytest.mark.rule("T-49")
async def test_she_reads_it_in_three_languages_on_a_small_screen(visit: Visit) -> None:
    await visit.enter()
    page = visit.page
    for button, heading, title in (
        ("English", "What we did", FOG["en"]["title"]),
        ("Español", "Qué hicimos", FOG["title"]),
        ("Français", "Ce que nous avons fait", FOG["fr"]["title"]),
    ):
        await page.get_by_role("button", name=button).click()
        await expect(page.get_by_role("heading", name=heading)).to_be_visible()
        await expect(page.get_by_role("heading", level=1)).to_contain_text(title)
    box = await page.locator("html").bounding_box()
    assert box
    assert box["width"] <= SMALL["width"]
    own, other = await visit.places()
    assert own["y"] > other["y"]


async def test_on_a_wide_screen_hers_and_the_translation_stand_side_by_side(visit: Visit) -> None:
    await visit.page.set_viewport_size(DESKTOP)
    await visit.enter()
    own, other = await visit.places()
    assert own["y"] == other["y"]
    assert own["x"] >= other["x"] + other["width"]


async def test_on_paper_it_takes_two_sheets_at_most_and_no_buttons(visit: Visit, tmp_path: Path) -> None:
    await visit.enter()
    file = tmp_path / "idea.pdf"
    await visit.page.pdf(path=file, prefer_css_page_size=True)
    assert 1 <= file.read_bytes().count(SHEET) <= 2
    await visit.page.emulate_media(media="print")
    await expect(visit.page.get_by_role("button")).to_have_count(0)
    await expect(visit.page.get_by_text("Trouvée sur Mango Line, idée no")).to_be_visible()


async def test_what_was_taken_back_meanwhile_is_told_plainly(visit: Visit) -> None:
    await visit.enter()
    await visit.paper.hear(ROSITA, "borrar todo")
    await visit.page.get_by_role("button", name="English").click()
    await expect(visit.page.get_by_text("This idea was taken back")).to_be_visible()
    await expect(visit.page.get_by_text("filets")).to_have_count(0)
