"""Their ask: who does what by when (PRODUCT 6.8, D2). What is missing is named once, and what it is about."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.texts import keeping, passing, text
from flows.effects.dialogues import MarkAsk
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Option, Step

LACKS = ("lacks",)
MARKS = {"1": "policy", "2": "plan", "3": "budget", "4": "programme", "5": "service", "6": "rule"}
"""What an ask is about, by the digit of d.mark."""


def says_all(facts: Facts, data: Data) -> Literal["all", "lacks"]:
    """What she says aloud nobody has read yet; what lacks is named once."""
    return "lacks" if data["said"] and facts.lacks and not data.get("named_once") else "all"


def name_lacks(facts: Facts, _: Data) -> Done:
    """`m` is the catalogue id of what is missing."""
    return Done({"m": f"lacks-{'-'.join(facts.lacks)}", "named_once": "yes"})


def mark_ask(_: Facts, data: Data) -> Done:
    return Done({"named_once": ""}, (MarkAsk(str(data["dialogue"]), str(data["mark"])),))


def ask(then: str) -> dict[str, Step]:
    """From `ask` on; `then` follows. Needs the data of `flows.dialogue.numbers`."""
    marks = (Option(key, "mark_ask", ("mark", mark)) for key, mark in MARKS.items())
    return {
        **text("ask", "d-ask", then="keep_ask", skip="pass_ask"),
        **passing("ask", then),
        **keeping("ask", then="says_all"),
        "says_all": Check(says_all, {"all": "mark", "lacks": "name_lacks"}, needs=LACKS),
        "name_lacks": Do(name_lacks, "add_lacks", needs=LACKS),
        "add_lacks": Choose("d-ask-check", (Option("1", "ask"), Option("2", "mark"))),
        "mark": Choose("d-mark", (*marks, Option("0", "mark_ask", ("mark", "")))),
        "mark_ask": Do(mark_ask, then),
    }
