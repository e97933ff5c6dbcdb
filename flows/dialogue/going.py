"""Whether they go on although somebody sees a risk (PRODUCT 6.8, D8): asked of each who prepares it."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.spoken_of import spoken_of
from flows.effects.dialogues import SayGoOn
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, Option, Step, Tell


def paused(facts: Facts, data: Data) -> Literal["paused", "going"]:
    found = spoken_of(facts, data)
    return "paused" if found and found.state == "paused" else "going"


def say_go_on(_: Facts, data: Data) -> Done:
    return Done(effects=(SayGoOn(str(data["dialogue"]), str(data["goes"])),))


def deciding(on: str, waits: str, before: str = "") -> dict[str, Step]:
    """From `go` on she is asked; `on` follows a yes, `waits` anything else. All names begin with `before`.

    Needs `dialogue`, and the data of `flows.dialogue.numbers`.
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
