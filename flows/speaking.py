"""Facts that follow a conversation: each sees what it names itself, whatever lay above it before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.facts import Facts
from flows.steps import Data

FOLLOWING: Mapping[str, str] = {
    "dialogue": "dialogue",
    "promise": "promise",
    "ally": "ally",
    "stand": "to_come",
    "prompt": "prompting",
}
"""By the data key that names it, the fact that is about it."""


def facts_of(facts: Facts, data: Data) -> Facts:
    """The facts for this conversation; the same, where it names nothing that was looked up for it."""
    told = {key: str(data.get(key, "")) for key in FOLLOWING}
    found: dict[str, Any] = {
        FOLLOWING[key]: facts.named[key, value] for key, value in told.items() if (key, value) in facts.named
    }
    return replace(facts, **found) if found else facts
