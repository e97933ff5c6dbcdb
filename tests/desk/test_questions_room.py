"""The room of questions that nobody has answered: what it lists, and what can be done for one (T-14)."""

from __future__ import annotations

import pytest

from tests.bot.unanswered import ASKER, OTHER, QUESTION, asks, comes, reasons, the_question
from tests.desk.conftest import LUCIA, Browser, Office, colleague
from tests.paper import member

TRIED = "I called the plantedanswer office. The form costs nothing."


async def at_the_desk(office: Office) -> Browser:
    await asks(office.paper)
    await colleague(office.paper, LUCIA, "Lucia", "facilitator")
    return await office.enters("Lucia", LUCIA)


@pytest.mark.rule("SAF-13")
async def test_the_list_names_nobody_and_what_is_opened_is_logged(office: Office) -> None:
    lucia = await at_the_desk(office)
    listed = await lucia.open("questions")
    assert "Under 4 hours: 1" in listed
    assert "Lima" in listed
    assert "Rosita" not in listed
    assert "planted" not in listed
    assert await office.paper.all_of("SELECT count(*) FROM decision WHERE action = 'read'") == [(0,)]
    opened = await lucia.open("questions", q=await the_question(office.paper))
    assert QUESTION in opened
    assert await office.paper.all_of("SELECT who FROM decision WHERE action = 'read'") == [("Lucia",)]


async def test_what_waits_is_sieved_by_language_topic_and_place(office: Office) -> None:
    lucia = await at_the_desk(office)
    assert "1 question waits" in await lucia.open("questions", language="es", place="Lima")
    assert "Nobody waits" in await lucia.open("questions", language="fr")


@pytest.mark.rule("T-14")
async def test_nothing_is_closed_without_a_word(office: Office) -> None:
    lucia = await at_the_desk(office)
    handle = await the_question(office.paper)
    refused = await lucia.do("questions", "close", q=handle)
    assert "write what you tried" in refused
    assert "1 to 1000 characters" in await lucia.do("questions", "tried", q=handle, text=" ", language="en")
    assert await reasons(office.paper) == {"question-alone"}
    assert "Closed." in await lucia.do("questions", "tried", q=handle, text=TRIED, language="en")
    assert await reasons(office.paper) == set()
    said = [letter.text for letter in office.paper.papers if letter.letter.to == ASKER]
    assert any(text.startswith(f"Lucia, Red Ceibo: ~es: {TRIED}") for text in said)


async def test_a_number_goes_out_only_when_it_is_meant_to(office: Office) -> None:
    lucia = await at_the_desk(office)
    handle = await the_question(office.paper)
    said = {"q": handle, "text": "Llame al 0712 345 678 hoy", "language": "es"}
    assert "meant to be there" in await lucia.do("questions", "write", **said)
    assert "Sent." in await lucia.do("questions", "write", keep="yes", **said)


async def test_somebody_is_chosen_or_all_are_asked(office: Office) -> None:
    lucia = await at_the_desk(office)
    handle = await the_question(office.paper)
    assert "It is she who asks." in await lucia.do("questions", "ask", q=handle, nick="Rosita")
    await office.paper.join(member(OTHER, "Papaya", "en"))
    assert "She is asked" in await lucia.do("questions", "ask", q=handle, one="Papaya/maembe")
    assert await office.paper.all_of("SELECT count(*) FROM offer") == [(1,)]
    assert "Nobody more" in await lucia.do("questions", "widen", q=handle)
    assert await comes(office.paper, OTHER) == []
