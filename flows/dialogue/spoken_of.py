"""The dialogue that a conversation is about; also in the turn in which it is opened."""

from __future__ import annotations

from typing import Literal

from flows.dialogue_facts import Dialogue, Item
from flows.facts import Facts
from flows.steps import Data

DIALOGUE = ("dialogue",)
"""What a step needs that looks at it. In the turn in which she opens or chooses it, more is known."""


def spoken_of(facts: Facts, data: Data) -> Dialogue | None:
    """None when it is gone, or not of her group. A `blank` one is hers once it is named."""
    known = (facts.dialogue, facts.blank, *facts.dialogues)
    return next((one for one in known if one and one.id == data["dialogue"]), None)


def is_there(facts: Facts, data: Data) -> Literal["there", "gone"]:
    return "there" if data["dialogue"] and spoken_of(facts, data) else "gone"


def of_hers(facts: Facts, data: Data, part: str) -> tuple[Item, ...]:
    """Her own texts of this part, oldest first."""
    found = spoken_of(facts, data)
    return tuple(item for item in found.parts.get(part, ()) if item.hers) if found else ()
