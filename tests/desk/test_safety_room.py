"""Safety cases at the desk: for safety persons alone, and with the passphrase alone; nothing of it stays."""

from __future__ import annotations

import pytest

from bot.safety_person import name_her
from bot.seed import COUNTRY
from storage import safekeeping
from storage.desk import log, staff
from tests.desk.conftest import GRACE, LUCIA, Browser, Office, colleague
from tests.desk.crawling import let_in
from tests.paper import AWA, START, OnPaper, member
from tests.safety.conftest import CHEAP
from tests.safety.conversation import HER_WAY, call_for_her, handles, states
from tests.safety.keyboard import PASSPHRASE, Typist

TEXT = "I call you on Tuesday at ten, as you said."
OPENS = {"country": COUNTRY, "passphrase": PASSPHRASE}


@pytest.fixture
async def guarded(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Awa wishes to be contacted; Lucia is the safety person, Grace a facilitator and the second one."""
    monkeypatch.setattr(safekeeping, "COST", CHEAP)
    paper = office.paper
    await colleague(paper, LUCIA, "Lucia", "safety", reads=("en", "es"))
    await paper.join(member(AWA, "Awa"))
    async with paper.line.database.begin() as connection:
        await name_her(connection, paper.line, COUNTRY, Typist(PASSPHRASE, PASSPHRASE))
    await call_for_her(paper, AWA)
    return office


async def the_handle(office: Office) -> str:
    (handle,) = await handles(office.paper)
    return handle


async def opened(lucia: Browser, handle: str) -> str:
    return await lucia.do("safety", "open", handle=handle, **OPENS)


@pytest.mark.rule("SAF-13", "SAF-22")
async def test_she_opens_it_with_the_passphrase_and_every_opening_is_logged(guarded: Office) -> None:
    lucia, handle = await let_in(guarded, "Lucia"), await the_handle(guarded)
    ((_, _, word),) = await states(guarded.paper)
    before = await lucia.open("safety")
    assert handle in before
    assert word not in before.split()
    guess = {**OPENS, "passphrase": "a guess that is long enough"}
    wrong = await lucia.do("safety", "open", handle=handle, **guess)
    assert (lucia.page.status_code, "not the passphrase" in wrong, HER_WAY in wrong) == (409, True, False)
    shown = await opened(lucia, handle)
    assert HER_WAY in shown
    assert word in shown
    assert PASSPHRASE not in lucia.page.text
    assert lucia.page.headers["cache-control"] == "no-store"
    assert HER_WAY not in await lucia.open("safety"), "it stands under no address"
    async with guarded.paper.line.database.connect() as connection:
        whole = await log.read(connection, START, looks=True)
        told = await log.read(connection, START, looks=False)
    about = [(line.action, line.about) for line in whole if line.about.startswith("case")]
    assert about == [("saw", f"case {handle}"), ("wrong-passphrase", "case")]
    assert not any(line.about.startswith("case") for line in told), "the ombuds alone is told"


async def test_she_writes_and_closes_without_its_being_kept(guarded: Office) -> None:
    lucia, handle = await let_in(guarded, "Lucia"), await the_handle(guarded)
    long = await lucia.do("safety", "write", handle=handle, text="m" * 170, **OPENS)
    assert "must be one SMS" in long
    assert "m" * 170 in long, "what she wrote is not lost"
    before = len(guarded.paper.papers)
    await lucia.do("safety", "write", handle=handle, text=TEXT, by="-", **OPENS)
    (letter,) = guarded.paper.papers[before:]
    assert (letter.letter.to, letter.text.endswith(TEXT)) == (AWA, True)
    assert "Closed" in await lucia.do("safety", "close", handle=handle, **OPENS)
    assert "Nothing waits" in await lucia.open("safety")
    assert TEXT not in str(await guarded.paper.all_of("SELECT content FROM outbox"))


@pytest.mark.rule("SAF-22")
async def test_who_has_as_many_as_she_may_takes_no_more_and_her_second_person_looks_too(
    guarded: Office,
) -> None:
    id = await colleague(guarded.paper, GRACE, "Grace", "safety")
    handle = await the_handle(guarded)
    async with guarded.paper.line.database.begin() as connection:
        await staff.change(connection, id, cases=0)
    grace = await let_in(guarded, "Grace")
    assert "0 open cases already" in await opened(grace, handle)
    lucia = await let_in(guarded, "Lucia")
    assert HER_WAY in await opened(lucia, handle)
    assert "Lucia" in await grace.open("safety")
    assert HER_WAY in await opened(grace, handle), "a second person may look at what the first has taken"


@pytest.mark.parametrize("role", ["facilitator", "operator"])
@pytest.mark.rule("SAF-13")
async def test_nobody_else_finds_the_room(office: Office, role: str) -> None:
    paper: OnPaper = office.paper
    await colleague(paper, GRACE, "Grace", role)
    grace = await let_in(office, "Grace")
    await grace.open("safety")
    assert grace.page.status_code == 404
    await grace.open("me")
    assert "/desk/safety" not in grace.page.text
