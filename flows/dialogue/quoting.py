"""What a sentence quotes of a paper: by reference, looked up when it leaves, so that no copy is kept."""

from __future__ import annotations

from typing import Literal, get_args

Quoted = Literal["1", "2", "3", "hers1", "hers2", "hers3", "by", "office"]
"""A third of the paper, as the group has it or as it would be if she sent hers now; who sent it; for whom."""
SIGN = "paper"
Lettered = Literal["text", "group", "by"]
"""Of a letter about the promise, or the dialogue, of this number: what was promised, who signs; and who says
that it is kept."""
LETTER = "letter"
LETTERED: tuple[Lettered, ...] = get_args(Lettered)


def quoted(what: Quoted, dialogue: str) -> str:
    """Stands in the place of an id of words."""
    return f"{SIGN}/{what}/{dialogue}"


def unquoted(reference: str) -> tuple[str, str] | None:
    """What is quoted, and of which dialogue; None for an id of words."""
    sign, _, rest = reference.partition("/")
    what, _, dialogue = rest.partition("/")
    return (what, dialogue) if sign == SIGN and dialogue else None


def lettered(what: Lettered, number: int) -> str:
    """Stands in the place of an id of words."""
    return f"{LETTER}/{what}/{number}"


def unlettered(reference: str) -> tuple[Lettered, int] | None:
    """What is quoted, and of which promise or dialogue; None for an id of words."""
    sign, _, rest = reference.partition("/")
    what, _, number = rest.partition("/")
    found = next((one for one in LETTERED if one == what), None)
    return (found, int(number)) if sign == LETTER and found and number.isdigit() else None
