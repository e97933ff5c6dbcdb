"""The day of a promise: read from her words, asked for once more, else thirty days on (PRODUCT 6.8, R1)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Ask, Check, Data, Option, Step

DEADLINE = ("deadline",)


def dating(then: str) -> dict[str, Step]:
    """From `dated` on, once she has written; `then` reads the fact `deadline`. 0 is: no day was named."""
    no_day = (Option("0", then),)
    return {
        "dated": Check(names_day, {"named": then, "past": "past_day", "none": "which_day"}, needs=DEADLINE),
        "which_day": Ask("d-prom-when", into="when", to="dated_again", options=no_day),
        "past_day": Ask("d-prom-past", into="when", to="dated_again", options=no_day),
        "dated_again": Check(names_day, {"named": then, "past": "past_day", "none": then}, needs=DEADLINE),
    }


def names_day(facts: Facts, _: Data) -> Literal["named", "past", "none"]:
    if facts.deadline.past:
        return "past"
    return "named" if facts.deadline.named else "none"
