"""A member on WhatsApp is known by her number, by an id without a number, and by both (PRODUCT 4.5, T-08)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from flows.effects import ShareAddress, Wonder
from tests.bot.phones import HELLO, WHO, both, carry_out, say
from tests.paper import ROSITA, OnPaper, member

NAME, NEW_NAME = Address("whatsapp", "PE.9f31"), Address("whatsapp", "PE.77aa")
NEW_NUMBER = Address("whatsapp", "+51900000999")
MENU = ["Menu"]


@pytest.fixture
async def known(paper: OnPaper) -> OnPaper:
    """Rosita has written by her number, with her id beside it."""
    await paper.join(member(ROSITA, "Rosita"))
    assert await both(paper, ROSITA, NAME, "menu") == MENU
    return paper


async def members(paper: OnPaper) -> int:
    return len(await paper.all_of("SELECT id FROM member"))


@pytest.mark.rule("T-08")
async def test_who_has_no_number_joins_asks_and_is_answered(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    first = await say(paper, NAME, "maembe", "1", "1", "1", "1", "1", "Lupe", "1", "00")
    assert first == MENU
    assert await say(paper, NAME, "2", "How do you keep the pump from rusting?", "0", "1", "1") != []
    assert [p.letter.to for p in paper.papers if "pump" in p.text][-1] == ROSITA
    assert await say(paper, ROSITA, "1", "We oil it on Sundays.", "1") != []
    assert [p.letter.to for p in paper.papers if "We oil it" in p.text][-1] == NAME


@pytest.mark.rule("T-08")
async def test_one_day_only_the_id_comes(known: OnPaper) -> None:
    assert await say(known, NAME, "menu") == MENU
    assert await members(known) == 1


@pytest.mark.rule("T-08")
async def test_the_id_changes_and_the_number_stays(known: OnPaper) -> None:
    assert await both(known, ROSITA, NEW_NAME, "menu") == MENU
    assert await say(known, NEW_NAME, "menu") == MENU
    assert await members(known) == 1


@pytest.mark.rule("T-08")
async def test_the_number_changes_and_the_id_stays(known: OnPaper) -> None:
    assert await both(known, NEW_NUMBER, NAME, "menu") == MENU
    assert await say(known, NEW_NUMBER, "menu") == MENU
    assert await members(known) == 1


@pytest.mark.rule("T-08")
async def test_who_was_a_guest_by_her_id_is_the_member_of_her_number(paper: OnPaper) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    assert await say(paper, NAME, "hello") == [HELLO]
    assert await members(paper) == 2
    assert await both(paper, ROSITA, NAME, "menu") == MENU
    assert await members(paper) == 1
    assert await say(paper, NAME, "menu") == MENU


async def test_who_was_two_guests_is_one(paper: OnPaper) -> None:
    await say(paper, ROSITA, "hello")
    await say(paper, NAME, "hello")
    assert await both(paper, ROSITA, NAME, "1") != []
    assert await members(paper) == 1


async def test_of_two_members_the_id_tells_who_it_is(known: OnPaper) -> None:
    """Lupe has got a number that was Rosita's. Rosita is known by her id, and Lupe by hers."""
    await known.join(member(NEW_NAME, "Lupe"))
    assert await both(known, ROSITA, NEW_NAME, "menu") == MENU
    assert (await known.person(ROSITA)).nick == "Lupe"
    rosita = await known.person(NAME)
    assert (rosita.nick, rosita.usual_address_id) == ("Rosita", rosita.address_id)


async def test_each_message_shows_that_both_are_hers_still(known: OnPaper) -> None:
    """For months both come; then the id comes alone, and nobody asks who it is."""
    for _ in range(5):
        known.clock.pass_(timedelta(days=30))
        assert await both(known, ROSITA, NAME, "menu") == MENU
    assert await say(known, NAME, "menu") == MENU
    for _ in range(4):
        known.clock.pass_(timedelta(days=30))
        assert await say(known, NAME, "menu") == MENU
    assert await both(known, ROSITA, NAME, "menu") == MENU, "the id shows that the number is hers"


@pytest.mark.rule("SAF-07", "T-07")
async def test_a_new_id_is_as_doubtful_as_the_number_it_came_with(known: OnPaper) -> None:
    """Somebody else has the number now, and another id: she is asked by both, and by the id alone."""
    known.clock.pass_(timedelta(days=90))
    for said in (await both(known, ROSITA, NEW_NAME, "menu"), await say(known, NEW_NAME, "more")):
        assert len(said) == 1
        assert WHO in said[0]


async def test_a_new_id_of_a_shared_phone_is_shared(known: OnPaper) -> None:
    await carry_out(known, ROSITA, ShareAddress({"kind": "words", "value": "hello"}))
    await both(known, ROSITA, NEW_NAME, "1")
    known.clock.pass_(timedelta(minutes=16))
    assert (await known.person(NEW_NAME)).shared
    assert await say(known, NEW_NAME, "menu") == ["Who is writing?"]


async def test_who_stopped_has_stopped_by_every_id(known: OnPaper) -> None:
    await say(known, ROSITA, "stop")
    await both(known, ROSITA, NEW_NAME, "hello")
    assert await say(known, NEW_NAME, "hello") == []


async def test_a_doubt_about_the_number_ends_when_the_id_is_sure(known: OnPaper) -> None:
    await carry_out(known, ROSITA, Wonder())
    assert await both(known, ROSITA, NAME, "menu") == MENU
    assert (await known.person(ROSITA)).address_state == "good"
