"""A paper is read in three messages, and then whatever comes next."""

from __future__ import annotations

from collections.abc import Callable

from flows.dialogue.quoting import quoted
from flows.facts import Facts
from flows.steps import Data, Do, Done, Step, Tell

THIRDS = ("one", "two", "three")


def take_sent(_: Facts, data: Data) -> Done:
    """As the group has it."""
    dialogue = str(data["dialogue"])
    first, second, third = (quoted(part, dialogue) for part in ("1", "2", "3"))
    return Done({"one": first, "two": second, "three": third})


def take_hers(_: Facts, data: Data) -> Done:
    """As it would be if she sent now what she wrote."""
    dialogue = str(data["dialogue"])
    first, second, third = (quoted(part, dialogue) for part in ("hers1", "hers2", "hers3"))
    return Done({"one": first, "two": second, "three": third, "read": "yes"})


def reading(name: str, take: Callable[[Facts, Data], Done], then: str) -> dict[str, Step]:
    """From the step `name` on; `then` follows."""
    first, second, third = (f"{name}_{third}" for third in THIRDS)
    return {
        name: Do(take, first),
        first: Tell("d-paper-1", second, quotes=(("text", "one"),)),
        second: Tell("d-paper-2", third, quotes=(("text", "two"),)),
        third: Tell("d-paper-3", then, quotes=(("text", "three"),)),
    }
