"""The check queue by chat: one text after the other (PRODUCT 6.9, k.mod)."""

from __future__ import annotations

from typing import Literal

from flows.desk_facts import ToCheck
from flows.effects.checking import DecideCheck, SeeCheck
from flows.facts import Facts
from flows.steps import Act, Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

QUEUE = ("to_check",)


def anything_left(facts: Facts, data: Data) -> Literal["one", "none"]:
    return "one" if _next(facts, data) else "none"


def show_next(facts: Facts, data: Data) -> Done:
    one = _next(facts, data) or ToCheck()
    seen = f"{data.get('seen', '')},{one.check}"
    return Done(
        {"check": one.check, "words": one.words, "thing": one.why, "seen": seen}, (SeeCheck(one.check),)
    )


def let_through(_: Facts, data: Data) -> Done:
    return Done(effects=(DecideCheck(int(data["check"]), "pass"),))


def ask_to_change(_: Facts, data: Data) -> Done:
    return Done(effects=(DecideCheck(int(data["check"]), "ask"),))


def hold(_: Facts, data: Data) -> Done:
    return Done(effects=(DecideCheck(int(data["check"]), "hold"),))


def to_safety(_: Facts, data: Data) -> Done:
    return Done(effects=(DecideCheck(int(data["check"]), "safety"),))


def _next(facts: Facts, data: Data) -> ToCheck | None:
    """The facts are as old as her message: what she has just decided is among them still."""
    seen = str(data.get("seen", "")).split(",")
    return next((one for one in facts.to_check if str(one.check) not in seen), None)


def _acting(act: Act) -> Do:
    return Do(act, "next")


CHECK = Flow(
    "desk_check",
    about="Somebody of the team looks at texts before others see them, one after the other.",
    desk=True,
    start="next",
    steps={
        "next": Check(anything_left, {"one": "one", "none": "nothing"}, needs=QUEUE),
        "one": Do(show_next, "show", needs=QUEUE),
        "show": Choose(
            "k-mod",
            (Option("1", "pass"), Option("2", "ask"), Option("3", "hold"), Option("4", "safety")),
            quote=("t", "words"),
        ),
        "pass": _acting(let_through),
        "ask": _acting(ask_to_change),
        "hold": _acting(hold),
        "safety": _acting(to_safety),
        "nothing": Tell("k-nothing", "back"),
        "back": Go("desk"),
    },
)
