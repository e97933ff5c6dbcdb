"""Which words stand for the authority and for the ask, in a sentence about a meeting."""

from __future__ import annotations

from flows.dialogue_facts import Dialogue
from flows.saying import LABEL

AUTHORITY, ASK = "office", "ask"
UNSAID = {AUTHORITY: f"{LABEL}authority", ASK: f"{LABEL}ask"}
"""What is said where the step was left out, or where she may not read it yet: ids of the catalogue."""


def words_of(found: Dialogue | None, step: str) -> str:
    """The id of the newest text of this step that she may read."""
    item = found.item(step) if found else None
    return item.words if item else UNSAID[step]
