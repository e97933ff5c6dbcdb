"""Which of a dialogue's allies is spoken of: one after the other is shown, until she says yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.dialogue_facts import Ally
from flows.facts import Facts
from flows.steps import Data

MEDIA = "media"
MOST = 8  # that one dialogue invites


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom an editor has named: the id of the words, and what they are."""

    words: str
    kind: str


def named(facts: Facts) -> list[Named]:
    """Those whom nobody has written to yet, the newest first."""
    items = facts.dialogue.parts.get("ally", ()) if facts.dialogue else ()
    written = {ally.name for ally in facts.allies}
    return [Named(item.words, item.kind) for item in reversed(items) if item.words not in written]


def asked(facts: Facts) -> list[Ally]:
    """Those whom the group may still write to."""
    return [ally for ally in facts.allies if ally.open and ally.left]


def turn_of(those: Sequence[Named | Ally], data: Data) -> int:
    """Which of them is next, round and round."""
    return (int(data.get("n", -1)) + 1) % len(those)
