"""What waits for a person at the desk: the first room, and a card that is opened, answered and closed."""

from __future__ import annotations

import pytest

from tests.desk.conftest import GRACE, LUCIA, Browser, Office, colleague
from tests.paper import AWA, member

NOTE = "Please call me about the plantedwell"
OPEN = "SELECT id FROM card WHERE closed_at IS NULL"


async def wishes(office: Office) -> tuple[Browser, str]:
    """Awa wishes to speak to a person, and Lucia is at the desk. Returns the number of the card."""
    paper = office.paper
    await paper.join(member(AWA, "Awa", "fr", "ceibo"))
    for said in ("00", "?", "8", NOTE):
        await paper.hear(AWA, said)
    await colleague(paper, LUCIA, "Lucia", "facilitator")
    ((card,),) = await paper.all_of(OPEN)
    return await office.enters("Lucia", LUCIA), str(card)


def to_awa(office: Office) -> list[str]:
    return [letter.text for letter in office.paper.papers if letter.letter.to == AWA]


@pytest.mark.rule("SAF-13")
async def test_the_first_room_says_why_and_until_when_and_names_nobody(office: Office) -> None:
    lucia, card = await wishes(office)
    listed = await lucia.open("waiting")
    assert "1 card waits for a person." in listed
    assert "She wishes to speak to a person" in listed
    assert "h left" in listed
    assert "Awa" not in listed
    assert "planted" not in listed
    assert f"/desk/waiting?card={card}" in lucia.page.text


async def test_a_card_that_is_opened_shows_her_note_and_is_logged(office: Office) -> None:
    lucia, card = await wishes(office)
    opened = await lucia.open("waiting", card=card)
    assert "Awa" in opened
    assert NOTE in opened
    logged = await office.paper.all_of("SELECT who, about FROM decision WHERE action = 'saw'")
    assert logged == [("Lucia", f"card {card}")]


@pytest.mark.parametrize("role", ["operator", "keeper", "panel"])
async def test_who_reads_no_texts_sees_no_card(office: Office, role: str) -> None:
    _, card = await wishes(office)
    await colleague(office.paper, GRACE, "Grace", role)
    grace = await office.enters("Grace", GRACE)
    shown = await grace.open("waiting", card=card)
    assert "Awa" not in shown
    assert "planted" not in shown
    assert "for those who read" in await grace.do("waiting", "tried", card=card, text="x", language="en")
    assert len(await office.paper.all_of(OPEN)) == 1


async def test_nothing_is_closed_without_a_word_and_her_reply_comes_back(office: Office) -> None:
    lucia, card = await wishes(office)
    assert "Nothing is closed without a word" in await lucia.do("waiting", "close", card=card)
    written = {"card": card, "text": "I asked the plantedoffice. Come on Monday.", "language": "en"}
    assert "It stays open" in await lucia.do("waiting", "write", **written)
    assert "Lucia, Red Ceibo : ~fr: I asked the plantedoffice." in " ".join(to_awa(office))
    assert "Closed." in await lucia.do("waiting", "close", card=card)
    assert await office.paper.all_of(OPEN) == []
    for said in ("1", "Merci, je viendrai avec deux voisines", "1"):
        await office.paper.hear(AWA, said)
    assert await office.paper.all_of(OPEN) == [(int(card),)]
    assert "She has written back." in await lucia.open("waiting")
    assert "je viendrai avec deux voisines" in await lucia.open("waiting", card=card)


async def test_what_was_tried_closes_it_and_she_reads_it(office: Office) -> None:
    lucia, card = await wishes(office)
    said = await lucia.do("waiting", "tried", card=card, text="I called twice, plantedtry.", language="en")
    assert "Closed." in said
    assert "plantedtry" in " ".join(to_awa(office))
    assert "does not wait here any more" in await lucia.open("waiting", card=card)


@pytest.mark.rule("CON-05")
async def test_what_was_written_to_her_goes_when_she_erases_herself(office: Office) -> None:
    lucia, card = await wishes(office)
    await lucia.do("waiting", "tried", card=card, text="I called twice, plantedtry.", language="en")
    for said in ("delete", "2", "7"):
        await office.paper.hear(AWA, said)
    assert await office.paper.all_of("SELECT id FROM words WHERE text LIKE '%planted%'") == []


async def test_promises_and_dialogues_have_a_room(office: Office) -> None:
    lucia, _ = await wishes(office)
    assert "due in 7 days" in await lucia.open("promises")
