"""Promises that were late three times, one after the other, by chat (PRODUCT 6.8, R6)."""

from __future__ import annotations

from typing import Literal

from flows.desk_facts import LatePromise
from flows.effects.desk_cards import LeavePromise, SeeLatePromise, TellOfCall, WriteOfPromise
from flows.facts import Facts
from flows.private import holds_private
from flows.steps import Ask, Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

LATE = ("late",)


def _left(facts: Facts, data: Data) -> list[LatePromise]:
    """Without those that she has had before her this time."""
    seen = str(data.get("seen", "")).split(",")
    return [one for one in facts.late if str(one.card) not in seen]


def any_late(facts: Facts, data: Data) -> Literal["one", "none", "no_more"]:
    if _left(facts, data):
        return "one"
    return "no_more" if data.get("seen") else "none"


def see_next(facts: Facts, data: Data) -> Done:
    one = _left(facts, data)[0]
    return Done(
        {
            "card": one.card,
            "id": one.number,
            "words": one.words,
            "group": one.group,
            "who": one.facilitator,
            "from": one.org,
            "keep": "",
            "seen": f"{data.get('seen', '')},{one.card}".strip(","),
        },
        (SeeLatePromise(one.card),),
    )


def has_number(_: Facts, data: Data) -> Literal["number", "clean"]:
    return "number" if holds_private(str(data["text"])) else "clean"


def write_of_promise(_: Facts, data: Data) -> Done:
    return Done(effects=(WriteOfPromise(int(data["card"]), str(data["text"]), data["keep"] == "yes"),))


def tell_of_call(_: Facts, data: Data) -> Done:
    return Done(effects=(TellOfCall(int(data["card"]), str(data["text"])),))


def leave_promise(_: Facts, data: Data) -> Done:
    return Done(effects=(LeavePromise(int(data["card"])),))


PROMISES = Flow(
    "desk_promises",
    about="She sees one promise after the other that was late three times: she writes, calls, or leaves it.",
    desk=True,
    start="start",
    steps={
        "start": Check(any_late, {"one": "see", "none": "nothing", "no_more": "no_more"}, needs=LATE),
        "nothing": Tell("k-nothing", "back"),
        "no_more": Tell("k-no-more", "back"),
        "see": Do(see_next, "card", needs=LATE),
        "card": Choose(
            "k-promise",
            (
                *(Option("1", "write"), Option("2", "call"), Option("3", "leave")),
                *(Option("9", "start"), Option("0", "back")),
            ),
            quote=("t", "words"),
        ),
        "write": Ask("k-write-group", into="text", to="written", at_least=2),
        "written": Check(has_number, {"number": "number", "clean": "preview"}),
        "number": Choose("k-number", (Option("1", "preview", ("keep", "yes")), Option("2", "write"))),
        "preview": Choose(
            "k-confirm-group", (Option("1", "send"), Option("2", "write"), Option("0", "back"))
        ),
        "send": Do(write_of_promise, "sent"),
        "sent": Tell("k-sent", "start"),
        "call": Ask("k-call", into="text", to="called", at_least=2),
        "called": Do(tell_of_call, "kept"),
        "kept": Tell("k-closed", "start"),
        "leave": Do(leave_promise, "left"),
        "left": Tell("k-closed", "start"),
        "back": Go("desk"),
    },
)
