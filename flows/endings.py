"""How a conversation ends, and what comes next (`flows.steps.End`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from flows.conversation import Conversation
from flows.keeping import taken_up
from flows.resting import MENU, NUDGE_MINUTES
from flows.steps import Then

if TYPE_CHECKING:
    from flows.walk import Walk


def rest(walk: Walk) -> None:
    """Nothing more to do here; what waits for her may now be shown, in answer to what she did."""
    if walk.talk.stack and walk.flow.over:
        walk.uncover()
        walk.leave()
    walk.settle()
    if not walk.unasked:
        walk.knock()


def not_now(walk: Walk) -> None:
    """Kept for later. What waits for her would otherwise be back at once, so it gets the longer pause."""
    waits = walk.flow.keep == "waiting"
    walk.leave(NUDGE_MINUTES)
    if waits:
        walk.settle()
    else:
        rest(walk)


def beneath(walk: Walk) -> None:
    """Back to her own conversation. Where that asks nothing, silence would be no answer.

    What lies behind a shut gate stays unseen; where nothing was said, the gate answers.
    """
    walk.talk = walk.talk.beneath()
    if walk.facts.me.shut:
        walk.through = None if walk.says else {}
    elif walk.says:
        walk.ask()
    else:
        walk.again()


def anew(walk: Walk) -> None:
    walk.talk = walk.talk.beneath()
    walk.talk = walk.talk.top(Conversation(walk.here.flow, walk.flow.start))
    walk.on()


def away(walk: Walk) -> None:
    walk.talk = walk.talk.standing(MENU)
    walk.ask()


def waiting(walk: Walk) -> None:
    """She has asked to see it. Somebody still joining is where she was."""
    walk.talk = walk.talk.beneath()
    if walk.locked:
        walk.again()
    else:
        walk.show_next()


def next_one(walk: Walk) -> None:
    """There is nothing left to show in this one. Unasked she is told nothing of it."""
    walk.talk = walk.talk.beneath()
    if not walk.unasked and not walk.says:
        walk.show_next()
        return
    walk.settle()
    walk.knock()


def through(walk: Walk) -> None:
    """What lay before the gate is hers to see again."""
    walk.through = walk.here.data
    opened(walk, walk.here.flow)
    walk.talk = walk.talk.beneath()


def opened(walk: Walk, gate: str) -> None:
    """From here on, in this turn too, that gate does not stand before her."""
    walk.facts = replace(walk.facts, me=replace(walk.facts.me, **OPENED[gate]))


def brought(walk: Walk) -> None:
    """What lies beneath remembers what was found out, and takes what she wrote or is asked again."""
    above = walk.here
    walk.through = above.data
    walk.talk = walk.talk.beneath()
    found = {key: above.data[key] for key in BRINGS[above.flow]}
    walk.talk = walk.talk.top(replace(walk.here, data={**walk.here.data, **found}))


def aside(walk: Walk) -> None:
    walk.leave()
    walk.settle()


def _draft(walk: Walk) -> Conversation | None:
    """The draft that the conversation is about."""
    return next((c for c in walk.talk.parked if c.flow == walk.here.data["draft"]), None)


def kept(walk: Walk) -> None:
    if draft := _draft(walk):
        walk.talk = taken_up(walk.talk, draft)
    else:
        walk.talk = walk.talk.standing(MENU)
    walk.ask()


def thrown(walk: Walk) -> None:
    draft = _draft(walk)
    parked = tuple(c for c in walk.talk.parked if c is not draft)
    walk.talk = replace(walk.talk, parked=parked)
    away(walk)


OPENED: Mapping[str, Mapping[str, Any]] = {
    "pin": {"locked": False, "closed": False},
    "known": {"unsure": False, "locked": False},
    "writer": {"which": False},
}
"""What is no longer so behind each gate. Who gave her PIN to show that it is she need not give it twice."""


BRINGS: Mapping[str, tuple[str, ...]] = {"photo": ("photo",)}
"""What is found out in a conversation that lies over another, for the one beneath."""

THEN: Mapping[Then, Callable[[Walk], None]] = {
    "rest": rest,
    "beneath": beneath,
    "again": anew,
    "away": away,
    "draft": not_now,
    "waiting": waiting,
    "next": next_one,
    "through": through,
    "aside": aside,
    "kept": kept,
    "thrown": thrown,
    "brought": brought,
}
