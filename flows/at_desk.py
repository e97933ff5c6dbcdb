"""Who works the desk. Some of them are members too, and have two spaces that never mix (PRODUCT 6.9); others
are nobody's member: an operator, a reader, an ombuds from elsewhere. For those the desk is all there is."""

from __future__ import annotations

from dataclasses import replace

from flows.conversation import Conversation
from flows.events import Arrived, Event
from flows.resting import DESK, REST
from flows.walk import Walk


def shut_out(walk: Walk) -> None:
    """Whoever works the desk no more stands in none of its conversations, and none waits for her."""
    if walk.facts.me.desk:
        return
    talk = walk.talk
    if any(walk.flows[one.flow].desk for one in talk.stack):
        talk = talk.standing(*(() if walk.facts.me.guest else (REST,)))
    if any(walk.flows[one.flow].desk for one in (*talk.parked, *talk.waiting)):
        talk = replace(talk, parked=_others(walk, talk.parked), waiting=_others(walk, talk.waiting))
    walk.talk = talk


def _others(walk: Walk, some: tuple[Conversation, ...]) -> tuple[Conversation, ...]:
    return tuple(one for one in some if not walk.flows[one.flow].desk)


def tell(walk: Walk, event: Event) -> None:
    """Nobody's member is told of the desk alone, and between two things she does."""
    if isinstance(event, Arrived) and walk.facts.me.desk and not walk.facts.me.hush and not walk.talk.stack:
        opened = Conversation(event.flow, walk.flows[event.flow].start, dict(event.data))
        walk.talk = walk.talk.standing(opened)
        walk.on()


def at_the_desk(walk: Walk) -> None:
    """She leaves what she was doing as a member."""
    walk.leave()
    walk.talk = walk.talk.standing(DESK)
    walk.on()


def only_the_desk(walk: Walk) -> None:
    """Nobody's member writes. Who was locked out is not answered."""
    if walk.facts.me.desk:
        at_the_desk(walk)
