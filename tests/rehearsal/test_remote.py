"""Writing by the carrier run alone, and reading its books."""

from __future__ import annotations

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.rehearsal.remote import Remote
from tests.rehearsal.conftest import AWA, World, bodies


def by_remote(world: World) -> httpx.AsyncClient:
    app = Starlette(routes=[Mount("/remote", routes=Remote(world.carrier).routes())])
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://carrier/remote")


async def test_what_is_written_reaches_the_line_and_stands_in_the_books(here: World) -> None:
    async with by_remote(here) as remote:
        written = await remote.post("/write", json={"from": AWA, "text": "Bonjour"})
        await here.send(AWA, "Bienvenue")
        await here.carrier.settled()
        books, size = (await remote.get("/ledger")).json(), (await remote.get("/ledger/size")).json()
    assert bodies(here.line.messages) == ["Bonjour"]
    assert (written.status_code, written.json()["taken"]) == (201, True)
    assert [(entry["person"], entry["inbound"], entry["text"]) for entry in books] == [
        (AWA, True, "Bonjour"),
        (AWA, False, "Bienvenue"),
    ]
    assert size == {"from_line": 1}


async def test_a_line_that_does_not_take_it_is_told(here: World) -> None:
    here.line.answers.append(503)
    async with by_remote(here) as remote:
        written = await remote.post("/write", json={"from": AWA, "text": "Bonjour"})
    assert written.json()["taken"] is False


@pytest.mark.parametrize("wrong", [{}, {"from": "nobody", "text": "a"}, {"from": AWA}, [AWA, "a"]])
async def test_what_cannot_be_written_is_refused(here: World, wrong: object) -> None:
    async with by_remote(here) as remote:
        assert (await remote.post("/write", json=wrong)).status_code == 400
        assert (await remote.post("/write", data={"from": AWA, "text": "a"})).status_code == 400
    assert here.line.messages == []
