"""Which of how many steps this is, as her group takes them: the "3/10" before a question."""

from __future__ import annotations

from collections.abc import Callable

from flows.dialogue.steps import STEPS
from flows.facts import Facts
from flows.steps import Data, Done


def numbered(step: str) -> Callable[[Facts, Data], Done]:
    """Puts `n` and `of`. Needs the fact `dialogue`."""

    def number(facts: Facts, _: Data) -> Done:
        order = facts.dialogue.order if facts.dialogue else STEPS
        return Done({"n": (*order, step).index(step) + 1, "of": max(len(order), 1)})

    return number
