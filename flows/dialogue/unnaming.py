"""A private person named in a text is taken out of it, once she has seen how it reads without (CON-06)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Option, Step

NEEDS = ("unnamed",)


def names_somebody(facts: Facts, data: Data) -> Literal["somebody", "nobody"]:
    """Told of what she has just written; what she said aloud nobody has read yet."""
    return "somebody" if data["said"] and facts.unnamed else "nobody"


def leave_out(facts: Facts, _: Data) -> Done:
    return Done({"text": facts.unnamed})


def take_text(_: Facts, data: Data) -> Done:
    return Done({"said": data["text"], "text": ""})


def forget_text(_: Facts, __: Data) -> Done:
    return Done({"text": ""})


def unnaming(part: str, then: str) -> dict[str, Step]:
    """From `names_` this part on; `then` follows. What is no person, a place or an office, may stay."""
    shown = f"unnamed_{part}"
    return {
        f"names_{part}": Check(
            names_somebody, {"somebody": f"leave_out_{part}", "nobody": then}, needs=NEEDS
        ),
        f"leave_out_{part}": Do(leave_out, shown, needs=NEEDS),
        shown: Choose(
            "d-unnamed",
            (Option("1", f"taken_{part}"), Option("2", f"stays_{part}"), Option("3", part)),
            whole=True,
        ),
        f"taken_{part}": Do(take_text, then),
        f"stays_{part}": Do(forget_text, then),
    }
