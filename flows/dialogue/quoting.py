"""What a sentence quotes of a paper: by reference, looked up when it leaves, so that no copy is kept."""

from __future__ import annotations

from typing import Literal

Quoted = Literal["1", "2", "3", "hers1", "hers2", "hers3", "by", "office"]
"""A third of the paper, as the group has it or as it would be if she sent hers now; who sent it; for whom."""
SIGN = "paper"


def quoted(what: Quoted, dialogue: str) -> str:
    """Stands in the place of an id of words."""
    return f"{SIGN}/{what}/{dialogue}"


def unquoted(reference: str) -> tuple[str, str] | None:
    """What is quoted, and of which dialogue; None for an id of words."""
    sign, _, rest = reference.partition("/")
    what, _, dialogue = rest.partition("/")
    return (what, dialogue) if sign == SIGN and dialogue else None
