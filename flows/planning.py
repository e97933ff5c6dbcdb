"""The four questions of a plan (PRODUCT 6.4, F4 to F7), in words or aloud; only her first step is needed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Literal

from flows.composing import Composed, ready
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step
from flows.telling import SAID, keep, note_spoken, pass_over, told_how

ASKS: Mapping[str, str] = {
    "same": "f-adapt-q1",
    "different": "f-adapt-q2",
    "keep": "f-adapt-q3",
    "first": "f-adapt-q4",
}
"""The parts of a plan in their order, and the sentence that asks for each."""
FIRST = "first"
OTHERS = tuple(part for part in ASKS if part != FIRST)


def planning(then: str) -> dict[str, Step]:
    """From `same` on; `then` follows once her first step says who takes it or when, or was asked twice."""
    steps: dict[str, Step] = {}
    for part, onward in pairwise(ASKS):
        steps |= Composed(part, ASKS[part], f"keep_{part}", into=SAID, skip=f"skip_{part}").steps()
        steps |= {f"keep_{part}": Do(keep(part), onward), f"skip_{part}": Do(pass_over(part), onward)}
    return {
        **steps,
        **Composed(FIRST, ASKS[FIRST], "keep_first", into=SAID).steps(),
        "keep_first": Do(keep(FIRST), "clear"),
        "clear": Check(says_enough, {"clear": then, "vague": "ask_again"}, needs=("vague",)),
        "ask_again": Do(note_asked, "who_and_when"),
        "who_and_when": Ask("f-adapt-who-when", into=SAID, to=ready(FIRST)),
    }


def reading_plan(then: str) -> dict[str, Step]:
    """From `read_same` on she reads what she wrote before the first step, one by one; `then` follows."""
    steps: dict[str, Step] = {}
    for part, onward in pairwise((*OTHERS, "")):
        after = f"read_{onward}" if onward else then
        ways = {"words": f"part_{part}", "voice": f"spoken_{part}", "nothing": after}
        steps |= {
            f"read_{part}": Check(told_how(part), ways),
            f"spoken_{part}": Do(note_spoken(part), f"part_{part}"),
            f"part_{part}": Choose(f"f-plan-{part}", (Option("1", after),), whole=True),
        }
    return steps


def says_enough(facts: Facts, data: Data) -> Literal["clear", "vague"]:
    """It is asked for once more, and then taken as it is."""
    return "vague" if facts.vague and not data.get("asked_again") else "clear"


def note_asked(_: Facts, __: Data) -> Done:
    return Done({"asked_again": "yes"})
