"""She fell silent in the middle of something: one reminder, one last word, then silence (PRODUCT 4.3.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.conversation import Conversation
from flows.effects import Remind
from flows.events import Nudged
from flows.keeping import without_offers
from flows.saying import told
from flows.steps import Asking
from flows.walk import Walk

DAY, THIRD_DAY, MONTH, AFTER = 1, 2, 3, 4  # rungs


def nudge(walk: Walk, event: Nudged) -> None:
    """Only while what she left is still there, and she may hear of it."""
    if walk.facts.me.guest:
        _guest(walk, event)
    elif _left(walk, event.flow) and not walk.facts.me.hush:
        RUNGS[event.rung](walk, event)


def _guest(walk: Walk, event: Nudged) -> None:
    """Who has agreed to nothing yet is asked once more, and then left in peace."""
    if event.rung == DAY and walk.here.flow == event.flow and isinstance(walk.at, Asking):
        walk.ask()


def _left(walk: Walk, flow: str) -> bool:
    return any(c.flow == flow for c in (*walk.talk.stack, *walk.talk.parked))


def _offer(walk: Walk, event: Nudged) -> None:
    """It waits for her as what comes from others does, so that a discreet member gets a notice first."""
    following = {DAY: THIRD_DAY, MONTH: AFTER}[event.rung]
    if walk.locked:
        _ask_again(walk)
    else:
        own = event.flow in (walk.talk.stack[0].flow, walk.talk.stack[0].data.get("draft"))
        if own:
            walk.leave()
            walk.settle()
        data = {"thing": f"thing-{event.flow}", "draft": event.flow}
        offer = Conversation("nudge", walk.flows["nudge"].start, data)
        walk.talk = replace(walk.talk, waiting=(*without_offers(walk.talk.waiting, event.flow), offer))
        walk.knock(first=not own)
    walk.effects.append(Remind(event.flow, following))


def _ask_again(walk: Walk) -> None:
    """Joining is not open to the menu, so its own question is the reminder."""
    if walk.facts.me.discreet:
        walk.over("notice", n=1)
    else:
        walk.ask()


def _last_word(walk: Walk, event: Nudged) -> None:
    if not walk.facts.me.discreet:
        walk.says.append(told("g-nudge-last"))
    walk.effects.append(Remind(event.flow, MONTH))


def _throw(walk: Walk, event: Nudged) -> None:
    """Thirty days and a last offer have passed: had she done anything in it, this would not be due yet."""
    if not walk.locked and any(c.flow == event.flow for c in walk.talk.stack):
        walk.leave()
        walk.settle()
    parked = tuple(c for c in walk.talk.parked if c.flow != event.flow)
    waiting = without_offers(walk.talk.waiting, event.flow)
    walk.talk = replace(walk.talk, parked=parked, waiting=waiting)


RUNGS: Mapping[int, Callable[[Walk, Nudged], None]] = {
    DAY: _offer,
    THIRD_DAY: _last_word,
    MONTH: _offer,
    AFTER: _throw,
}
