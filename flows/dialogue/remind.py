"""Reminders of her group's meeting (PRODUCT 6.8, D13). One is shown only on its own day: when the meeting has
moved meanwhile, what stood for the old day is nothing any more.
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.spoken import ASK, AUTHORITY, words_of
from flows.effects import CallPerson
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option

NEEDS = ("dialogue",)
ABOUT = ("auth", "auth")


def still_so(facts: Facts, data: Data) -> Literal["so", "over"]:
    """It is so many days until the meeting, and nobody wishes to wait."""
    found = facts.dialogue
    if found is None or found.state != "preparing" or found.outcome:
        return "over"
    return "so" if found.ahead == int(data["days"]) else "over"


def note_meeting(facts: Facts, _: Data) -> Done:
    """What stands there now, so that nothing old is ever told."""
    found = facts.dialogue
    time, duty = (found.time, found.duty) if found else ("", "")
    return Done({"auth": words_of(found, AUTHORITY), "ask": words_of(found, ASK), "time": time, "duty": duty})


def how_long(_: Facts, data: Data) -> Literal["in14", "in7", "in3", "in1", "today"]:
    days = int(data["days"])
    match days:
        case 14:
            return "in14"
        case 7:
            return "in7"
        case 3:
            return "in3"
        case 1:
            return "in1"
        case _:
            return "today"


def call_for_help(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("dialogue-help"),))


REMIND = Flow(
    "remind",
    about="Her group's meeting is near: what to think of 14, 7, 3 and 1 days before, and on the morning.",
    start="unseen",
    rank=3,
    free=True,
    steps={
        "unseen": Check(still_so, {"so": "note", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        "note": Do(note_meeting, "how_long", needs=NEEDS),
        "how_long": Check(how_long, {day: day for day in ("in14", "in7", "in3", "in1", "today")}),
        "in14": Choose(
            "d-rem14", (Option("1", "practise"), Option("2", "fine"), Option("3", "moved")), quote=ABOUT
        ),
        "in7": Choose(
            "d-rem7", (Option("1", "fine"), Option("2", "prepare"), Option("3", "moved")), quote=ABOUT
        ),
        "in3": Choose(
            "d-rem3", (Option("1", "fine"), Option("2", "help"), Option("3", "moved")), quote=ABOUT
        ),
        "in1": Choose("d-rem1", (Option("1", "fine"), Option("2", "moved")), quotes=(ABOUT, ("ask", "ask"))),
        "today": End("d-rem0"),
        "fine": End("d-rem-fine"),
        "help": Do(call_for_help, "helped"),
        "helped": End("g-human-ok"),
        "practise": Go("practise", carry=("dialogue",)),
        "prepare": Go("prepare", carry=("dialogue",)),
        "moved": Go("moved", carry=("dialogue",)),
    },
)
