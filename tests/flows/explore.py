"""Every place a woman can stand, found by trying everything everywhere, from the first message on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from flows.conversation import UNASKED, Conversation
from flows.dialogue.steps import ROLES, STEPS
from flows.dialogue_facts import Deadline
from flows.events import Chose, Event, Global, Key, Knocked, Media, Nudged, Sounded, Vouched, Words
from tests.flows.brought import BROUGHT, arrived
from tests.flows.somebody import (
    AGREED,
    ALLY,
    ASKED_BEFORE,
    DAYS,
    DIALOGUE,
    FACTS,
    FOUND,
    HARM,
    HARM_NOW,
    PAUSED,
    PIN,
    PRACTICE,
    PROMISES,
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
    "5",
    "ok",
    "-",
    *DAYS,
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
    *(arrived("remind", days=days) for days in (14, 3, 1, 0)),
    arrived("stood", words=""),
    arrived("ally", date=""),
    arrived("ally", words="w68"),
    arrived("ally_answered", answer="no"),
    arrived("ally_news", quotable="no"),
    arrived("ally_news", promise=31),
    arrived("ask_ally", promise=31),
    arrived("speak", language="en"),
    arrived("speak", language="es"),
    arrived("prepare", dialogue="gone"),
    *(arrived("role", task=role) for role in ROLES[1:]),
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
NO_PROMISE: dict[str, object] = {"promise": None, "promises": ()}
DUE, OVER = (replace(PROMISES[0], when=when) for when in ("today", "over"))
PROMISED: tuple[dict[str, object], ...] = (
    NO_PROMISE,
    {"promise": DUE, "deadline": Deadline(past=True)},
    {"promise": PROMISES[1]},
    {"promise": PROMISES[3]},
)
"""None; one that is due, and a day that has passed; one that another woman, or she, says is kept."""
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
    *(knowing(member(), found=FOUND[:n]) for n in (0, 2, 3)),
    *(
        knowing(member(), dialogues=n * (DIALOGUE,), sisters=frozenset(), **promised)
        for n, promised in zip((0, 2, 3, 5), PROMISED, strict=True)
    ),
    knowing(
        member(), promise=OVER, deadline=Deadline(), lacks=(), only_her=False, unnamed="", idea_named=None
    ),
    knowing(member(), dialogue=replace(DIALOGUE, done=frozenset(STEPS))),
    *(knowing(member(), dialogue=replace(DIALOGUE, ahead=days)) for days in (14, 3, 1, 0)),
    knowing(member(), dialogue=replace(DIALOGUE, state="held", ahead=-1), to_come=False),
    *(knowing(member(), dialogue=one) for one in (PAUSED, replace(DIALOGUE, risky=True))),
    *(
        knowing(member(), dialogue=AGREED, allies=n * (ALLY,), ally=ALLY, sisters=frozenset({"Rosa"}))
        for n in (1, 8)
    ),
    knowing(
        member(),
        dialogue=replace(AGREED, nameless=True),
        allies=(replace(ALLY, today=True),),
        sisters=frozenset({"Rosa"}),
    ),
    knowing(member(), ally=replace(ALLY, state="asked"), allies=()),
    knowing(member(), vague=True, practice=replace(PRACTICE, hers=True)),
)


def everybody() -> list[Somebody]:
    """One woman for each place, and for all else about her that matters there."""
    return _explored()[0]


def everywhere() -> Iterator[tuple[Somebody, Event]]:
    """Everybody, with every event that can happen to her."""
    return ((one, event) for one in everybody() for event in events(one))


def places() -> dict[str, Somebody]:
    """One woman for each `flow/step` where one can stand."""
    return _explored()[1]


@cache
def _explored() -> tuple[list[Somebody], dict[str, Somebody]]:
    """Gone through once, since it takes long."""
    everybody = list(FREE)
    seen = {outline(somebody) for somebody in FREE}
    found: dict[str, Somebody] = {}
    for before in everybody:  # grows meanwhile
        for event in events(before):
            after = before.does(event)[0]
            found.setdefault(after.place, after)
            if (there := outline(after)) not in seen:
                seen.add(there)
                everybody.append(after)
    found.pop("", None)
    return everybody, found


def events(one: Somebody) -> tuple[Event, ...]:
    return (*(Chose(key) for key in one.offered), *EVENTS)


def outline(somebody: Somebody) -> tuple[object, ...]:
    """Where she stands, as coarse as can be without leaving out a place: few enough to try them all.

    What lies over a conversation hangs on which one that is, not on how far she is in it; unless it has not
    been asked yet.
    """
    stack = somebody.talk.stack
    misses = stack[0].misses if len(stack) == 1 else 0
    draft = somebody.place.startswith("menu/") and bool(somebody.talk.parked)
    places = tuple((c.flow, _stands(c, stack), *_hangs_on(c)) for c in stack)
    me = somebody.me
    gates = me.unsure, me.which, me.locked, me.closed
    if somebody.known is not FACTS or me.pin or any(gates) or not (somebody.agreed or me.guest):
        known = somebody.known
        about: tuple[object, ...] = known.services, known.case, known.alike, known.vague, len(known.found)
        done = known.dialogue.done if known.dialogue else None
        about += len(known.dialogues), known.only_her, done
        about += (known.dialogue.state, known.dialogue.risky, known.dialogue.ahead) if known.dialogue else ()
        about += known.dialogue and known.dialogue.ready, known.ally, known.allies
        return *about, somebody.agreed, gates, somebody.place
    return me.guest, me.discreet, places, misses, draft


def _stands(here: Conversation, stack: tuple[Conversation, ...]) -> str:
    return here.step if here is stack[-1] or here.misses == UNASKED else ""


def _hangs_on(here: Conversation) -> tuple[object, ...]:
    """What she has told already decides where it goes on."""
    return bool(here.data.get("sound")), here.data.get("plan"), "topic" in here.data
