"""What the look at a question does: each step of `flows.waves`, made true."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.carrying import Carrying
from bot.happenings import arrived
from bot.know_hers import day
from bot.offering import put_to
from bot.peers import peers_of
from flows.asking_facts import Peer
from flows.routing import all_of_topic, next_wave
from flows.waves import ALONE, WHOLE, Step
from storage import cards, offers, questions
from storage.offers import OFFER
from storage.questions import OnItsWay


@dataclass(frozen=True, slots=True)
class Looking:
    """One question as it stood when the look began, and all that is due about it."""

    carrying: Carrying
    question: OnItsWay
    steps: Sequence[Step]


async def _more(looking: Looking) -> None:
    await ask(looking, next_wave, looking.question.wave + 1)


async def _all(looking: Looking) -> None:
    """She hears of it, unless she hears at the same time that a person has her question."""
    n = await ask(looking, all_of_topic, WHOLE)
    if Step.PERSON not in looking.steps:
        _tell(looking, "none24", n=n, words=looking.question.words_id, replaces=looking.question.number)


async def _person(looking: Looking) -> None:
    carrying, question = looking.carrying, looking.question
    await cards.put(carrying.connection, "unanswered", question.of, "", carrying.now, question.id)
    await questions.change(carrying.connection, question.id, escalated_at=carrying.now)
    panel = await carrying.panel()
    until = day(carrying.now + timedelta(hours=panel.person_has), question.timezone)
    date = until.rpartition("/")[0]
    if question.wave == ALONE:
        _tell(looking, "silent", date=date, words=question.words_id, replaces=question.number)
    else:
        _tell(looking, "none48", date=date)


async def _alarm(looking: Looking) -> None:
    carrying, question = looking.carrying, looking.question
    await cards.put(carrying.connection, "late", question.of, "", carrying.now, question.id)
    await questions.change(carrying.connection, question.id, alarmed_at=carrying.now)


async def _stop(looking: Looking) -> None:
    carrying, question = looking.carrying, looking.question
    await offers.withdraw(carrying.connection, question.of, OFFER.c.question_id == question.id, carrying.now)


STEPS: Mapping[Step, Callable[[Looking], Awaitable[None]]] = {
    Step.MORE: _more,
    Step.ALL: _all,
    Step.PERSON: _person,
    Step.ALARM: _alarm,
    Step.STOP: _stop,
}


async def ask(looking: Looking, choose: Callable[..., list[Peer]], wave: int) -> int:
    """One wave more. Returns how many are asked."""
    carrying, question = looking.carrying, looking.question
    found = await peers_of(
        carrying.line, carrying.connection, question.of, question.topic, carrying.now, question.id
    )
    chosen = [peer.id for peer in choose(*found, question.privacy, await carrying.panel())]
    await put_to(carrying, question.id, chosen, wave)
    state = {"state": "routed"} if chosen and question.state == "alone" else {}
    await questions.change(carrying.connection, question.id, wave=wave, **state)
    return len(chosen)


def _tell(looking: Looking, flow: str, **data: str | int) -> None:
    """Her who asked, in a turn of her own."""
    looking.carrying.tell(looking.question.of, arrived(flow, {"asked": looking.question.id, **data}))
