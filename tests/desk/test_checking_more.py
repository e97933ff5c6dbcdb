"""What else a person looks at first: answers, first texts, what was reported; by chat, and in no letter."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

import bot
from bot.checking.passing import GOES
from tests.desk.checking import (
    ASK,
    ASKER,
    PEER,
    PERSON,
    SEND,
    number,
    opened,
    read_by,
    says,
    state,
)
from tests.desk.conftest import GRACE, LUCIA, Office, colleague
from tests.paper import member

BOT = Path(str(bot.__file__)).parent


@pytest.fixture
async def asked(office: Office) -> Office:
    """A question that names somebody, sent by one who has a peer."""
    paper = office.paper
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("health",)))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    told = await says(paper, ASKER, *ASK, PERSON, *SEND)
    assert told.startswith("Your question is kept. A person of the team looks at it first")
    return office


async def test_an_answer_waits_too_and_arrives_when_a_person_has_looked(office: Office) -> None:
    paper = office.paper
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("water",)))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await says(paper, ASKER, *ASK, "How do you keep the well water clean?", *SEND)
    await says(paper, PEER, "1", "Teacher Odhiambo boils it for two hours", "1")
    assert "looks at it first, then it goes on" in read_by(paper, PEER)
    assert "Odhiambo" not in read_by(paper, ASKER)
    await (await opened(office)).do("check", "pass", n=str(await number(paper)))
    assert "Odhiambo boils it" in read_by(paper, ASKER)


async def test_first_texts_are_out_and_wait_for_eyes_only_and_for_four_hours(office: Office) -> None:
    paper = office.paper
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("water",)))
    await says(paper, ASKER, *ASK, "How do you keep the well water clean?", *SEND)
    assert "well water" in read_by(paper, PEER)
    assert await paper.all_of("SELECT state, reasons FROM check_") == [("waiting", ["first"])]
    await paper.wait(timedelta(hours=25))
    assert await paper.all_of("SELECT state FROM check_ LIMIT 1") == [("passed",)]


async def test_a_reader_reports_and_nobody_is_told_who(office: Office) -> None:
    paper = office.paper
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("water",)))
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    await says(paper, ASKER, *ASK, "How do you keep the well water clean?", *SEND)
    before = read_by(paper, ASKER)
    assert "Nobody is told that it was you" in await says(paper, PEER, "REPORT")
    await says(paper, PEER, "report")
    assert await state(paper) == [("reported", "waiting", ["reported"])]
    await paper.wait(timedelta(hours=9))
    assert await state(paper) == [("reported", "waiting", ["reported"])]
    assert before == read_by(paper, ASKER)
    assert "Akinyi" not in await (await opened(office)).open("check", n=str(await number(paper)))


async def test_by_chat_one_after_the_other(asked: Office) -> None:
    paper = asked.paper
    shown = await says(paper, LUCIA, "desk", "4711", "2")
    assert shown.startswith('To check: "Doctor Mensah in our clinic')
    assert "Why: named person." in shown
    await says(paper, LUCIA, "1")
    assert "Doctor Mensah" in read_by(paper, PEER)


@pytest.mark.parametrize("role", ["operator", "reader", "keeper", "panel"])
async def test_who_may_read_no_texts_has_no_queue(asked: Office, role: str) -> None:
    await colleague(asked.paper, GRACE, "Grace", role)
    grace = await opened(asked, "Grace", GRACE)
    assert (await grace.http.get("/desk/check")).status_code == 404
    if role != "reader":
        assert "Mensah" not in await says(asked.paper, GRACE, "desk", "4711", "2")


TEXTS = {
    "en": ("Ask nurse Achieng, she sells the cards", "Achieng"),
    "es": ("La enfermera Rosaura vende las fichas de la posta", "Rosaura"),
    "fr": ("Le docteur Diop vend les cartes de la clinique", "Diop"),
}


@pytest.mark.rule("T-30")
@pytest.mark.parametrize("language", TEXTS)
async def test_whatever_is_held_leaves_in_no_letter(office: Office, language: str) -> None:
    """A question, an answer, thanks and a further question in each language: nobody else reads the name."""
    paper, (text, name) = office.paper, TEXTS[language]
    await paper.join(member(ASKER, "Wanjiku"), member(PEER, "Akinyi", topics=("water",)))
    await says(paper, ASKER, *ASK, text, *SEND)
    await says(paper, ASKER, *ASK, "How do you keep the well water clean?", *SEND)
    await says(paper, PEER, "1", "We boil it every morning", "1")
    await says(paper, ASKER, "2", text, "1")
    await paper.wait(timedelta(minutes=30))
    assert name not in read_by(paper, PEER)
    assert {kind for kind, *_ in await state(paper)} == {"question", "more"}


def test_every_kind_that_can_wait_knows_how_it_goes_on() -> None:
    """Who sends words on names the kind; a kind without a way on would wait for ever."""
    sources = (path.read_text(encoding="utf-8") for path in BOT.rglob("*.py"))
    kinds = {kind for text in sources for kind in re.findall(r'send_on\(\s*carrying, person, "(\w+)"', text)}
    assert {"answer", "prompt"} < kinds
    assert kinds | {"question"} == set(GOES)
