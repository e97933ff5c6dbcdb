"""The whole road, as somebody sees it who has just typed `make run`.

A member who reads Spanish asks on WhatsApp; a member who reads French answers from a button phone; the first
reads the answer in Spanish with its mark, and ORIG gives her the French words byte for byte.
`--update` takes the pictures of docs/ again.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

from bot.rehearsal.trial import trial_packages
from tests.browser.conftest import SMALL
from tests.voice.files import RATE, SKIP, voice

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
SPEAKS, HEARS = "atieno", "binta"  # both read English on WhatsApp, in two countries
QUESTION = "Queremos agua limpia. ¿Quién puede ayudar?"
ANSWER = "Je peux aider. L'atelier est mardi à l'école."
START_SECONDS, ANSWER_MS = 90, 30_000


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[str]:
    """`python main.py rehearse` with an empty home and nothing else on this machine; its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / "home").mkdir()
    trial_packages(tmp_path / "var" / "models")  # so that none are looked for on the network
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home")}
    surroundings |= {"PORT": str(port), "DATA_DIR": str(tmp_path / "var")}
    with (tmp_path / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "main.py", "rehearse", cwd=ROOT, env=surroundings, stdout=log, stderr=log
        )
        try:
            await healthy(f"http://127.0.0.1:{port}", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            await end(process)
    written = (tmp_path / "log").read_text()
    assert not any(words in written for words in (QUESTION, ANSWER, "+221700000101"))


@pytest.fixture
def pictures(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return ROOT / "docs" if request.config.getoption("--update", default=False) else tmp_path


async def test_two_strangers_help_each_other(
    line: str, context: BrowserContext, browser: Browser, pictures: Path
) -> None:
    page = await context.new_page()
    await page.goto(f"{line}/phones?phones=rosita,awa&lang=en")
    rosita, awa = page.locator("#phone-rosita"), page.locator("#phone-awa")
    await ask(rosita)
    await answer(awa)
    arrived = rosita.locator(".theirs .text", has_text="Awa, Thiès")
    await expect(arrived).to_contain_text("~", timeout=ANSWER_MS)
    await expect(arrived).to_contain_text("escuela")
    await expect(arrived).to_contain_text("francés")
    await expect(rosita.locator(".theirs").last.locator(".choice")).to_have_count(3, timeout=ANSWER_MS)
    await read_again(awa)
    await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    await page.screenshot(path=pictures / "phones.png")
    await write(rosita, "ORIG")
    original = await rosita.locator(".theirs .text").last.inner_text()
    assert original.encode() == ANSWER.encode()
    await small_screen(browser, line, pictures)


async def test_what_she_says_is_heard_on_another_phone(
    line: str, context: BrowserContext, tmp_path: Path
) -> None:
    page = await context.new_page()
    (tmp_path / "note.ogg").write_bytes(voice(4))
    await page.goto(f"{line}/phones?phones={SPEAKS},{HEARS}&lang=en")
    speaks, hears = page.locator(f"#phone-{SPEAKS}"), page.locator(f"#phone-{HEARS}")
    for words in ("00", "2"):
        await write(speaks, words)
    await speaks.locator("input[accept^='audio/ogg']").set_input_files(tmp_path / "note.ogg")
    await expect(speaks.locator(".theirs").last).to_contain_text("(4 sec)", timeout=ANSWER_MS)
    for words in ("1", "0", "1", "1"):
        await write(speaks, words)
    heard = hears.locator(".theirs audio.sound")
    await expect(heard).to_have_js_property("duration", 4 + SKIP / RATE, timeout=ANSWER_MS)
    assert await heard.evaluate("sound => sound.play().then(() => sound.error === null)")
    await expect(hears.locator(".theirs").last).to_contain_text("(voice note, 4 sec)")


async def ask(rosita: Locator) -> None:
    for words in ("00", "2", QUESTION, "0", "1"):
        await write(rosita, words)
    offered = rosita.locator(".theirs").last
    await expect(offered).to_contain_text(QUESTION)
    await press(rosita, offered.locator(".choice").first)


async def answer(awa: Locator) -> None:
    await expect(awa.locator(".lcd-text")).to_contain_text("~", timeout=ANSWER_MS)
    await expect(awa.locator(".lcd-text")).to_contain_text("eau")
    await key(awa, "1")
    await awa.locator(".lcd-content").focus()
    await awa.page.keyboard.type(ANSWER)
    await send(awa)
    await expect(awa.locator(".lcd-text")).to_contain_text(ANSWER, timeout=ANSWER_MS)
    await key(awa, "1")


async def read_again(awa: Locator) -> None:
    """She goes back to the question that was put to her."""
    await awa.get_by_role("button", name="Retour").click()
    await awa.locator(".lcd-row", has_text="~").click()
    await expect(awa.locator(".lcd-text")).to_contain_text("eau")
    await expect(awa.locator(".lcd-news")).to_be_empty()


async def write(rosita: Locator, words: str) -> None:
    """On the smartphone; returns when the line has answered."""
    before = await rosita.locator(".theirs").count()
    await rosita.locator(".field").fill(words)
    await rosita.locator(".field").press("Enter")
    await expect(rosita.locator(".theirs").nth(before)).to_be_visible(timeout=ANSWER_MS)


async def press(rosita: Locator, button: Locator) -> None:
    before = await rosita.locator(".theirs").count()
    await button.click()
    await expect(rosita.locator(".theirs").nth(before)).to_be_visible(timeout=ANSWER_MS)


async def key(awa: Locator, digit: str) -> None:
    await awa.locator(f'[data-key="{digit}"]').click()
    await send(awa)


async def send(awa: Locator) -> None:
    """On the button phone; returns when a message has come after it."""
    await awa.get_by_role("button", name="Envoyer").click()
    await expect(awa.locator(".lcd-title")).to_contain_text("De:", timeout=ANSWER_MS)


async def small_screen(browser: Browser, line: str, pictures: Path) -> None:
    small = await browser.new_context(viewport=SMALL, device_scale_factor=2, timezone_id="UTC")
    page: Page = await small.new_page()
    await page.goto(f"{line}/phones?phones=rosita,awa&lang=es")
    await expect(page.locator("#phone-rosita .theirs .text").last).to_have_text(ANSWER)
    await page.wait_for_timeout(500)
    await page.screenshot(path=pictures / "phones-small.png")
    await small.close()


async def healthy(url: str, process: asyncio.subprocess.Process) -> None:
    """Returns when the line takes messages; fails when it ended or takes too long."""
    async with asyncio.timeout(START_SECONDS), httpx.AsyncClient(base_url=url) as client:
        while True:
            assert process.returncode is None, "the line ended before it was ready"
            try:
                if (await client.get("/healthz")).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.2)


async def end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), 20)
    except TimeoutError:
        process.kill()
        await process.wait()
