"""Texts that a person looks at before others see them: held, decided, changed by their authors, appealed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.desk.room import Refused
from bot.desk.two import decide
from storage.desk import staff
from tests.desk.checking import (
    ASK,
    ASKER,
    PEER,
    PERSON,
    SEND,
    THREAT,
    appeal,
    number,
    opened,
    read_by,
    says,
    state,
)
from tests.desk.conftest import GRACE, LUCIA, Office, colleague
from tests.paper import OnPaper, member


@pytest.fixture
async def asked(office: Office) -> Office:
    """A question that names somebody, sent by one who has a peer."""
    paper = office.paper
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("health",)))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    told = await says(paper, ASKER, *ASK, PERSON, *SEND)
    assert told.startswith("Your question is kept. A person of the team looks at it first")
    return office


@pytest.mark.rule("T-30")
async def test_what_waits_is_put_to_nobody_and_goes_on_when_it_is_let_through(asked: Office) -> None:
    paper = asked.paper
    assert await state(paper) == [("question", "waiting", ["person"])]
    await paper.wait(timedelta(minutes=10))
    assert "Mensah" not in read_by(paper, PEER)
    lucia = await opened(asked)
    listed = await lucia.open("check")
    assert "named person" in listed
    assert "Mensah" not in listed
    await lucia.open("check", n=str(await number(paper)))
    assert '<mark title="named person">Doctor Mensah</mark>' in lucia.page.text
    assert "It goes on" in await lucia.do("check", "pass", n=str(await number(paper)))
    assert "Doctor Mensah" in read_by(paper, PEER)
    assert "It is on its way now" in read_by(paper, ASKER)
    logged = await paper.all_of("SELECT who, action, about, reason FROM decision WHERE about LIKE 'check%'")
    about = f"check {await number(paper)}"
    assert ("Lucia", "saw", about, "") in logged
    assert ("Lucia", "passed", about, "person") in logged


@pytest.mark.rule("T-30")
async def test_its_author_takes_that_part_out(asked: Office) -> None:
    paper = asked.paper
    await (await opened(asked)).do("check", "ask", n=str(await number(paper)))
    assert "named person. Your choice:" in read_by(paper, ASKER)
    assert "A doctor in our clinic asks money" in await says(paper, ASKER, "2")
    await says(paper, ASKER, "1")
    assert await state(paper) == [("question", "changed", ["person"])]
    assert "A doctor in our clinic" in read_by(paper, PEER)
    assert "Mensah" not in read_by(paper, PEER)


async def test_its_author_writes_it_anew_and_a_rule_that_hits_again_is_looked_at_again(asked: Office) -> None:
    paper = asked.paper
    await (await opened(asked)).do("check", "ask", n=str(await number(paper)))
    await says(paper, ASKER, "1", "Nurse Otieno in our clinic asks money", "1")
    assert await state(paper) == [("question", "waiting", ["person"])]
    await (await opened(asked)).do("check", "ask", n=str(await number(paper)))
    await says(paper, ASKER, "1", "Somebody in our clinic asks for money", "1")
    assert "Somebody in our clinic" in read_by(paper, PEER)
    assert "Otieno" not in read_by(paper, PEER)


@pytest.mark.rule("T-30")
@pytest.mark.parametrize(
    ("do", "told", "reads"), [("won", "agrees with you", True), ("lost", "does not", False)]
)
async def test_she_appeals_to_the_panel(asked: Office, do: str, told: str, reads: bool) -> None:
    paper = asked.paper
    await colleague(paper, GRACE, "Grace", "panel")
    lucia = await opened(asked)
    await lucia.do("check", "ask", n=str(await number(paper)))
    await says(paper, ASKER, "3", "All of us know him and it is true", "1")
    assert "1 open" in await lucia.open("appeals")
    assert "Answer by" not in lucia.text
    assert "Only a member of the panel" in await lucia.open("appeals", n=await appeal(paper))
    grace = await opened(asked, "Grace", GRACE)
    assert "All of us know him" in await grace.open("appeals", n=await appeal(paper))
    await grace.do("appeals", do, n=await appeal(paper))
    assert told in read_by(paper, ASKER)
    assert ("Mensah" in read_by(paper, PEER)) is reads


@pytest.mark.rule("T-30")
async def test_held_for_a_day_at_most_and_then_it_goes_on_without_that_part(asked: Office) -> None:
    paper = asked.paper
    lucia = await opened(asked)
    await lucia.do("check", "hold", n=str(await number(paper)), why="person")
    assert "held for up to 24 hours. Why: named person." in read_by(paper, ASKER)
    assert "held for a day already" in await lucia.do("check", "hold", n=str(await number(paper)))
    await paper.wait(timedelta(hours=23))
    assert "clinic" not in read_by(paper, PEER)
    await paper.wait(timedelta(hours=2))
    assert "A doctor in our clinic" in read_by(paper, PEER)


@pytest.mark.rule("T-30")
async def test_when_the_team_is_late_what_is_harmless_goes_on_and_what_is_not_waits(asked: Office) -> None:
    paper = asked.paper
    await says(paper, ASKER, *ASK, THREAT, *SEND)
    await paper.wait(timedelta(hours=30))
    assert "A doctor in our clinic" in read_by(paper, PEER)
    assert "Mensah" not in read_by(paper, PEER)
    assert "One part was taken out first: named person" in read_by(paper, ASKER)
    assert await state(paper) == [("question", "passed", ["person"]), ("question", "waiting", ["threat"])]
    assert "machetes" not in read_by(paper, PEER)
    assert "late: a person has to decide" in await (await opened(asked)).open("check")


@pytest.mark.rule("SAF-20")
@pytest.mark.parametrize("kind", ["remove", "block"])
async def test_one_person_alone_neither_removes_nor_blocks(asked: Office, kind: str) -> None:
    paper = asked.paper
    await colleague(paper, GRACE, "Grace", "facilitator", "second")
    lucia = await opened(asked)
    assert "second person" in await lucia.do("check", kind, n=str(await number(paper)))
    with pytest.raises(Refused, match="own-proposal"):
        await _agree(paper, "Lucia")
    assert await paper.all_of("SELECT count(*) FROM member WHERE blocked_at IS NOT NULL") == [(0,)]
    assert await state(paper) == [("question", "waiting", ["person"])]


@pytest.mark.rule("SAF-20")
async def test_two_remove_it_and_it_is_erased_when_its_author_says_nothing(asked: Office) -> None:
    paper = asked.paper
    await colleague(paper, GRACE, "Grace", "facilitator")
    await (await opened(asked)).do("check", "remove", n=str(await number(paper)))
    await _agree(paper, "Grace")
    assert "Two persons decided: others do not see what you wrote" in read_by(paper, ASKER)
    await says(paper, ASKER, "2")
    await paper.wait(timedelta(days=6))
    assert await paper.all_of("SELECT count(*) FROM words WHERE text LIKE '%Mensah%'") == [(0,)]
    assert "Mensah" not in read_by(paper, PEER)


async def test_of_whom_two_have_blocked_all_is_looked_at(asked: Office) -> None:
    paper = asked.paper
    await colleague(paper, GRACE, "Grace", "facilitator")
    await (await opened(asked)).do("check", "block", n=str(await number(paper)))
    await _agree(paper, "Grace")
    told = await says(paper, ASKER, *ASK, "How do you keep the well clean?", *SEND)
    assert told.startswith("Your question is kept. A person of the team")
    assert (await state(paper))[-1] == ("question", "waiting", ["blocked"])


async def _agree(paper: OnPaper, name: str) -> None:
    ((proposal,),) = await paper.all_of("SELECT id FROM proposal")
    async with paper.line.database.connect() as connection:
        who = await staff.named(connection, name)
    assert who is not None
    await decide(paper.line, int(proposal), who, True)
    await paper.settle()
