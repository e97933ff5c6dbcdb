"""A new phone by code: she is there with everything of hers, and the old phone gets nothing more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carry_pin import pin_digest
from bot.channels.channel import Address
from bot.channels.paper import WINDOW_CLOSED
from bot.channels.refusals import Refusal, Refused
from flows.effects import ShareAddress, Wonder
from tests.bot.phones import HELLO, both, carry_out, code_of, say, set_her
from tests.paper import AWA, LATER, ROSITA, OnPaper, member

NEW = Address("sms", "+221700000777")
CHAT = Address("whatsapp", NEW.value)
DONE, BAD = "This phone is yours on", "That code does not work here"
QUESTION = "How do you keep the pump from rusting?"


@pytest.fixture
async def joined(paper: OnPaper) -> OnPaper:
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita"))
    return paper


async def addresses(paper: OnPaper, who: Address) -> list[tuple[str, str]]:
    person = await paper.person(who)
    return [
        (channel, state)
        for channel, state in await paper.all_of(
            f"SELECT channel, state FROM address WHERE member_id = '{person.id}' ORDER BY id"  # noqa: S608
        )
    ]


@pytest.mark.rule("T-08", "EAS-04")
async def test_a_draft_comes_along_to_the_new_phone(joined: OnPaper) -> None:
    await say(joined, AWA, "menu", "2", QUESTION)
    her = (await joined.person(AWA)).id
    code = await code_of(joined, AWA)
    (done,) = await say(joined, NEW, f"MOVE {code}")
    assert done.startswith(DONE)
    assert (await joined.person(NEW)).id == her
    assert await addresses(joined, NEW) == [("sms", "good")]
    (back, *_) = await say(joined, NEW, "00", "2")
    assert back.startswith("Welcome back")
    assert await say(joined, NEW, "1") == [
        "Before I send it: what do you think yourself? One line, or 0 to skip."
    ]


@pytest.mark.rule("T-08")
async def test_the_old_phone_gets_nothing_more(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    await say(joined, NEW, f"mover {code}")
    before = len(joined.papers)
    await joined.put(NEW, LATER)
    await joined.settle()
    assert [paper.letter.to for paper in joined.papers[before:]] == [NEW]
    assert await say(joined, AWA, "menu") == [HELLO], "whoever has it now is a stranger"


@pytest.mark.rule("EAS-04")
async def test_what_was_on_its_way_follows_her(joined: OnPaper) -> None:
    """Her old phone takes nothing: what could not go there goes to the new one, in order."""
    code = await code_of(joined, AWA)
    await joined.put(AWA, LATER, LATER)
    for refused in (WINDOW_CLOSED, Refused(Refusal.PHONE_OFF, 30003)):
        joined.channels["sms"].trouble(refused)
    await joined.settle()
    assert (await joined.states())[-2:] == ["held", "ready"]
    first, second, third = await joined.hear(NEW, f"MOVE {code}")
    assert first.text == second.text != third.text
    assert third.text.startswith(DONE)


@pytest.mark.rule("T-08", "SAF-06")
async def test_her_pin_is_asked_on_the_new_phone_before_anything(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    person = await joined.person(AWA)
    await set_her(joined, AWA, pin=pin_digest(joined.line, person.id, "4471"), unlocked=True)
    await joined.put(AWA, LATER)
    (done,) = await say(joined, NEW, f"MOVE {code}")
    assert done.startswith(DONE)
    assert await say(joined, NEW, "menu") == ["Send your 4 digits."]
    assert (await say(joined, NEW, "4470"))[0].startswith("Not right.")
    assert len(await say(joined, NEW, "4471")) == 2, "what waited for her, and the menu"


@pytest.mark.rule("T-08")
async def test_a_code_is_good_once(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    await say(joined, NEW, f"MOVE {code}")
    third = Address("sms", "+221700000778")
    (bad,) = await say(joined, third, f"MOVE {code}")
    assert bad.startswith(BAD)
    assert (await joined.person(third)).guest


async def test_only_her_last_code_is_good(joined: OnPaper) -> None:
    first, second = await code_of(joined, AWA), await code_of(joined, AWA)
    assert (await say(joined, NEW, f"MOVE {first}"))[0].startswith(BAD)
    assert (await say(joined, NEW, f"MOVE {second}"))[0].startswith(DONE)


@pytest.mark.parametrize(("hours", "said"), [(23, DONE), (24, BAD)])
async def test_a_code_works_for_a_day(joined: OnPaper, hours: int, said: str) -> None:
    code = await code_of(joined, AWA)
    joined.clock.pass_(timedelta(hours=hours))
    assert (await say(joined, NEW, f"MOVE {code}"))[0].startswith(said)


async def test_no_copy_of_the_database_holds_a_code(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    await say(joined, NEW, f"MOVE {code}")
    for table in ("inbox", "timer", "conversation", "card", "code"):
        rows = await joined.all_of(f"SELECT t::text FROM {table} AS t")  # noqa: S608
        assert not [row for row in rows if code in row[0]], table


@pytest.mark.rule("T-08")
async def test_after_five_bad_codes_nobody_is_answered_for_a_day(joined: OnPaper) -> None:
    """The sixth is the right one, and does not help either."""
    code = await code_of(joined, AWA)
    for wrong in range(5):
        assert (await say(joined, NEW, f"MOVE 0000000{wrong}"))[0].startswith(BAD)
    assert await say(joined, NEW, f"MOVE {code}", "hello") == []
    assert (await joined.person(AWA)).nick == "Awa"
    await say(joined, NEW, "stop")
    assert (await joined.person(NEW)).stopped, "but STOP is always heard"


async def test_bad_codes_of_other_days_and_other_phones_do_not_count(joined: OnPaper) -> None:
    for wrong in range(4):
        await say(joined, NEW, f"MOVE 0000000{wrong}")
    await say(joined, AWA, "MOVE 00000009")
    joined.clock.pass_(timedelta(days=1))
    await say(joined, NEW, "MOVE 00000004")
    assert await say(joined, NEW, "hello") != []


async def test_a_code_that_is_sent_from_the_old_phone_stays_good(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    assert (await say(joined, AWA, f"MOVE {code}"))[0].startswith(BAD)
    assert (await say(joined, NEW, f"MOVE {code}"))[0].startswith(DONE)


async def test_the_same_number_on_the_other_channel_stays_hers(joined: OnPaper) -> None:
    """WhatsApp on the new phone first, then an SMS from it with another code."""
    await say(joined, CHAT, f"MOVE {await code_of(joined, AWA)}")
    await say(joined, NEW, f"MOVE {await code_of(joined, CHAT)}")
    assert await addresses(joined, NEW) == [("whatsapp", "good"), ("sms", "good")]
    assert (await joined.person(CHAT)).id == (await joined.person(NEW)).id


@pytest.mark.rule("T-08")
async def test_an_id_that_comes_with_the_number_is_hers_too(joined: OnPaper) -> None:
    name = Address("whatsapp", "SN.77")
    code = await code_of(joined, AWA)
    assert await both(joined, CHAT, name, "hello") == [HELLO]
    assert (await both(joined, CHAT, name, f"bouger {code}"))[0].startswith(DONE)
    assert (await joined.person(name)).id == (await joined.person(CHAT)).id
    assert len(await joined.all_of("SELECT id FROM member")) == 2, "who was a guest there is forgotten"


@pytest.mark.rule("T-08")
async def test_the_phone_of_another_member_is_shared_from_then_on(joined: OnPaper) -> None:
    awa, rosita = await joined.person(AWA), await joined.person(ROSITA)
    await say(joined, ROSITA, f"MOVE {await code_of(joined, AWA)}")
    here = await joined.person(ROSITA)
    assert (here.id, here.shared) == (awa.id, True)
    joined.clock.pass_(timedelta(minutes=16))
    (which,) = await joined.hear(ROSITA, "menu")
    assert which.text.startswith("Who is writing?")
    await say(joined, ROSITA, "1" if "1 Rosita" in which.letter.body else "2")
    assert (await joined.person(ROSITA)).id == rosita.id


async def test_who_leaves_a_shared_phone_leaves_it_to_the_other(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    await say(joined, ROSITA, f"MOVE {code}")
    awa = (await joined.person(ROSITA)).id
    await say(joined, NEW, f"MOVE {await code_of(joined, ROSITA)}")
    assert (await joined.person(NEW)).id == awa
    left = await joined.person(ROSITA)
    assert (left.nick, left.shared) == ("Rosita", False)


async def test_there_is_no_room_for_a_third(joined: OnPaper) -> None:
    mary = Address("sms", "+254700000188")
    await joined.join(member(mary, "Mary"))
    await say(joined, ROSITA, f"MOVE {await code_of(joined, AWA)}")
    assert (await say(joined, ROSITA, f"MOVE {await code_of(joined, mary)}"))[0].startswith(BAD)
    assert await joined.all_of("SELECT count(*) FROM sharing") == [(2,)]


async def test_who_began_anew_on_another_womans_phone_is_known_by_her_code(joined: OnPaper) -> None:
    awa = (await joined.person(AWA)).id
    code = await code_of(joined, AWA)
    await carry_out(joined, ROSITA, ShareAddress({"kind": "words", "value": "hello"}))
    assert (await joined.person(ROSITA)).guest
    await say(joined, ROSITA, f"MOVE {code}")
    here = await joined.person(ROSITA)
    assert (here.id, here.shared) == (awa, True)
    assert len(await joined.all_of("SELECT id FROM member")) == 2


@pytest.mark.rule("T-07", "SAF-07")
async def test_a_number_of_doubtful_owner_is_hers_alone(joined: OnPaper) -> None:
    """It was given to her by the telephone company; nobody's nickname is shown to her."""
    await carry_out(joined, ROSITA, Wonder())
    awa = (await joined.person(AWA)).id
    await say(joined, ROSITA, f"MOVE {await code_of(joined, AWA)}")
    here = await joined.person(ROSITA)
    assert (here.id, here.shared, here.address_state) == (awa, False, "good")


async def test_a_phone_that_opted_out_must_opt_in_first(joined: OnPaper) -> None:
    code = await code_of(joined, AWA)
    await say(joined, NEW, "hello", "stop")
    assert await say(joined, NEW, f"MOVE {code}") == []
    await say(joined, NEW, "start")
    assert (await say(joined, NEW, f"MOVE {code}"))[0].startswith(DONE)
