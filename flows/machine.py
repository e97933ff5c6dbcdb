"""The machine: one event in, one turn out, and nothing else happens.

A member always stands somewhere: `Talk.stack`. Its last conversation is the active one and rests on a step
that takes something from her (ask, choose, pick, wait). An event that the step takes leads to another step;
from there the machine walks by itself through what needs nobody (check, do, go, end) until it rests again.
Whatever it says on the way is collected, whatever should become true is collected, and the caller decides
what to do with both. So a turn can be taken twice, tested without anything else, and drawn as a picture.
This file says what each event begins; `flows.walk` goes on from there.

Six things are not in any flow's own table, because they hold in all of them:

*The outside.* Whom a group asked to stand with it is no woman of the line, and is in one conversation only
(`flows.outside`).

*The gates.* Before anything of hers is shown it may have to be settled that it is she, which of two who share
a phone, and that she knows her PIN (`flows.gates`). What she came with is taken behind the gate.

*The worry.* Words that tell of harm to herself are not treated as words for others: she is asked whether it
is safe to write (`flows.worry`, `flows.safe`).

*The keys.* Menu, back, help, language and the rest mean the same everywhere. Help, language, "still not
clear", "welcome back" and "you have something new" are flows of their own that lie *over* the active one
(`Flow.over`). What they do not take falls through to the conversation beneath, so that a woman who asked
for help can simply answer the question she was asked.

*The ladder.* What a step does not take is a miss. The first is answered with the digits that would do, the
second with three ways out, the third calls a person. A valid reply takes her off the ladder (`flows.ladder`).

*What comes from elsewhere.* An offer or an answer never breaks into something she is writing. It waits, and
is shown when she comes to rest, or is announced without content half an hour later. In discreet mode it is
always announced without content. What she leaves is kept as its flow says: a draft, or waiting again.
"""

from __future__ import annotations

from flows.at_desk import only_the_desk, shut_out, tell
from flows.conversation import UNASKED, Conversation, Talk, Turn
from flows.effects import Remind
from flows.events import (
    Arrived,
    Chose,
    Event,
    Global,
    Hers,
    Knocked,
    Media,
    Nudged,
    Picked,
    Pressed,
    Sounded,
    Vouched,
    Words,
)
from flows.facts import Facts
from flows.gates import gate_before, stop_at
from flows.joined import goes_on, join
from flows.keeping import asked_anew, taken_up
from flows.keys import ANYWHERE, KEYS
from flows.ladder import miss, no_good
from flows.media import ask_about, goes_along, take_media
from flows.outside import outside
from flows.pending import came_with, unpacked
from flows.prompts import takes
from flows.reminding import nudge
from flows.sharing import another, ask_another
from flows.steps import Ask, Asking, Flows, Taking
from flows.voice import sounded
from flows.vouched import let_in
from flows.walk import Walk
from flows.worry import worry, worrying

JOINING = "joining"


def step(flows: Flows, talk: Talk, event: Event, facts: Facts) -> Turn:
    """Take one event. Raises `KeyError` only for a conversation whose flow or step no longer exists."""
    walk = Walk(flows, facts, talk)
    if facts.me.outside:
        outside(walk, event)
    elif isinstance(event, Hers):
        _hers(walk, event)
    elif facts.me.staff:
        tell(walk, event)
    elif isinstance(event, Vouched):
        let_in(walk, event)
    elif isinstance(event, Sounded):
        sounded(walk, event)
    else:
        _unasked(walk, event)
    return Turn(walk.talk, tuple(walk.says), tuple(walk.effects))


def _hers(walk: Walk, event: Hers | None) -> None:
    """Whatever she sends meets the gates first; behind the last one it is taken where she stands."""
    shut_out(walk)
    gate = gate_before(walk, event)
    if gate:
        stop_at(walk, gate, event)
    elif event is None:
        walk.again()
    elif walk.talk.stack or _stand(walk, event):
        _take(walk, event)
    if walk.through is not None:
        came, walk.through = unpacked(came_with(walk.through)), None
        _hers(walk, came)
    elif isinstance(event, Chose | Picked | Pressed | Words) and (reminds := _left_off(walk)):
        walk.effects.append(reminds)


def _left_off(walk: Walk) -> Remind | None:
    """She stands in the middle of something of her own; if she falls silent now, she is reminded of it."""
    if not walk.talk.stack or any(isinstance(effect, Remind) for effect in walk.effects):
        return None
    own = walk.talk.stack[0]
    flow = walk.flows[own.flow]
    return Remind(own.flow) if flow.keep == "draft" and isinstance(flow.steps[own.step], Asking) else None


def _stand(walk: Walk, event: Hers) -> bool:
    """Somebody who stands nowhere. True when the event is still to be taken where she stands now.

    A member comes to rest. A guest starts joining, and whoever broke it off goes on with it.
    """
    begun = any(walk.flows[c.flow].locked for c in walk.talk.parked)
    match event:
        case Global() if event.key in ANYWHERE:
            KEYS[event.key](walk, event)
        case _ if begun:
            walk.stand()
            if walk.facts.me.shut:
                return True
            walk.ask()
        case _ if walk.facts.me.staff:
            only_the_desk(walk)
        case _ if not walk.facts.me.guest:
            walk.stand()
            return True
        case _:
            first = event.text if isinstance(event, Words) else ""
            walk.talk = Talk((Conversation(JOINING, walk.flows[JOINING].start, {"first": first}),))
            walk.on()
    return False


def _take(walk: Walk, event: Hers) -> None:
    match event:
        case Global():
            KEYS[event.key](walk, event)
        case Pressed():
            _press(walk, event)
        case Media():
            take_media(walk, event)
        case Words():
            _words(walk, event)
        case Chose() | Picked():
            _reply(walk, event)


def _words(walk: Walk, event: Words) -> None:
    """Her own words may be something else than an answer."""
    if walk.facts.pin == "right" and not _digits_asked(walk):
        walk.again()  # it is never echoed, and never anybody's words
    elif another(walk):
        ask_another(walk, event.text)
    elif worrying(walk, event):
        worry(walk, event)
    elif goes_along(walk, event):
        ask_about(walk, event.photo, event.text)
    else:
        _reply(walk, event)


def _digits_asked(walk: Walk) -> bool:
    return isinstance(walk.at, Ask) and walk.at.number


def _unasked(walk: Walk, event: Arrived | Knocked | Nudged) -> None:
    """Nothing that she has sent: it waits, is shown or announced, or reminds her."""
    walk.unasked = True
    if isinstance(event, Arrived):
        _wait(walk, event)
    shut_out(walk)
    if not walk.facts.me.guest:
        walk.stand()
    if not walk.talk.stack:
        return
    if walk.facts.me.unsure:
        _wonder(walk)
    elif isinstance(event, Nudged):
        nudge(walk, event)
    else:
        walk.knock(first=isinstance(event, Arrived))


def _wonder(walk: Walk) -> None:
    """Something waits for her, but it may be another who reads it: the line says who it is, once."""
    me = walk.facts.me
    if walk.talk.waiting and not me.hush and not me.wondered:
        walk.over("known")


def _wait(walk: Walk, event: Arrived) -> None:
    item = Conversation(event.flow, walk.flows[event.flow].start, dict(event.data))
    walk.talk = asked_anew(walk.talk, item)


def _reply(walk: Walk, event: Chose | Picked | Words) -> None:
    if walk.here.misses == UNASKED:
        walk.ask()
    elif isinstance(event, Words) and (written := goes_on(walk)):
        join(walk, written, event)
    elif (taken := takes(walk.at, event)) is not None:
        before = walk.here
        walk.to(*taken)
        if isinstance(event, Words):
            no_good(walk, before)
    elif walk.flow.gate and not isinstance(walk.at, Ask):
        walk.ask()  # she tells of harm, or it may not be she: what is not understood is no miss
    elif walk.flow.over and not walk.flow.gate:
        walk.talk = walk.talk.beneath()
        _reply(walk, event)
    else:
        miss(walk, event)


def _press(walk: Walk, event: Pressed) -> None:
    """A button. It answers its prompt while that is open.

    A prompt she has left is asked again, not answered: the button cannot tell which of two offers it was.
    """
    names = [f"{c.flow}/{c.step}" for c in walk.talk.stack]
    if event.prompt in names:
        walk.talk = walk.talk.standing(*walk.talk.stack[: names.index(event.prompt) + 1])
        _reply(walk, Chose(event.key))
        return
    kept = () if walk.locked else (*walk.talk.parked, *walk.talk.waiting)
    old = next((c for c in kept if _may_be_of(walk, c, event.prompt)), None)
    if old is None:
        walk.again()
        return
    walk.leave()
    walk.talk = taken_up(walk.talk, old)
    walk.on()


def _may_be_of(walk: Walk, kept: Conversation, prompt: str) -> bool:
    """It stands there; or it has not begun yet, and something is checked before it asks."""
    checked = not isinstance(walk.flows[kept.flow].steps[kept.step], Taking)
    return f"{kept.flow}/{kept.step}" == prompt or (checked and kept.flow == prompt.partition("/")[0])
