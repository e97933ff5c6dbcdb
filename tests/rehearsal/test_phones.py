"""The phones page's own API, and the page's files."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.gsm7 import BASIC
from bot.rehearsal import app
from bot.rehearsal.app import rehearsal_routes
from tests.rehearsal.conftest import SWITCHBOARD, World
from tests.rehearsal.test_contents import BUTTONS, send

PAGE = Path(app.__file__).parent / "page"
LIMIT_BYTES = 120_000


@pytest.fixture
async def page(here: World, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """The web side of the rehearsal, as the line mounts it."""
    routes = rehearsal_routes(here.carrier, clock_file=tmp_path / "clock", line_name="Linea Mango")
    SWITCHBOARD.routes[:] = [*routes, *here.line.app().routes]
    async with httpx.AsyncClient(base_url=here.line.base, timeout=10) as client:
        yield client


async def test_the_page_allows_nothing_from_elsewhere(page: httpx.AsyncClient) -> None:
    answer = await page.get("/phones")
    assert answer.status_code == 200
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert not re.search(r"\son\w+=|style=|<script(?![^>]*\ssrc=)|https?://", answer.text)


async def test_every_file_the_page_names_is_there(page: httpx.AsyncClient) -> None:
    named = set(re.findall(r'(?:src|href)="(/phones/page/[^"]+)"', (await page.get("/phones")).text))
    for file in PAGE.glob("*.js"):
        named |= {f"/phones/page/{name}" for name in re.findall(r'from "\./([\w.]+)"', file.read_text())}
    assert len(named) > 8
    assert {(await page.get(name)).status_code for name in named} == {200}


def test_the_page_is_light_and_asks_nobody_else() -> None:
    files = [file for file in PAGE.iterdir() if file.is_file()]
    assert sum(file.stat().st_size for file in files) < LIMIT_BYTES
    for file in files:
        assert not re.search(r"https?://(?!www\.w3\.org)", file.read_text()), file.name


def test_the_pages_words_are_whole_in_three_languages() -> None:
    words = json.loads((PAGE / "words.json").read_text())
    assert set(words) == {"en", "es", "fr"}
    shapes = {language: {key: blanks(text) for key, text in words[language].items()} for language in words}
    assert shapes["en"] == shapes["es"] == shapes["fr"]
    assert all(text.strip() for language in words.values() for text in language.values())
    assert words["es"]["try1"] != words["en"]["try1"] != words["fr"]["try1"]


def test_every_word_of_the_page_is_used_and_known() -> None:
    known = set(json.loads((PAGE / "words.json").read_text())["en"])
    source = "".join(file.read_text() for file in PAGE.glob("*.*") if file.suffix in (".js", ".html"))
    quoted = set(re.findall(r'"(\w+)"', source))
    by_data = {
        "whatsapp",
        "en",
        "es",
        "fr",
        "water",
        "land",
        "health",
        "savings",
        "safety",
        "food",
        "work",
        "other",
    }
    assert known - quoted - by_data == set()
    asked = set(re.findall(r'\bt\("(\w+)"|data-word(?:-label)?="(\w+)"', source))
    assert {first or second for first, second in asked} <= known


async def test_the_world_shows_people_and_no_number(page: httpx.AsyncClient) -> None:
    answer = await page.get("/phones/api/world")
    world = answer.json()
    assert world["line"] == "Linea Mango"
    rosita = next(person for person in world["people"] if person["id"] == "rosita")
    assert (rosita["group"], rosita["language"], rosita["channel"]) == ("CEIBO", "es", "whatsapp")
    assert set(world["gsm7"]["basic"]) == set(BASIC)
    assert not re.search(r"\+\d{6}|PE\.", answer.text)


async def test_a_person_writes_and_her_thread_has_it(here: World, page: httpx.AsyncClient) -> None:
    written = await page.post("/phones/api/awa/messages", json={"text": "Bonjour à toutes"})
    assert written.status_code == 201
    assert here.line.messages[0]["Body"] == "Bonjour à toutes"
    await here.carrier.accept({"To": "+221700000101", "From": here.carrier.account.sms, "Body": "Merci"})
    await here.carrier.settled()
    thread = (await page.get("/phones/api/awa/thread")).json()
    shown = [(m["mine"], m["text"], m["status"], m["taken"]) for m in thread["messages"]]
    assert shown == [(True, "Bonjour à toutes", "received", True), (False, "Merci", "delivered", False)]
    assert "+221" not in json.dumps(thread)


async def test_a_button_is_pressed(here: World, page: httpx.AsyncClient) -> None:
    await page.post("/phones/api/rosita/messages", json={"text": "Hola"})
    sent = await send(here, "whatsapp:+51900000101", {"twilio/quick-reply": BUTTONS}, {"1": "Rosita"})
    sid = sent.json()["sid"]
    pressed = await page.post("/phones/api/rosita/messages", json={"sid": sid, "choice": "m/2"})
    assert pressed.json()["text"] == "Find"
    assert here.line.messages[-1]["ButtonPayload"] == "m/2"
    other = await page.post("/phones/api/fatou/messages", json={"sid": sid, "choice": "m/2"})
    assert other.status_code == 400


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"sid": "SM1"}, {"sid": "SM1", "choice": "x"}, []])
async def test_nothing_to_write(page: httpx.AsyncClient, body: object) -> None:
    assert (await page.post("/phones/api/awa/messages", json=body)).status_code == 400


async def test_only_json_of_known_phones_is_taken(here: World, page: httpx.AsyncClient) -> None:
    """A form is what another site could post from somebody's browser."""
    assert (await page.post("/phones/api/awa/messages", data={"text": "x"})).status_code == 400
    assert (await page.post("/phones/api/nobody/messages", json={"text": "x"})).status_code == 400
    assert (await page.post("/phones/api/awa/messages", content=b"{")).status_code == 400
    assert (await page.get("/phones/api/nobody/thread")).status_code == 404
    assert not here.line.messages


async def test_a_phone_that_is_off(here: World, page: httpx.AsyncClient) -> None:
    assert (await page.post("/phones/api/awa/away", json={"away": True})).status_code == 204
    assert (await page.get("/phones/api/awa/thread")).json()["away"] is True
    await here.carrier.accept({"To": "+221700000101", "From": here.carrier.account.sms, "Body": "Merci"})
    await here.carrier.settled()
    assert (await page.get("/phones/api/awa/thread")).json()["messages"][0]["status"] == "sent"
    await page.post("/phones/api/awa/away", json={"away": False})
    await here.carrier.settled()
    assert (await page.get("/phones/api/awa/thread")).json()["messages"][0]["status"] == "delivered"
    assert (await page.post("/phones/api/awa/away", json={"away": "yes"})).status_code == 400


async def test_what_arrives_is_told_live_and_read(here: World, page: httpx.AsyncClient) -> None:
    await page.post("/phones/api/rosita/messages", json={"text": "Hola"})
    async with page.stream("GET", "/phones/api/live", params={"phones": "rosita,nobody"}) as stream:
        events = stream.aiter_lines()
        assert [await anext(events) for _ in range(3)] == ["event: listening", "data: -", ""]
        account = here.carrier.account
        for to, sender in (("+221700000101", account.sms), ("whatsapp:+51900000101", account.whatsapp)):
            await here.carrier.accept({"To": to, "From": sender, "Body": "Buenas"})
        async with asyncio.timeout(5):
            told = [await next_message(events) for _ in range(4)]
    assert {phone for phone, _ in told} == {"rosita"}
    assert [message["status"] for _, message in told] == ["queued", "sent", "delivered", "read"]


async def test_open_pages_do_not_hold_a_server_that_stops(here: World, page: httpx.AsyncClient) -> None:
    async with page.stream("GET", "/phones/api/live", params={"phones": "awa"}) as stream:
        events = stream.aiter_lines()
        assert [await anext(events) for _ in range(3)] == ["event: listening", "data: -", ""]
        here.carrier.news.end()
        async with asyncio.timeout(5):
            assert [line async for line in events if line] == []


async def test_the_clock_goes_forward_only(page: httpx.AsyncClient, tmp_path: Path) -> None:
    for seconds in (3600, 86400):
        assert (await page.post("/phones/api/clock", json={"seconds": seconds})).status_code == 200
    assert float((tmp_path / "clock").read_text()) == 90000
    refused: list[object] = [{"seconds": -1}, {"seconds": 0}, {"seconds": "soon"}, {"seconds": 10**9}, {}, []]
    for bad in refused:
        assert (await page.post("/phones/api/clock", json=bad)).status_code == 400
    assert float((tmp_path / "clock").read_text()) == 90000


async def test_without_a_clock_file_there_is_no_clock(here: World, page: httpx.AsyncClient) -> None:
    SWITCHBOARD.routes[:] = Starlette(routes=rehearsal_routes(here.carrier)).routes
    assert (await page.get("/phones/api/world")).json()["clock"] is None
    assert (await page.post("/phones/api/clock", json={"seconds": 3600})).status_code == 400


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


async def next_message(events: AsyncIterator[str]) -> tuple[str, dict[str, object]]:
    async for line in events:
        if line.startswith("data: "):
            told = json.loads(line.removeprefix("data: "))
            return told["phone"], told["message"]
    raise AssertionError("the stream ended")
