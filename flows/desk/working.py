"""What the desk does for her apart from the turn: she waits a moment, and is asked on."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Data, Step, Tell, Wait


def how_it_went(facts: Facts, _: Data) -> Literal["done", "refused", "not_yet"]:
    """Whatever she sends meanwhile is answered with that it takes a moment."""
    if facts.went == "done":
        return "done"
    return "refused" if facts.went == "refused" else "not_yet"


def working(done: str, refused: str) -> dict[str, Step]:
    """The steps from `working` on; why it was refused she is told by then."""
    return {
        "working": Wait(words="went", other="went"),
        "went": Check(how_it_went, {"done": done, "refused": refused, "not_yet": "moment"}, needs=("went",)),
        "moment": Tell("k-b-moment", "working"),
    }
