"""Whoever cannot be taken for the member any more sees no content, no nickname, no group (SAF-07, T-07)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from bot.happenings import arrived
from flows.effects import Detach, Ignore, Wonder
from storage import people, timers
from tests.bot.phones import HELLO, WHO, carry_out, say, set_her, texts
from tests.paper import AWA, LATER, ROSITA, OnPaper, member

DAY = timedelta(days=1)
WORDS = "We keep two books and three keys."
CHAT = [
    "hello",
    "Jean, it is mum. Call me back.",
    "1",
    "baobab",
    "menu",
    "2",
    "orig",
    "l",
    "0",
    "Where do we meet tomorrow?",
    "?",
    "help me",
    "MOVE 12345678",
    "START",
    "delete all",
]
"""What a stranger may write who has got a member's number; the word is that of another group."""
SECRETS = ("Awa", "Rosita", "Kisumu", "maembe", "two books", "peer", "women", "group keeps")


@pytest.fixture
async def joined(paper: OnPaper) -> OnPaper:
    """Something waits for Awa: Rosita's thanks."""
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita"))
    await say(paper, AWA, "menu", "0")
    return paper


async def thank(paper: OnPaper, who: Address) -> None:
    words = await paper.words(ROSITA, WORDS)
    her = (await paper.person(who)).id
    event = arrived("thanked", {"words": words, "nick": "Rosita", "place": "Lima"})
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [timers.Due(her, event, paper.clock.at)])


@pytest.mark.rule("SAF-07", "T-07")
@pytest.mark.parametrize("who", [AWA, ROSITA], ids=lambda who: who.channel)
@pytest.mark.parametrize("spoken", CHAT)
async def test_after_90_days_of_silence_a_stranger_learns_nothing(
    joined: OnPaper, spoken: str, who: Address
) -> None:
    nick = (await joined.person(who)).nick
    await joined.wait(90 * DAY)
    before = len(joined.papers)
    await thank(joined, who)
    await joined.settle()
    await say(joined, who, spoken, "and you?", spoken, "1", "kitchen", "menu")
    said = "\n".join(p.text for p in joined.papers[before:])
    assert said
    assert [secret for secret in SECRETS if secret in said] == []
    assert (await joined.person(who)).nick == nick, "nor can anything of hers be erased"


@pytest.mark.rule("T-07")
@pytest.mark.parametrize(("days", "asked"), [(89, False), (90, True)])
async def test_ninety_days_are_silence(joined: OnPaper, days: int, asked: bool) -> None:
    joined.clock.pass_(days * DAY)
    (said,) = await say(joined, AWA, "menu")
    assert (WHO in said) == asked


@pytest.mark.rule("T-07")
async def test_her_groups_word_shows_that_it_is_she(joined: OnPaper) -> None:
    """One slip is allowed, and what was held comes then."""
    joined.clock.pass_(90 * DAY)
    await thank(joined, AWA)
    assert WHO in (await say(joined, AWA, "hello"))[0]
    assert WORDS not in "".join(await say(joined, AWA, "1"))
    letters = await joined.hear(AWA, "MAEMB")
    person = await joined.person(AWA)
    assert (person.address_state, person.heard_at, person.wondered_at) == ("good", joined.clock.at, None)
    assert any(WORDS in text for text in texts(letters))


@pytest.mark.rule("T-07")
async def test_three_wrong_words_and_nobody_is_answered_for_a_day(joined: OnPaper) -> None:
    await say(joined, AWA, "who is this", "1", "ceibo", "baobab", "mango")
    assert await say(joined, AWA, "maembe", "hello", "menu", "1") == []
    joined.clock.pass_(DAY)
    assert WHO in (await say(joined, AWA, "hello"))[0]


@pytest.mark.rule("SAF-07", "T-07")
@pytest.mark.parametrize("spoken", ["who is this", "¿Quién es?", "c'est qui"])
async def test_who_is_this_holds_everything(joined: OnPaper, spoken: str) -> None:
    (who,) = await say(joined, AWA, spoken)
    assert WHO in who
    await thank(joined, AWA)
    assert await joined.wait(30 * DAY) == []
    assert (await joined.person(AWA)).address_state == "doubtful"


@pytest.mark.rule("T-07")
async def test_what_waits_for_a_silent_phone_asks_once_who_is_there(joined: OnPaper) -> None:
    joined.clock.pass_(90 * DAY)
    for _ in range(3):
        await thank(joined, AWA)
        told = texts(await joined.wait(10 * DAY))
        assert all(WHO in text for text in told)
    assert len([p for p in joined.papers if WHO in p.text]) == 1


@pytest.mark.rule("SAF-07", "T-07")
@pytest.mark.parametrize("spoken", ["wrong number", "Número equivocado", "erreur de numéro"])
async def test_a_wrong_number_gets_one_apology_and_then_nothing(joined: OnPaper, spoken: str) -> None:
    await joined.put(AWA, LATER)
    (sorry,) = await say(joined, AWA, spoken)
    assert sorry.startswith("Sorry, wrong number.")
    await thank(joined, AWA)
    for text in CHAT:
        assert await say(joined, AWA, text) == []
    assert await joined.wait(6 * DAY) == []
    assert "dropped" in await joined.states()


async def test_a_wrong_number_casts_doubt_on_the_rest_of_the_phone(joined: OnPaper) -> None:
    chat = Address("whatsapp", AWA.value)
    person = await joined.person(AWA)
    stranger = people.Stranger("whatsapp", joined.line.digest(chat), joined.line.seal.close(chat.value), "en")
    async with joined.line.database.begin() as connection:
        await people.add_address(connection, person.id, stranger, joined.clock.at)
    await carry_out(joined, AWA, Detach())
    other = await joined.person(chat)
    assert (other.address_state, other.usual_address_id) == ("doubtful", other.address_id)
    assert WHO in (await say(joined, chat, "menu"))[0]


async def test_a_guest_who_says_wrong_number_is_forgotten(paper: OnPaper) -> None:
    assert await say(paper, AWA, "hello") == [HELLO]
    await say(paper, AWA, "wrong number")
    await paper.wait(timedelta(minutes=11))
    assert await paper.all_of("SELECT count(*) FROM member") == [(0,)]


@pytest.mark.rule("T-06", "T-07")
async def test_whoever_is_ignored_can_still_stop_hide_and_ask_for_help(joined: OnPaper) -> None:
    for spoken, heard in (("hello", False), ("help me", True), ("x", True), ("menu", False)):
        await carry_out(joined, AWA, Ignore(24))
        assert (await say(joined, AWA, spoken) != []) == heard, spoken
    await say(joined, AWA, "stop")
    assert (await joined.person(AWA)).stopped
    await set_her(joined, AWA, ignored_until=None)


async def test_what_is_under_way_is_held_while_it_is_doubtful(joined: OnPaper) -> None:
    await joined.put(AWA, LATER)
    await carry_out(joined, AWA, Wonder())
    assert (await joined.states())[-1] == "held"
    assert WHO in (await say(joined, AWA, "menu"))[0], "what is held does not block the question"
    assert (await joined.states()).count("held") == 1
    letters = await say(joined, AWA, "1", "maembe")
    assert len(letters) > 1
    assert "held" not in await joined.states()
