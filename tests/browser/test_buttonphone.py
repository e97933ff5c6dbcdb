"""The button phone: twelve keys, a keyboard, a small screen and what a text costs."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, expect

from bot.gsm7 import segments
from tests.browser.conftest import Table
from tests.rehearsal.conftest import AWA, until

pytestmark = pytest.mark.browser

PAUSE_MS = 1000


async def press(phone: Locator, keys: str) -> None:
    """Keys of the phone; a space waits until the next tap begins a new letter."""
    for key in keys:
        if key == " ":
            await phone.page.wait_for_timeout(PAUSE_MS)
        else:
            await phone.locator(f'[data-key="{key}"]').click()


async def test_a_menu_is_answered_with_one_digit(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await table.here.send(AWA, "Question de Rosita\n1 Je réponds 2 Je passe")
    await expect(awa.locator(".lcd-text")).to_have_text("Question de Rosita\n1 Je réponds 2 Je passe")
    await press(awa, "1")
    await expect(awa.get_by_label("Votre message")).to_have_value("1")
    await awa.get_by_role("button", name="Envoyer").click()
    await until(lambda: table.line.messages[-1:] and table.line.messages[-1]["Body"] == "1")
    await expect(awa.locator(".lcd-news")).to_have_text("Message envoyé")
    await expect(awa.locator(".lcd-row").first).to_contain_text("→ 1")


async def test_letters_by_several_taps(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await awa.get_by_role("button", name="Écrire").click()
    await press(awa, "66688444033333")
    await expect(awa.get_by_label("Votre message")).to_have_value("Oui é")
    await awa.get_by_role("button", name="Effacer").click()
    await press(awa, " 333333 2 2")
    await expect(awa.get_by_label("Votre message")).to_have_value("Oui èaa")
    await expect(awa.locator(".count")).to_have_text("153/1")


async def test_capitals_digits_and_a_held_key(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await awa.get_by_role("button", name="Écrire").click()
    await press(awa, "2102#2#2##2")  # Abc, then abc, then 123, then Abc and abc again
    await expect(awa.get_by_label("Votre message")).to_have_value("A. Aa2a")
    await awa.locator('[data-key="7"]').click(delay=700)
    await expect(awa.get_by_label("Votre message")).to_have_value("A. Aa2a7")


async def test_a_keyboard_and_a_paste_write_too(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await awa.locator(".lcd-content").focus()
    await table.page.keyboard.type("va Ça")
    await expect(awa.get_by_label("Votre message")).to_have_value("va Ça")
    await expect(awa.locator(".count")).to_have_text("155/1")
    await table.page.keyboard.type(" ñ á")
    await expect(awa.locator(".count.dear")).to_have_text("61/1")
    await table.page.keyboard.press("Enter")
    await until(lambda: [form["Body"] for form in table.line.messages] == ["va Ça ñ á"])
    await awa.locator(".lcd-content").evaluate(
        """(node) => {
          const data = new DataTransfer();
          data.setData("text", "une phrase collée");
          node.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
        }"""
    )
    await expect(awa.get_by_label("Votre message")).to_have_value("une phrase collée")
    await table.page.keyboard.press("Escape")
    await expect(awa.locator(".lcd-title")).to_have_text("Messages")


async def test_messages_are_found_and_read_with_the_arrows(table: Table) -> None:
    for number in range(12):
        await table.here.send(AWA, f"message {number} " + "long " * 60)
    await table.here.carrier.settled()
    await table.open("awa")
    awa = table.phone("awa")
    for _ in range(9):
        await awa.get_by_role("button", name="Bas").click()
    await expect(awa.locator(".lcd-row.chosen")).to_contain_text("message 2")
    await expect(awa.locator(".lcd-row.chosen")).to_be_in_viewport()
    await awa.get_by_role("button", name="Ouvrir").click()
    await awa.get_by_role("button", name="Bas").click()
    moved = await awa.locator(".lcd-content").evaluate("node => node.scrollTop")
    assert moved > 0
    await awa.get_by_role("button", name="Retour").click()
    await expect(awa.locator(".lcd-row")).to_have_count(12)


async def test_a_second_message_waits_behind_the_first(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await table.here.send(AWA, "une réponse")
    await expect(awa.locator(".lcd-text")).to_have_text("une réponse")
    await table.here.send(AWA, "1 Oui 2 Non")
    await awa.get_by_role("button", name="Suivant").click()
    await expect(awa.locator(".lcd-text")).to_have_text("1 Oui 2 Non")
    await awa.get_by_role("button", name="Retour").click()
    await expect(awa.locator(".lcd-row")).to_have_text(["· 1 Oui 2 Non", "· une réponse"])


async def test_no_network(table: Table) -> None:
    await table.open("awa")
    awa = table.phone("awa")
    await awa.get_by_role("switch").click()
    await press(awa, "1")
    await awa.get_by_role("button", name="Envoyer").click()
    await expect(awa.locator(".lcd-news")).to_have_text("Pas de réseau")
    assert table.line.messages == []
    await expect(awa.get_by_label("Votre message")).to_have_value("1")


PLAIN = ["", "a" * 160, "a" * 161, "€" * 80, "€" * 81, "a" * 152 + "€" * 5, "ñ é à ¿", "a\nb" * 60]
DEAR = ["á" * 70, "á" * 71, "🌽" * 35, "🌽" * 36, "á" * 66 + "🌽" * 3]


@pytest.mark.parametrize("text", PLAIN + DEAR)
async def test_the_counter_counts_like_the_line(table: Table, text: str) -> None:
    await table.open("awa")
    counted = await table.page.evaluate(
        """async (text) => {
          const { Counter } = await import("/phones/page/gsm7.js");
          const { gsm7 } = await (await fetch("/phones/api/world")).json();
          return new Counter(gsm7).count(text).segments;
        }""",
        text,
    )
    assert counted == segments(text)
