"""Every place a woman can stand, found by trying everything everywhere, from the first message on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from functools import cache

from flows.events import Chose, Event, Global, Key, Knocked, Media, Nudged, Sounded, Vouched, Words
from tests.flows.brought import BROUGHT, arrived
from tests.flows.somebody import (
    ASKED_BEFORE,
    FACTS,
    HARM,
    HARM_NOW,
    PIN,
    Somebody,
    guessing,
    knowing,
    maybe_a_stranger,
    member,
    not_agreed,
    on_a_shared_phone,
    with_pin,
)

SAID = (
    "Mango",
    "CEIBO",
    "Rosa Mamani",
    "how do you keep the accounts",
    "write me at 0712 345 678 please",
    HARM,
    HARM_NOW,
    PIN,
    "4417",
)
EVENTS: tuple[Event, ...] = (
    *(Words(text) for text in SAID),
    *(Global(key) for key in Key),
    *(arrived(flow) for flow in BROUGHT),
    arrived("answer", long=""),
    arrived("none24", n=0),
    arrived("met", closes="yes"),
    arrived("follow", again="yes"),
    arrived("helped", result="failed"),
    arrived("enrich", long=""),
    arrived("kindly", wonders=""),
    *(arrived("add", part=part) for part in ("time", "decides", "runs")),
    arrived("add", practice="i9"),
    arrived("helped", result="", words=""),
    *(arrived("outcome", result=result) for result in ("half", "failed", "dropped")),
    arrived("used", again="yes"),
    arrived("used", plan="n1"),
    arrived("tried", plan="n3"),
    arrived("speak", language="en"),
    arrived("speak", language="es"),
    Media("photo", "MM1"),
    Media("voice", sound="MM3"),
    Sounded("MM3", 20),
    Sounded("MM3", trouble="lost"),
    Words("look at our pump here", "MM2"),
    Knocked(),
    Vouched("ceibo"),
    *(Nudged("ask", rung) for rung in (1, 2, 3, 4)),
    *(Nudged("joining", rung) for rung in (1, 2, 3)),
)
FREE = (
    *(Somebody(), member(), member(discreet=True), member(language="fr")),
    *(
        member(pin=True, tries=2, discreet=True),
        with_pin(tries=2),
        on_a_shared_phone(),
        maybe_a_stranger(),
        not_agreed(),
        guessing(),
    ),
    *(knowing(member(), services=()), knowing(member(), case=True)),
    knowing(member(), offers={}, questions={}),
    knowing(member(), alike=ASKED_BEFORE, caution=True, thought="w9"),
)


@cache
def everywhere() -> tuple[tuple[Somebody, Event], ...]:
    """Everybody who stands somewhere else than the others, with every event that can happen to her."""
    return tuple(_explore())


@cache
def places() -> dict[str, Somebody]:
    """One woman for each `flow/step` where one can stand."""
    found: dict[str, Somebody] = {}
    for before, event in everywhere():
        after = before.does(event)[0]
        found.setdefault(after.place, after)
    found.pop("", None)
    return found


def _explore() -> Iterator[tuple[Somebody, Event]]:
    todo = deque(FREE)
    seen = {outline(somebody) for somebody in FREE}
    while todo:
        before = todo.popleft()
        for event in (*(Chose(key) for key in before.offered), *EVENTS):
            after = before.does(event)[0]
            if outline(after) not in seen:
                seen.add(outline(after))
                todo.append(after)
            yield before, event


def outline(somebody: Somebody) -> tuple[object, ...]:
    """Where she stands, as coarse as can be without leaving out a place: few enough to try them all."""
    stack = somebody.talk.stack
    misses = stack[0].misses if len(stack) == 1 else 0
    draft = somebody.place.startswith("menu/") and bool(somebody.talk.parked)
    places = tuple((c.flow, c.step, bool(c.data.get("sound"))) for c in stack)
    me = somebody.me
    gates = me.unsure, me.which, me.locked, me.closed
    if somebody.known is not FACTS or me.pin or any(gates) or not (somebody.agreed or me.guest):
        known = somebody.known
        return known.services, known.case, known.alike, somebody.agreed, gates, somebody.place
    return me.guest, me.discreet, places, misses, draft
