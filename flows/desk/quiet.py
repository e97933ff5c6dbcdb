"""Members of her groups who have been quiet, one at a time (PRODUCT 6.9). None of them ever learns of it."""

from __future__ import annotations

from typing import Literal

from flows.desk_facts import Silent
from flows.effects import CareForQuiet
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

NEEDS = ("quiet",)


def _left(facts: Facts, data: Data) -> list[Silent]:
    """Without the one she has just chosen for, who is still among them in the same turn."""
    return [one for one in facts.quiet if one.id != data.get("cared")]


def any_left(facts: Facts, data: Data) -> Literal["one", "none"]:
    return "one" if _left(facts, data) else "none"


def next_one(facts: Facts, data: Data) -> Done:
    one = _left(facts, data)[0]
    return Done({"asked": one.id, "nick": one.nick, "group": one.group, "n": one.days})


def may_be_greeted(facts: Facts, data: Data) -> Literal["yes", "no"]:
    """Once in 90 days."""
    return "yes" if any(one.id == data["asked"] and one.may_be_asked for one in facts.quiet) else "no"


def greet(_: Facts, data: Data) -> Done:
    return _care(data, "ask")


def call(_: Facts, data: Data) -> Done:
    return _care(data, "call")


def peace(_: Facts, data: Data) -> Done:
    return _care(data, "peace")


def _care(data: Data, choice: str) -> Done:
    member = str(data["asked"])
    return Done({"cared": member}, effects=(CareForQuiet(member, choice),))


QUIET = Flow(
    "desk_quiet",
    about="One member after the other who has neither written nor read for 30 days, in her own groups.",
    desk=True,
    start="start",
    steps={
        "start": Check(any_left, {"one": "next", "none": "nobody"}, needs=NEEDS),
        "next": Do(next_one, "show", needs=NEEDS),
        "show": Choose(
            "k-quiet",
            (Option("1", "ask"), Option("2", "call"), Option("3", "peace"), Option("0", "back")),
        ),
        "ask": Check(may_be_greeted, {"yes": "greet", "no": "soon"}, needs=NEEDS),
        "greet": Do(greet, "greeted"),
        "greeted": Tell("k-quiet-greeted", "start"),
        "soon": Tell("k-quiet-soon", "show"),
        "call": Do(call, "called"),
        "called": Tell("k-quiet-called", "start"),
        "peace": Do(peace, "left"),
        "left": Tell("k-quiet-left", "start"),
        "nobody": Tell("k-nothing", "back"),
        "back": Go("desk"),
    },
)
