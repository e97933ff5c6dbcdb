"""A group's word from a member who rests: it is no answer to anything, so somebody else may be joining."""

from __future__ import annotations

from flows.walk import Walk


def another(walk: Walk) -> bool:
    """Two members at most share a phone."""
    me = walk.facts.me
    return bool(walk.facts.word) and walk.resting and not me.guest and not me.sharers


def ask_another(walk: Walk, word: str) -> None:
    walk.over("second", word=word)
