"""Whether they go on although somebody sees a risk (PRODUCT 6.8, D8): asked of each who prepares it."""

from __future__ import annotations

from typing import Literal

from flows.effects import SayGoOn
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, Option, Step, Tell

NEEDS = ("dialogue",)


def paused(facts: Facts, _: Data) -> Literal["paused", "going"]:
    return "paused" if facts.dialogue and facts.dialogue.state == "paused" else "going"


def say_go_on(_: Facts, data: Data) -> Done:
    return Done(effects=(SayGoOn(str(data["dialogue"]), str(data["goes"])),))


def deciding(on: str, waits: str, before: str = "") -> dict[str, Step]:
    """From `go` on she is asked; `on` follows a yes, `waits` anything else. All names begin with `before`.

    Needs `dialogue`, and `n`: the number of the step `risk`.
    """
    go_on, go_not, noted, told = (f"{before}{name}" for name in ("go_on", "go_not", "go_noted", "go_waits"))
    return {
        f"{before}go": Choose(
            "d-go",
            (
                Option("1", go_on, ("goes", "yes")),
                Option("2", go_not, ("goes", "wait")),
                Option("3", go_not, ("goes", "no")),
            ),
        ),
        go_on: Do(say_go_on, noted),
        noted: Tell("d-go-yes", on),
        go_not: Do(say_go_on, told),
        told: Tell("d-go-wait", waits),
    }
