"""What conversations about a promise have in common: what comes with each of them, and how it stands now."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Data

PROMISE = ("promise",)
ABOUT = ("promise", "id", "words", "asked", "date", "on")
"""What one conversation about a promise hands on to the next: numbers, days and ids, and nobody's words."""


def still_open(facts: Facts, _: Data) -> Literal["open", "known"]:
    """Known: another woman of the group has answered meanwhile, or it is gone."""
    return "open" if facts.promise and facts.promise.state == "open" else "known"
