"""A promise is late: six ways on (PRODUCT 6.8, R5). The line itself never turns to the authority."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import PROMISE, still_open
from flows.dialogue.dating import DEADLINE, dating
from flows.effects.dialogues import AskAgain, ClosePromise, MovePromise, OpenDialogue
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option

AFTER_A_LETTER = 21  # days (PRODUCT 6.8, R5); the same after all else that takes its time
REASONS = {"1": "otherwise", "2": "given-up", "3": "risky", "4": "changed"}
WAYS = {"1": "wait", "2": "meet", "3": "wait", "4": "new_day", "5": "wait", "6": "why"}
"""Where each of the six leads: some ask for more first, the others only take their time."""


def wait(_: Facts, data: Data) -> Done:
    number = int(data["promise"])
    return Done({"promise": number, "late": "yes"}, (AskAgain(number, AFTER_A_LETTER, late=True),))


def which_way(_: Facts, data: Data) -> Literal["letter", "ally", "peers"]:
    way = data["way"]
    return "letter" if way == "1" else "ally" if way == "3" else "peers"


def meet_again(facts: Facts, data: Data) -> Done:
    number, blank = int(data["promise"]), facts.blank
    again = (OpenDialogue(blank.number, "promise", number, blank.id),) if blank else ()
    waits = AskAgain(number, AFTER_A_LETTER, late=True)
    return Done({"dialogue": blank.id if blank else ""}, (*again, waits))


def move(facts: Facts, data: Data) -> Done:
    due = facts.deadline
    return Done({"date": due.day}, (MovePromise(int(data["promise"]), due.on, late=True),))


def draft_question(facts: Facts, _: Data) -> Done:
    """In her language; she changes it as she likes before it goes anywhere."""
    return Done({"question": facts.promise.draft if facts.promise else ""})


def whose_dialogue(facts: Facts, _: Data) -> Done:
    return Done({"dialogue": facts.promise.dialogue if facts.promise else ""})


def close(_: Facts, data: Data) -> Done:
    number = int(data["promise"])
    return Done({"id": number}, (ClosePromise(number, str(data["reason"])),))


LATE = Flow(
    "late",
    about=(
        "A promise was not kept by its day: a letter, another meeting, an ally, a new day, peers, or it is "
        "closed with the reason."
    ),
    start="unseen",
    rank=2,
    keep="waiting",
    steps={
        "unseen": Check(still_open, {"open": "ways", "known": "over"}, needs=PROMISE),
        "over": End(then="next"),
        "ways": Choose(
            "d-prom-late", tuple(Option(key, f"to_{way}", ("way", key)) for key, way in WAYS.items())
        ),
        **{
            f"to_{way}": Check(still_open, {"open": way, "known": "meanwhile"}, needs=PROMISE)
            for way in dict.fromkeys(WAYS.values())
        },
        "wait": Do(wait, "way"),
        "way": Check(which_way, {"letter": "letter", "ally": "for_ally", "peers": "drafted"}),
        "letter": Go("letter", carry=("promise", "late")),
        "for_ally": Do(whose_dialogue, "ally", needs=PROMISE),
        "ally": Go("ask_ally", carry=("dialogue", "promise")),
        "drafted": Do(draft_question, "peers", needs=PROMISE),
        "peers": Go("ask", carry=("question",)),
        "meet": Do(meet_again, "prepare", needs=("blank",)),
        "prepare": Go("prepare", carry=("dialogue",)),
        "new_day": Ask("d-prom-new", into="when", to="dated"),
        **dating(then="move"),
        "move": Do(move, "moved", needs=DEADLINE),
        "moved": End("d-prom-moved"),
        "why": Choose(
            "d-prom-why", tuple(Option(key, "close", ("reason", reason)) for key, reason in REASONS.items())
        ),
        "close": Do(close, "closed"),
        "closed": End("d-prom-closed"),
        "meanwhile": End("d-prom-meanwhile"),
    },
)
