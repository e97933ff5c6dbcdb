"""Two members on one phone: who writes is asked after each pause, and neither sees what is the other's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carry_pin import pin_digest
from bot.channels.channel import Address
from bot.happenings import arrived
from bot.hearing import heard_anew
from flows.effects import ShareAddress
from flows.events import Chose, Global, Hers, Key, Picked, Pressed, Prompt, Words
from storage import people, timers
from tests.bot.phones import carry_out, say, set_her
from tests.bot.test_understand import ADULT, KNOW
from tests.paper import AWA, OnPaper, member

PAUSE = timedelta(minutes=16)
WHICH = "Who is writing?"
HELLO = {"kind": "words", "value": "maembe"}


@pytest.fixture
async def shared(paper: OnPaper) -> OnPaper:
    """Awa's phone is Nyar's as well, who has just joined."""
    await paper.join(member(AWA, "Awa"))
    await say(paper, AWA, "menu")
    await carry_out(paper, AWA, ShareAddress(HELLO))
    await say(paper, AWA, "1", "1", "1", "1", "1", "00")
    await set_her(paper, AWA, nick="Nyar")
    return paper


async def writes(paper: OnPaper) -> str:
    return (await paper.person(AWA)).nick


@pytest.mark.rule("T-08")
async def test_a_second_woman_joins_from_the_same_phone(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    await say(paper, AWA, "menu")
    await carry_out(paper, AWA, ShareAddress(HELLO))
    assert paper.papers[-1].text.startswith("Hello.")
    here = await paper.person(AWA)
    assert (here.guest, here.shared) == (True, True)
    paper.clock.pass_(PAUSE)
    (which,) = await paper.hear(AWA, "1")
    assert which.letter.body == f"{WHICH}\n1 Awa\n2 Somebody new"
    await say(paper, AWA, "2")
    await paper.wait(timedelta(days=8))
    left = await paper.person(AWA)
    assert (left.nick, left.shared) == ("Awa", False), "who never agreed is forgotten, and the phone is Awa's"


@pytest.mark.rule("T-08")
async def test_who_writes_is_asked_after_each_pause(shared: OnPaper) -> None:
    assert await writes(shared) == "Nyar"
    assert await say(shared, AWA, "menu") == ["Menu"]
    for digit, who in (("1", "Awa"), ("2", "Nyar"), ("2", "Nyar"), ("1", "Awa")):
        shared.clock.pass_(PAUSE)
        assert await say(shared, AWA, "menu") == [WHICH]
        assert await say(shared, AWA, digit) == ["Menu"], "what she wrote is taken as hers"
        assert await writes(shared) == who


async def test_the_question_stands_until_it_is_answered(shared: OnPaper) -> None:
    shared.clock.pass_(PAUSE)
    assert await say(shared, AWA, "hello") == [WHICH]
    assert await say(shared, AWA, "what is this") == [WHICH]
    assert await say(shared, AWA, "5") == [WHICH]


@pytest.mark.rule("T-08", "SAF-06")
async def test_each_must_give_her_own_pin(shared: OnPaper) -> None:
    shared.clock.pass_(PAUSE)
    await say(shared, AWA, "menu", "1")
    awa = await shared.person(AWA)
    await set_her(shared, AWA, pin=pin_digest(shared.line, awa.id, "4471"), unlocked=True)
    assert await say(shared, AWA, "00") == ["Menu"]
    shared.clock.pass_(PAUSE)
    assert await say(shared, AWA, "menu", "2") == ["Menu"], "Nyar has none"
    shared.clock.pass_(PAUSE)
    assert await say(shared, AWA, "menu", "1") == ["Send your 4 digits."]
    assert await say(shared, AWA, "4471") == ["Menu"]


async def test_a_draft_of_one_is_not_shown_to_the_other(shared: OnPaper) -> None:
    await say(shared, AWA, "2", "What do you do about a husband who drinks?")
    shared.clock.pass_(PAUSE)
    await say(shared, AWA, "menu", "1")
    before = len(shared.papers)
    await say(shared, AWA, "2", "0", "orig", "5", "3")
    assert not [p for p in shared.papers[before:] if "husband" in p.text]
    shared.clock.pass_(PAUSE)
    await say(shared, AWA, "menu", "2")
    assert (await say(shared, AWA, "2"))[0].startswith("Welcome back")


@pytest.mark.parametrize(
    ("sent", "prompt", "read"),
    [
        (Words("1"), ADULT, Chose("1")),
        (Words("Yes"), ADULT, Chose("1")),
        (Chose("5"), ADULT, Words("5")),
        (Picked(("1", "4")), KNOW, Picked(("1", "4"))),
        (Chose("4"), KNOW, Picked(("4",))),
        (Pressed("menu/menu", "5"), ADULT, Pressed("menu/menu", "5")),
        (Global(Key.MENU), ADULT, Global(Key.MENU)),
    ],
)
async def test_what_she_sent_is_read_as_an_answer_to_her_own_prompt(
    shared: OnPaper, sent: Hers, prompt: Prompt, read: Hers
) -> None:
    """It was first read as an answer to what the other had been asked."""
    assert heard_anew(shared.line, await shared.person(AWA), sent, prompt) == read


async def test_neither_is_told_anything_unasked_but_a_notice(shared: OnPaper) -> None:
    """It may be the other who holds the phone."""
    nyar = await shared.person(AWA)
    words = await shared.words(AWA, "We keep two books.")
    event = arrived("thanked", {"words": words, "nick": "Rosita", "place": "Lima"})
    shared.clock.pass_(timedelta(days=1))
    async with shared.line.database.begin() as connection:
        await timers.set_all(connection, [timers.Due(nyar.id, event, shared.clock.at)])
    told = await shared.wait(timedelta(hours=12))
    assert [p.text.split(":")[0] for p in told] == ["Mango Line"]


@pytest.mark.rule("T-08", "SAF-05")
async def test_who_erases_herself_leaves_the_phone_to_the_other(shared: OnPaper) -> None:
    nyar = await shared.person(AWA)
    async with shared.line.database.begin() as connection:
        await people.forget(connection, [nyar.id], shared.clock.at)
    left = await shared.person(AWA)
    assert (left.nick, left.shared) == ("Awa", False)
    shared.clock.pass_(PAUSE)
    assert await say(shared, AWA, "menu") == ["Menu"], "nobody else can be writing"


async def test_there_is_no_third(shared: OnPaper) -> None:
    await carry_out(shared, AWA, ShareAddress(HELLO))
    assert await shared.all_of("SELECT count(*) FROM member") == [(2,)]


async def test_both_channels_of_a_phone_are_shared(paper: OnPaper) -> None:
    chat = Address("whatsapp", AWA.value)
    await paper.join(member(AWA, "Awa"))
    awa = await paper.person(AWA)
    stranger = people.Stranger("whatsapp", paper.line.digest(chat), paper.line.seal.close(chat.value), "en")
    async with paper.line.database.begin() as connection:
        await people.add_address(connection, awa.id, stranger, paper.clock.at)
    await carry_out(paper, AWA, ShareAddress(HELLO))
    assert (await paper.person(chat)).shared
    assert (await paper.person(chat)).id == (await paper.person(AWA)).id != awa.id
