"""Which kind of conversation a sentence of ours belongs to, so that what it costs can be told. What is said
about safety is not told apart from the rest."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "onb": "joining",
    "a": "asking",
    "m": "asking",
    "p": "practices",
    "f": "practices",
    "d": "meetings",
    "o": "meetings",
    "b": "prompts",
    "k": "desk",
}
"""By how the name of a sentence begins."""

RELAYS = ("relay", "original")
REST = "rest"
NAMES = ("relays", *dict.fromkeys(KINDS.values()), REST)


def kind_of(sentence: str) -> str:
    """`sentence`: the name of one of ours, or the kind of message that holds a member's words."""
    return "relays" if sentence in RELAYS else KINDS.get(sentence.partition("-")[0], REST)
