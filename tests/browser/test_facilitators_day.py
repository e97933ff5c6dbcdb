"""A facilitator's day in a real browser: a question that nobody answered, a text that was kept back and its
appeal, a prompt from the idea to what the others said.

With `--pictures` the pictures of the guide are taken anew.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from playwright.async_api import Browser, Page, expect

from bot.channels.channel import Address
from tests.browser.day import AWA, LUCIA, NDEYE, Day, day_of
from tests.conftest import OpenLine
from tests.paper import member

pytestmark = pytest.mark.browser

ADA, BEA = Address("sms", "+254700001001"), Address("sms", "+254700001002")
ROSITA, FATOU = Address("whatsapp", "+51900001003"), Address("sms", "+221700001004")
GRACE = Address("sms", "+254700001005")
QUESTION = "Land officer wants money for the title form. What do we do?"
NAMED = "Doctor Mensah in our clinic steals the medicine. What do we do?"
FRENCH = "Quelle erreur avec l'argent du groupe vous a appris le plus ?"
ANSWERS = {ADA: "One of us alone had the key.", ROSITA: "Una sola tenía la llave."}
TOLD = {
    "en": "one woman alone with the key",
    "es": "una sola con la llave",
    "fr": "une seule avec la clé",
}
PROMPT = "What mistake with group money taught you the most?"


@pytest.fixture
async def day(browser: Browser, open_paper: OpenLine, pytestconfig: pytest.Config) -> AsyncIterator[Day]:
    pictures = bool(pytestconfig.getoption("--pictures"))
    async with day_of(browser, open_paper, pictures=pictures) as here:
        await here.paper.join(
            member(ADA, "Ada", topics=("savings",)),
            member(BEA, "Bea", topics=("savings",)),
            member(GRACE, "Fig", topics=("savings",)),
            member(ROSITA, "Rosita", "es", "ceibo", topics=("savings",)),
            member(FATOU, "Fatou", "fr", "baobab", topics=("savings",)),
        )
        yield here


async def asks(day: Day, who: Address, question: str) -> None:
    """Through the menu, with no thought of her own, open to all, and sent."""
    for line in ("00", "2", question, "0", "1", "1"):
        await day.paper.hear(who, line)


@pytest.mark.rule("T-14")
async def test_an_unanswered_question_is_met(day: Day) -> None:
    await asks(day, ADA, QUESTION)
    await day.paper.wait(timedelta(hours=49))
    async with day.inside("Lucia", LUCIA) as lucia:
        await expect(lucia.get_by_role("heading", name="Waiting", level=1)).to_be_visible()
        await day.picture(lucia, "waiting")
        await go(lucia, "Questions")
        await lucia.locator("main").get_by_role("link").first.click()
        await expect(lucia.get_by_text(QUESTION)).to_be_visible()
        await day.picture(lucia, "question")
        await lucia.get_by_label("Your words").fill("I asked the land office: the form costs nothing.")
        await lucia.get_by_role("button", name="Send as what I tried, and close").click()
        await expect(lucia.get_by_role("status").first).to_be_visible()
    await day.paper.wait(timedelta(hours=18))
    assert any("the form costs nothing" in text for text in day.letters_to(ADA))


@pytest.mark.rule("T-30")
async def test_a_text_is_kept_back_and_an_appeal_lets_it_go(day: Day) -> None:
    await asks(day, ADA, NAMED)
    assert not any("Mensah" in text for text in day.letters_to(BEA))
    async with day.inside("Lucia", LUCIA) as lucia:
        await go(lucia, "To check")
        await lucia.locator("main").get_by_role("link").first.click()
        await expect(lucia.locator("main")).to_contain_text("Mensah")
        await day.picture(lucia, "check")
        await lucia.get_by_role("button", name="Ask her to change it").click()
        await expect(lucia.get_by_role("status").first).to_contain_text("Its author is asked")
        await day.paper.settle()
    for line in ("3", "Everybody in town knows it, and he is the only doctor.", "1"):
        await day.paper.hear(ADA, line)
    async with day.inside("Ndeye", NDEYE) as ndeye:
        await go(ndeye, "Appeals")
        await ndeye.locator("main table").get_by_role("link").first.click()
        await expect(ndeye.locator("main")).to_contain_text("Everybody in town knows it")
        await day.picture(ndeye, "appeal")
        await ndeye.get_by_role("button", name="She is right: it goes on").click()
        await expect(ndeye.get_by_role("status").first).to_contain_text("it goes on")
    await day.paper.wait(timedelta(hours=18))
    assert any("Mensah" in text for text in day.letters_to(BEA))


@pytest.mark.rule("T-29")
async def test_a_prompt_from_the_idea_to_what_the_others_said(day: Day) -> None:
    async with day.inside("Lucia", LUCIA) as lucia, day.inside("Awa", AWA) as awa:
        await lucia.goto(f"{day.base}/desk/prompts")
        await lucia.get_by_label("The prompt, in your language").fill(PROMPT)
        await expect(lucia.locator("form.counting output").first).to_contain_text("50 of 95")
        await press(lucia, "Keep as a draft")
        await press(lucia, "Have a machine draft what is missing")
        await press(lucia, "Accept")
        await day.picture(lucia, "prompt")
        here = lucia.url.partition("&said")[0]
        await awa.goto(here)
        await press(awa, "Accept")
        await press(lucia, "Ask a second person")
        await awa.goto(here)
        await press(awa, "Agree: send it")
        await day.paper.settle()
    assert FRENCH in " ".join(day.letters_to(FATOU))
    for who, answer in ANSWERS.items():
        for line in ("1", answer, "1", "1"):
            await day.paper.hear(who, line)
    await day.paper.wait(timedelta(hours=48))
    async with day.inside("Lucia", LUCIA) as lucia, day.inside("Awa", AWA) as awa:
        await lucia.goto(here)
        await day.picture(lucia, "answers")
        await tell(lucia, "English", TOLD["en"])
        await tell(lucia, "Spanish", TOLD["es"])
        await awa.goto(here)
        await tell(awa, "French", TOLD["fr"])
        await press(lucia, "Ask a second person")
        await awa.goto(here)
        await press(awa, "Agree: send it")
        await lucia.goto(f"{day.base}/desk/figures")
        await day.picture(lucia, "figures")
    await day.paper.wait(timedelta(hours=18))
    await day.paper.hear(ROSITA, "hola")  # WhatsApp lets nothing through after a day, until she writes
    for who, language in {ADA: "en", ROSITA: "es", FATOU: "fr"}.items():
        assert TOLD[language] in " ".join(day.letters_to(who))


async def go(page: Page, room: str) -> None:
    """By the links that are on every page; behind the name may stand how much waits there."""
    await page.get_by_role("navigation").get_by_role("link", name=re.compile(f"^{room}")).click()


async def press(page: Page, button: str) -> None:
    """The first button that is called so; what follows is said on the page."""
    await page.locator("main").get_by_role("button", name=button, exact=True).first.click()
    await expect(page.locator(".said")).to_be_visible()
    await expect(page.locator(".refused")).to_have_count(0)


async def tell(page: Page, language: str, text: str) -> None:
    """What was answered, in one of the languages that she reads."""
    card = page.locator("article").filter(has=page.get_by_role("heading", name=language, exact=True)).last
    await card.locator("summary").click()
    await card.get_by_role("textbox").fill(text)
    await card.get_by_role("button", name="Keep", exact=True).click()
    await expect(page.locator(".said")).to_be_visible()
