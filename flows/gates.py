"""What stands before everything of hers: is it still she, which of two, and her PIN.

A gate is a conversation that lies over all others and lets nothing through. What she came with is kept in it
and taken when the gate is passed. A few keys are free of gates, because they help her and show nothing; so
are words that tell of harm, which no gate keeps (`flows.worry`).
"""

from __future__ import annotations

from flows.conversation import Conversation
from flows.effects import Unlock
from flows.endings import opened
from flows.events import Chose, Global, Hers, Key, Picked, Words
from flows.facts import Me
from flows.pending import carried
from flows.prompts import takes
from flows.walk import Walk
from flows.worry import worrying

FREE = frozenset(
    {Key.STOP, Key.START, Key.HIDE, Key.HELP, Key.SAFETY, Key.WHO, Key.WRONG_NUMBER, Key.MOVE, Key.ERASE_ALL}
)
NOT_FOR_STRANGERS = frozenset({Key.ERASE_ALL})
KEEPS_WHAT_CAME = ("pin", "writer")  # whoever is not known to be she has nothing kept as hers


def gate_before(walk: Walk, event: Hers | None) -> str | None:
    """The gate that she has to pass first, if any."""
    gate = _gate(walk.facts.me)
    return None if gate is None or _free(walk, event) else gate


def stop_at(walk: Walk, gate: str, event: Hers | None) -> None:
    """She is at the gate: it is asked, or it takes what she sends."""
    walk.stand()
    names = [conversation.flow for conversation in walk.talk.stack]
    if gate in names:
        walk.talk = walk.talk.standing(*walk.talk.stack[: names.index(gate) + 1])
        _answered(walk, event)
        return
    _clear(walk)
    if gate == "pin" and walk.facts.pin == "right" and not walk.facts.me.closed:
        walk.effects.append(Unlock())
        opened(walk, gate)
        walk.through = {}
        return
    kept = carried(event) if gate in KEEPS_WHAT_CAME and not _secret(walk, event) else {}
    walk.talk = walk.talk.onto(Conversation(gate, walk.flows[gate].start, kept))
    walk.on()


def _secret(walk: Walk, event: Hers | None) -> bool:
    """Several digits in a row, where she may choose several, may be her PIN."""
    facts = walk.facts
    return facts.pin != "none" or facts.harm != "none" or isinstance(event, Picked)


def _clear(walk: Walk) -> None:
    """Another gate, and what shows nothing of hers, make room; the rest is open again behind the gate."""
    while walk.flow.over and (walk.flow.gate or walk.flow.plain):
        walk.talk = walk.talk.beneath()


def _gate(me: Me) -> str | None:
    if me.unsure:
        return "known"
    if me.which:
        return "writer"
    return "pin" if me.locked or me.closed else None


def _free(walk: Walk, event: Hers | None) -> bool:
    if isinstance(event, Global):
        return event.key in FREE and not (walk.facts.me.unsure and event.key in NOT_FOR_STRANGERS)
    if isinstance(event, Words) and worrying(walk, event):
        return True
    if not walk.talk.stack or not walk.flow.plain or not isinstance(event, Chose | Picked | Words):
        return False
    return walk.flow.gate or takes(walk.at, event) is not None


def _answered(walk: Walk, event: Hers | None) -> None:
    """What a gate does not take is no miss: it is asked again, as often as she likes."""
    taken = takes(walk.at, event) if isinstance(event, Chose | Picked | Words) else None
    if taken is None:
        walk.ask()
    else:
        walk.to(*taken)
