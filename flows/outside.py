"""Somebody outside the line, whom a group asked to stand with it: they are in one conversation and no other.

There is no menu, no help, no search; a code, a key or the word of a group opens nothing. STOP, START, DELETE
and "wrong number" do what they do for everybody. Whatever else they write goes to the group that wrote last
(PRODUCT 6.8; T-28: an authority cannot open anything).
"""

from __future__ import annotations

from flows.conversation import Conversation, Talk
from flows.effects import Detach, OptIn
from flows.effects.dialogues import StandNoMore
from flows.events import (
    Arrived,
    Chose,
    Event,
    Global,
    Hers,
    Key,
    Knocked,
    Media,
    Picked,
    Pressed,
    Words,
)
from flows.keys import KEYS
from flows.prompts import takes
from flows.saying import told
from flows.walk import Walk

FLOW = "ally"
LEAVING = frozenset({Key.STOP, Key.ERASE, Key.ERASE_ALL})


def outside(walk: Walk, event: Event) -> None:
    match event:
        case Arrived(flow, data) if flow == FLOW:
            waits = Conversation(FLOW, walk.flows[FLOW].start, dict(data))
            walk.talk = Talk(walk.talk.stack, (), (*walk.talk.waiting, waits))
            _show(walk)
        case Knocked():
            _show(walk)
        case Global(Key.START):
            walk.effects.append(OptIn())
            walk.says += () if event.carrier_replied else (told("o-ally-over"),)
        case Global(Key.WRONG_NUMBER):
            _end(walk)
            walk.effects.append(Detach())
            walk.says.append(told("g-wrong"))
        case Global(key) if key in LEAVING:
            _end(walk)
            KEYS[key](walk, event)
        case Global(carrier_replied=True):
            pass
        case Chose() | Picked() | Pressed() | Words() | Global() | Media():
            _take(walk, event)
        case _:
            pass


def _show(walk: Walk) -> None:
    """One thing at a time; what they have not answered makes room for what comes."""
    if walk.talk.waiting and not walk.facts.me.hush:
        first, *others = walk.talk.waiting
        walk.talk = Talk((first,), (), tuple(others))
        walk.on()


def _end(walk: Walk) -> None:
    """No group can write to them from now on, whichever it was."""
    walk.talk = Talk()
    walk.effects.append(StandNoMore())


def _take(walk: Walk, event: Hers) -> None:
    """Words and answers are taken where they were asked; anything else is answered by what may be said."""
    stood = walk.talk.stack != ()
    if not stood:
        known = {"ally": walk.facts.ally.id} if walk.facts.ally else {}
        walk.talk = Talk((Conversation(FLOW, walk.flows[FLOW].start, known),), (), walk.talk.waiting)
        walk.on()
    taken = takes(walk.at, event) if walk.talk.stack and isinstance(event, Chose | Words) else None
    if taken:
        walk.says.clear()
        walk.to(*taken)
    elif stood:
        walk.ask()
