"""The table with the phones: its address, its languages, its clock; small screens, keyboards, contrast."""

from __future__ import annotations

import re
from itertools import product

import pytest
from playwright.async_api import expect

from tests.browser.conftest import SMALL, Table
from tests.rehearsal.conftest import ROSITA, until

pytestmark = pytest.mark.browser

READABLE = 4.5  # WCAG 2.2, 1.4.3 contrast (minimum)


async def test_the_address_remembers_the_phones(table: Table) -> None:
    await table.open("rosita")
    await table.page.get_by_label("Add a phone").select_option("awa")
    await expect(table.page).to_have_url(re.compile(r"phones=rosita,awa&lang=en$"))
    await table.phone("rosita").get_by_label("Who holds this phone").select_option("new-sms")
    await expect(table.page).to_have_url(re.compile(r"phones=new-sms,awa&"))
    await table.phone("new-sms").get_by_label("Put this phone away").click()
    await table.page.reload()
    await expect(table.page.locator(".card")).to_have_count(1)
    await expect(table.phone("awa")).to_contain_text("BAOBAB · Thiès · SMS · reads French")


async def test_a_reload_shows_the_same_threads(table: Table) -> None:
    await table.here.carrier.write(ROSITA, "Hola")
    await table.here.send(ROSITA, "Buenas")
    await table.here.carrier.settled()
    for _ in range(2):
        await table.open("rosita")
        await expect(table.phone("rosita").locator(".row .text")).to_have_text(["Hola", "Buenas"])


async def test_the_page_speaks_three_languages_and_phones_their_own(table: Table) -> None:
    await table.open("rosita", "awa")
    for language, add in (("es", "Añadir un teléfono"), ("fr", "Ajouter un téléphone")):
        await table.page.locator(f"#languages [lang={language}]").click()
        await expect(table.page.locator("html")).to_have_attribute("lang", language)
        await expect(table.page.locator("#tabs select")).to_have_attribute("aria-label", add)
        blank = await table.page.locator("[data-word]").evaluate_all("all => all.filter(n => !n.textContent)")
        assert blank == []
        await expect(table.phone("awa").locator(".lcd-soft")).to_contain_text("Écrire")
        await expect(table.phone("rosita").get_by_label("Mensaje")).to_be_visible()


async def test_the_clock_goes_on(table: Table) -> None:
    await table.open("awa")
    await table.page.get_by_role("button", name="+24 h").click()
    await table.page.get_by_role("button", name="+1 h").click()
    await until(lambda: table.clock_file.exists() and table.clock_file.read_text() == "90000\n")


async def test_a_small_screen_holds_one_phone_at_a_time(table: Table) -> None:
    await table.page.set_viewport_size(SMALL)
    await table.open("rosita", "awa")
    await expect(table.phone("rosita").get_by_label("Mensaje")).to_be_in_viewport()
    await expect(table.phone("awa").locator(".lcd")).not_to_be_in_viewport()
    await table.page.locator("#tabs").get_by_role("button", name="Awa").click()
    await expect(table.phone("awa").locator(".lcd")).to_be_in_viewport(ratio=1)
    await expect(table.phone("rosita").get_by_label("Mensaje")).not_to_be_in_viewport()
    assert await table.page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]


async def test_a_keyboard_reaches_everything_and_the_focus_shows(table: Table) -> None:
    await table.open("rosita", "awa")
    seen = set[str]()
    for _ in range(40):
        await table.page.keyboard.press("Tab")
        name, shown = await table.page.evaluate(
            """() => {
              const node = document.activeElement;
              const style = getComputedStyle(node);
              return [`${node.closest(".card")?.id ?? ""} ${node.className}`, style.outlineStyle !== "none"];
            }"""
        )
        seen.add(name)
        assert shown or "typing" in name or name == " ", name  # the last one is the end of the page
    for phone, part in [("rosita", "field"), ("rosita", "log"), ("awa", "lcd-content"), ("awa", "key")]:
        assert f"phone-{phone} {part}" in seen
    assert {f"phone-{phone} {part}" for phone, part in product(("rosita", "awa"), ("name",))} <= seen


async def test_every_control_has_a_name(table: Table) -> None:
    await table.open("rosita", "awa", "new-sms")
    nameless = await table.page.locator("button, select, textarea, [role]").evaluate_all(
        """all => all
          .filter(n => !["log", "status"].includes(n.getAttribute("role")))
          .filter(n => !n.getAttribute("aria-label") && !n.innerText.trim() && !n.closest("[hidden]"))
          .map(n => n.outerHTML)"""
    )
    assert nameless == []


async def test_text_can_be_read(table: Table) -> None:
    await table.here.carrier.write(ROSITA, "Hola")
    await table.here.send(ROSITA, "Buenas")
    await table.here.send("+221700000101", "Bonjour")
    await table.here.carrier.settled()
    await table.open("rosita", "awa")
    for selector in (".knows", ".hint li", ".day", ".mine .meta", ".theirs .meta", ".lcd-row", ".key small"):
        front, back = await table.page.locator(selector).first.evaluate(COLOURS)
        assert contrast(front, back) >= READABLE, selector


async def test_less_motion_when_asked(table: Table) -> None:
    await table.page.emulate_media(reduced_motion="reduce")
    await table.open("rosita")
    assert await table.phone("rosita").evaluate("node => getComputedStyle(node).animationName") == "none"


# The colour of the letters, and the first opaque colour behind them.
COLOURS = """(node) => {
  const numbers = (text) => text.match(/[\\d.]+/g).map(Number);
  let behind = node;
  let back = [0, 0, 0, 0];
  while (behind && (back.length === 4 && back[3] < 0.5)) {
    back = numbers(getComputedStyle(behind).backgroundColor);
    behind = behind.parentElement;
  }
  return [numbers(getComputedStyle(node).color), back];
}"""


def contrast(front: list[float], back: list[float]) -> float:
    """WCAG's ratio of two sRGB colours."""
    darker, lighter = sorted((luminance(front), luminance(back)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: list[float]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour[:3])
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
