"""Taking turns: a repeat stops, two at once go one after the other, and a failure spoils nobody else."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

import bot.turn
from bot.channels.channel import Address, Inbound
from bot.channels.paper import Paper
from bot.happenings import Came
from bot.taking import TurnTaker
from bot.turn import take_turns
from flows.conversation import Talk, Turn
from flows.events import Event, Words
from flows.facts import Facts
from flows.machine import step
from flows.steps import Flows
from storage import people, timers
from tests.paper import AWA, ROSITA, OnPaper, member

QUESTION = "Write your question as you would say it to a friend. Words or voice."
POISON = "this breaks the flow, please"


@pytest.fixture
def brittle(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that raises for some words, after it has decided everything."""

    def stumbling(flows: Flows, talk: Talk, event: Event, facts: Facts) -> Turn:
        turn = step(flows, talk, event, facts)
        if isinstance(event, Words) and event.text == POISON:
            raise RuntimeError(event.text)
        return turn

    monkeypatch.setattr(bot.turn, "step", stumbling)


async def hello(paper: OnPaper, address: Address = ROSITA) -> Inbound:
    """A first message of somebody who has joined."""
    await paper.join(member(address, "Rosita"))
    return paper.channels[address.channel].write(address.value, "menu")


def bodies(papers: list[Paper]) -> list[str]:
    return [paper.text.split("\n")[0] for paper in papers]


async def test_a_message_that_comes_twice_is_taken_once(paper: OnPaper) -> None:
    message = await hello(paper)
    assert bodies(await paper.take(message, message)) == ["Menu"]
    assert await paper.take(message) == []


async def test_a_message_that_comes_32_times_at_once_is_taken_once(paper: OnPaper) -> None:
    message = await hello(paper)
    other = TurnTaker(paper.line)  # another process
    takers = [paper.turns, other] * 16
    await asyncio.gather(*(turns.take(message) for turns in takers))
    await paper.settle()
    assert bodies(paper.papers) == ["Menu"]
    assert await paper.all_of("SELECT count(*), max(state) FROM inbox") == [(1, "taken")]


async def test_two_messages_at_once_are_taken_one_after_the_other(paper: OnPaper) -> None:
    """The second finds her where the first left her: 2 leads to the question, which takes the words."""
    await paper.take(await hello(paper))
    write = paper.channels["whatsapp"].write
    messages = [write(ROSITA.value, "2"), write(ROSITA.value, "How do we pay for a pump?")]
    takers = [paper.turns, TurnTaker(paper.line)]
    await asyncio.gather(takers[0].take(messages[0]), later(takers[1], messages[1]))
    await paper.settle()
    assert bodies(paper.papers[1:]) == [
        QUESTION,
        "Before I send it: what do you think yourself? One line, or 0 to skip.",
    ]


async def later(turns: TurnTaker, message: Inbound) -> None:
    await asyncio.sleep(0.005)
    await turns.take(message)


async def test_many_at_once_are_all_answered(paper: OnPaper) -> None:
    phones = [Address("sms", f"+2547000001{n:02}") for n in range(12)]
    await paper.join(*(member(address, f"M{n}") for n, address in enumerate(phones)))
    takers = [paper.turns, TurnTaker(paper.line)]
    messages = [
        paper.channels["sms"].write(address.value, text) for text in ("menu", "5", "0") for address in phones
    ]
    await asyncio.gather(*(takers[n % 2].take(message) for n, message in enumerate(messages)))
    await paper.settle()
    for address in phones:
        assert len([p for p in paper.papers if p.letter.to == address]) == 3
    assert await paper.all_of("SELECT DISTINCT state FROM inbox") == [("taken",)]


async def test_one_woman_on_two_phones_at_once_is_one_woman(paper: OnPaper) -> None:
    """The same batch holds two messages of hers: the second finds her where the first left her."""
    phone = Address("sms", ROSITA.value)
    await hello(paper)
    person = await paper.person(ROSITA)
    digest, sealed = paper.line.digest(phone), paper.line.seal.close(phone.value)
    async with paper.line.database.begin() as connection:
        stranger = people.Stranger("sms", digest, sealed, "en")
        await people.add_address(connection, person.id, stranger, paper.clock.at)
    came = [
        Came(paper.channels[a.channel].write(a.value, text), (paper.line.digest(a),))
        for a, text in ((ROSITA, "menu"), (phone, "2"))
    ]
    await take_turns(paper.line, came)
    await paper.settle()
    assert {p.letter.to: p.text for p in paper.papers}[phone] == QUESTION
    assert len(paper.papers) == 2


@pytest.mark.usefixtures("brittle")
async def test_a_turn_that_fails_keeps_the_message_and_apologises(paper: OnPaper) -> None:
    await hello(paper)
    await paper.hear(ROSITA, "menu")
    before = await paper.all_of("SELECT flow, step FROM conversation")
    (apology,) = await paper.hear(ROSITA, POISON)
    assert apology.text == "Sorry, something broke here. Your message is kept and a person looks at it."
    assert await paper.all_of("SELECT body FROM inbox WHERE state = 'failed'") == [(POISON,)]
    assert await paper.all_of("SELECT reason, note FROM card") == [("failed", "")]
    assert await paper.all_of("SELECT flow, step FROM conversation") == before
    assert bodies(await paper.hear(ROSITA, "5")) == ["More"]


@pytest.mark.usefixtures("brittle")
async def test_a_message_that_failed_and_comes_again_is_not_taken_again(paper: OnPaper) -> None:
    await hello(paper)
    message = paper.channels["whatsapp"].write(ROSITA.value, POISON)
    assert len(await paper.take(message, message)) == 1


@pytest.mark.usefixtures("brittle")
async def test_one_that_fails_spoils_nobody_else(paper: OnPaper) -> None:
    phones = [Address("sms", f"+2547000002{n:02}") for n in range(20)]
    await paper.join(*(member(address, f"M{n}") for n, address in enumerate(phones)))
    write = paper.channels["sms"].write
    messages = [write(a.value, POISON if n == 7 else "menu") for n, a in enumerate(phones)]
    await asyncio.gather(*map(paper.turns.take, messages))
    await paper.settle()
    said = {p.letter.to: p.text for p in paper.papers}
    assert said.pop(phones[7]).startswith("Sorry, something broke here.")
    assert len(said) == 19
    assert {text.split("\n")[0] for text in said.values()} == {"Menu"}


@pytest.mark.usefixtures("brittle")
async def test_a_guest_is_apologised_to_as_well(paper: OnPaper) -> None:
    (greeting,) = await paper.hear(AWA, "Hi")
    (apology,) = await paper.hear(AWA, POISON)
    assert greeting.text.startswith("Hello.")
    assert apology.text.startswith("Sorry")


async def test_a_timer_that_fails_is_put_before_a_person(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    await hello(paper)
    person = await paper.person(ROSITA)

    def broken(*_: object) -> Turn:
        raise RuntimeError

    monkeypatch.setattr(bot.turn, "step", broken)
    due = timers.Due(person.id, {"kind": "knocked"}, paper.clock.at)
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [due])
    await paper.settle()
    assert await paper.all_of("SELECT reason FROM card") == [("failed",)]
    assert await paper.all_of("SELECT count(*) FROM timer WHERE fired_at IS NULL") == [(0,)]


async def test_who_is_known_by_her_number_is_known_by_her_id_too(paper: OnPaper) -> None:
    """WhatsApp tells an id beside the number, and one day only the id."""
    message = await hello(paper)
    both = replace(message, also=Address("whatsapp", "PE.77"))
    await paper.take(both)
    assert bodies(await paper.hear(Address("whatsapp", "PE.77"), "5")) == ["More"]


async def test_who_was_forgotten_is_not_greeted_by_an_old_message(paper: OnPaper) -> None:
    """The carrier lists her messages for longer than we know her."""
    write = paper.channels["sms"].write
    messages = [write(AWA.value, text) for text in ("baobab", "3", "3")]
    for message in messages:
        await paper.take(message)
    await paper.wait(timedelta(minutes=11))
    assert await paper.all_of("SELECT count(*) FROM member") == [(0,)]
    assert await paper.take(*messages) == []
    assert await paper.all_of("SELECT DISTINCT address_id, body FROM inbox") == [(None, None)]
