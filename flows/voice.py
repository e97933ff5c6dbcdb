"""Voice notes in place of words (PRODUCT 4.4), wherever she is asked for a text for others.

What she sent must be fetched before its length is known, so she is answered a moment later, when it is here
(`flows.events.Sounded`). Meanwhile she may go on in any way; whatever she writes counts instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.composing import composed, heard_at
from flows.conversation import UNASKED, Conversation, Talk
from flows.effects import FetchSound
from flows.events import Sounded
from flows.saying import told
from flows.steps import Ask, Value
from flows.walk import Walk

TROUBLE: Mapping[str, str] = {"lost": "g-voice-lost", "long": "g-voice-long", "other": "g-voice-kind"}


def takes_voice(walk: Walk) -> bool:
    """She is asked for a text for others, where the line can hear her."""
    own = walk.talk.stack[0]
    return not walk.facts.me.terse and composed(walk.flows[own.flow].steps[own.step])


def take_voice(walk: Walk, sound: str) -> None:
    """It is fetched; it takes the place of one that came before."""
    while walk.flow.over and not walk.flow.gate:
        walk.talk = walk.talk.beneath()
    own, *above = walk.talk.stack
    if own.data.get("sound"):
        walk.says.append(told("g-voice-newer"))
    walk.talk = walk.talk.standing(_remembering(own, sound=sound), *above)
    walk.effects.append(FetchSound(sound))
    if above:
        walk.ask()


def sounded(walk: Walk, event: Sounded) -> None:
    """Asked about where she waits for it; elsewhere it is asked about when she is back there."""
    if event.sound not in {_awaited(walk, one) for one in _all(walk.talk)}:
        return
    walk.talk = _changed(walk.talk, lambda one: _after(walk, one, event))
    me = walk.facts.me
    stands = walk.talk.stack and walk.talk.stack[0].misses == UNASKED
    if not stands or me.hush or me.shut or any(walk.flows[one.flow].gate for one in walk.talk.stack):
        return
    walk.uncover()
    hidden = walk.here.data.get("hidden")
    before = TROUBLE.get(event.trouble, "g-voice-hidden" if hidden else "g-voice-hears")
    walk.says.append(told(before))
    walk.ask()


def _awaited(walk: Walk, one: Conversation) -> str:
    """The voice note that this conversation waits for, if it does."""
    return str(one.data.get("sound", "")) if composed(walk.flows[one.flow].steps[one.step]) else ""


def _after(walk: Walk, one: Conversation, event: Sounded) -> Conversation:
    if _awaited(walk, one) != event.sound:
        return one
    step = walk.flows[one.flow].steps[one.step]
    if event.trouble or not isinstance(step, Ask):
        return replace(_remembering(one, sound=""), misses=UNASKED)
    heard: dict[str, Value] = {step.into: "", "spoken": step.into, "s": event.seconds}
    return replace(one.passed().at(heard_at(step.to), heard), misses=UNASKED)


def _all(talk: Talk) -> tuple[Conversation, ...]:
    return (*talk.stack, *talk.parked, *talk.waiting)


def _changed(talk: Talk, change: Callable[[Conversation], Conversation]) -> Talk:
    stack, parked, waiting = (tuple(map(change, shelf)) for shelf in (talk.stack, talk.parked, talk.waiting))
    return Talk(stack, parked, waiting)


def _remembering(one: Conversation, **data: Value) -> Conversation:
    return replace(one, data={**one.data, **data})
