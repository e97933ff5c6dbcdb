"""The women from whom all places are found: for each, something is so that leads her elsewhere."""

from __future__ import annotations

from dataclasses import replace

from flows.dialogue.practise import ROUND
from flows.dialogue.steps import STEPS
from flows.dialogue_facts import Deadline
from tests.flows.desk_women import AT_THE_DESK, AUTHORS, READERS
from tests.flows.known_facts import (
    AGREED,
    ALLY,
    ASKED_BEFORE,
    DIALOGUE,
    FACTS,
    FOUND,
    PAUSED,
    PRACTICE,
    PROMISES,
)
from tests.flows.prompters import PROMPTERS
from tests.flows.somebody import (
    Somebody,
    at_the_desk,
    guessing,
    knowing,
    maybe_a_stranger,
    member,
    not_agreed,
    on_a_shared_phone,
    with_pin,
)

THIRTY_DAYS = Deadline("2027-01-29", "29/01")  # on, where no day is named
NO_PROMISE: dict[str, object] = {"promise": None, "promises": ()}
DUE, OVER = (replace(PROMISES[0], when=when) for when in ("today", "over"))
PROMISED: tuple[dict[str, object], ...] = (
    NO_PROMISE,
    {"promise": DUE, "deadline": replace(THIRTY_DAYS, past=True)},
    {"promise": PROMISES[1]},
    {"promise": PROMISES[3]},
)
"""None; one that is due, and a day that has passed; one that another woman, or she, says is kept."""
DESK = (at_the_desk(), at_the_desk(pin=False))
"""Those who work the desk, and stand before its menu."""
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
        for n, promised in zip((0, 2, 3, 4), PROMISED, strict=True)
    ),
    knowing(
        member(), promise=OVER, deadline=THIRTY_DAYS, lacks=(), only_her=False, unnamed="", idea_named=None
    ),
    knowing(member(), cards=FACTS.cards[ROUND:], dialogue=replace(DIALOGUE, done=frozenset(STEPS), parts={})),
    *(knowing(member(), dialogue=replace(DIALOGUE, ahead=days)) for days in (7, 3, 1, 0)),
    knowing(member(), dialogue=replace(DIALOGUE, state="held", ahead=-1), to_come=False),
    *(
        knowing(member(), dialogue=one)
        for one in (PAUSED, replace(PAUSED, done=frozenset(STEPS)), replace(DIALOGUE, risky=True))
    ),
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
    *DESK,
    *PROMPTERS,
    *AT_THE_DESK,
    *AUTHORS,
    *READERS,
)
