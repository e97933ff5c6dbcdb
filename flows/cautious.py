"""A question about a dose or a law in force: peers tell what they lived, and somebody else should be asked
as well (PRODUCT 6.5, A1: a.note)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Data, Do, Done, Step, Tell


def needs_caution(facts: Facts, data: Data) -> Literal["needed", "not"]:
    return "needed" if facts.caution and not data.get("cautioned") else "not"


def note_caution(_: Facts, __: Data) -> Done:
    return Done({"cautioned": "yes"})


def cautious(then: str) -> dict[str, Step]:
    """The steps from "caution" on; `then` follows. She is told once for each question."""
    return {
        "caution": Check(needs_caution, {"needed": "cautioned", "not": then}, needs=("caution",)),
        "cautioned": Do(note_caution, "ask_others_too"),
        "ask_others_too": Tell("a-note", then),
    }
