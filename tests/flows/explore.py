"""Every place a woman can stand, found by trying everything everywhere, from the first message on.

What comes for her is tried once at each place, and wherever she rests: elsewhere it only waits.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from flows import FLOWS
from flows.conversation import UNASKED, Conversation
from flows.events import Chose, Event
from flows.steps import Check, Do, Go, Taking
from tests.flows.happening import AT_THE_DESK, EVENTS, FEW, NOT_BROUGHT
from tests.flows.somebody import Somebody
from tests.flows.women import FREE

Tried = tuple[Somebody, tuple[Event, ...]]
"""A woman, and what is tried with her."""


def everybody() -> list[Tried]:
    """One woman for each place, and for all else about her that matters there, with what happens to her."""
    return _explored()[0]


def everywhere() -> Iterator[tuple[Somebody, Event]]:
    """Everybody, with every event that can happen to her."""
    return ((one, event) for one, events in everybody() for event in events)


def taking() -> list[str]:
    """Each `flow/step` where one can stand, by the tables alone: nobody has to go there for it."""
    return sorted(
        f"{flow.name}/{name}"
        for flow in FLOWS.values()
        for name, step in flow.steps.items()
        if isinstance(step, Taking)
    )


def places() -> dict[str, Somebody]:
    """One woman for each `flow/step` where one can stand."""
    return _explored()[1]


@cache
def _explored() -> tuple[list[Tried], dict[str, Somebody]]:
    """Gone through once, since it takes long."""
    women, tried = list(FREE), list[Tried]()
    seen, stood = {outline(somebody) for somebody in FREE}, set[tuple[object, ...]]()
    found: dict[str, Somebody] = {}
    for before in women:  # grows meanwhile
        tried.append((before, _events(before, stood)))
        for event in tried[-1][1]:
            after = before.does(event)[0]
            found.setdefault(after.place, after)
            if (there := outline(after)) not in seen:
                seen.add(there)
                women.append(after)
    found.pop("", None)
    return tried, found


def _at_the_desk(one: Somebody) -> bool:
    return bool(one.talk.stack) and FLOWS[one.talk.stack[0].flow].desk


def _events(one: Somebody, stood: set[tuple[object, ...]]) -> tuple[Event, ...]:
    """`stood` remembers where everything was tried already."""
    here, chosen = standing(one), tuple(Chose(key) for key in one.offered)
    anew = here not in stood or one.place in RESTING
    stood.add(here)
    if anew:
        return *chosen, *(AT_THE_DESK if _at_the_desk(one) else EVENTS)
    return *chosen, *(FEW if len(one.talk.stack) > 1 else NOT_BROUGHT)


RESTING = ("", "menu/rest")


def outline(one: Somebody) -> tuple[object, ...]:
    """Where she stands, as coarse as can be without leaving out a place: few enough to try them all.

    What lies over a conversation hangs on which one that is, not on how far she is in it; unless it has not
    been asked yet. With a woman about whom something is different it is the place alone that counts.
    """
    stack = one.talk.stack
    if any(different := _different(one)) or (one.me.discreet and len(stack) > 1):
        return *different, *standing(one)
    misses = stack[0].misses if len(stack) == 1 else 0
    draft = one.place.startswith("menu/") and bool(one.talk.parked)
    places = tuple((c.flow, _stands(c, stack), *_hangs_on(c)) for c in stack)
    return one.me.guest, one.me.discreet, places, misses, draft


def standing(one: Somebody) -> tuple[object, ...]:
    """Her place and what stands before it, whatever lies beneath and whatever is known."""
    me = one.me
    return me.guest, me.discreet, me.unsure, me.which, me.locked, me.closed, one.place


def _different(one: Somebody) -> tuple[object, ...]:
    """What is not with her as with most; all false for those."""
    me = one.me
    if _at_the_desk(one):
        return (id(one.known), *standing(one))
    gates = me.unsure or me.which or me.locked or me.closed
    bound = me.pin or not (one.agreed or me.guest)
    return _world(one), bound, gates, bool(one.talk.stack) and one.talk.active.data.get("cards")


def _world(one: Somebody) -> int:
    """What she knows, where that matters: at the menu, and in a conversation that reads what is different."""
    flow = one.talk.active.flow if one.talk.stack else "menu"
    matters = one.differs and (flow == "menu" or one.differs & _read_in(flow))
    return id(one.known) if matters else 0


@cache
def _read_in(flow: str) -> frozenset[str]:
    """The facts of this conversation and of those that it leads to."""
    steps = FLOWS[flow].steps.values()
    onward = {flow, *(step.flow for step in steps if isinstance(step, Go))}
    walked = (step for name in onward for step in FLOWS[name].steps.values() if isinstance(step, Check | Do))
    return frozenset(fact for step in walked for fact in step.needs)


def _stands(here: Conversation, stack: tuple[Conversation, ...]) -> str:
    return here.step if here is stack[-1] or here.misses == UNASKED else ""


def _hangs_on(here: Conversation) -> tuple[object, ...]:
    """What she has told already decides where it goes on."""
    return bool(here.data.get("sound")), here.data.get("plan"), "topic" in here.data
