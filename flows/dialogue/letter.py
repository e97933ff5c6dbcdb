"""A letter to the authority, for her group to send: thanks that repeat the promise, a reminder of it, or one
about a meeting to which nobody came.

Two messages that she can copy, and a page to print. The line sends it to nobody (PRODUCT 6.8, R1 and R5).
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import PROMISE
from flows.dialogue.quoting import lettered
from flows.effects import IssueCode
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Step, Tell

MINUTES = 10  # PRODUCT 10: r.code
WHERE = "/letter"
ABOUT = (*PROMISE, "dialogue")


def which_letter(facts: Facts, data: Data) -> Literal["thanks", "kept", "late", "absent", "gone"]:
    """As it stands now; where no promise is named, it is about the meeting."""
    promise = facts.promise
    if promise and promise.state == "kept":
        return "kept"
    if promise:
        return "late" if promise.rounds or data.get("late") else "thanks"
    return "absent" if facts.dialogue and not data.get("promise") else "gone"


def begin(facts: Facts, _: Data) -> Done:
    """The promise and who signs are looked up when the letter leaves, so that no copy of them is kept."""
    promise, dialogue = facts.promise, facts.dialogue
    number = promise.number if promise else dialogue.number if dialogue else 0
    day = promise.due if promise else dialogue.day if dialogue else ""
    proof = promise.proof if promise else ""
    text, group = lettered("text", number), lettered("group", number)
    return Done({"about": number, "date": day, "proof": proof, "text": text, "group": group})


def issue_code(facts: Facts, data: Data) -> Done:
    code = IssueCode(facts.code, "letter", MINUTES, int(data["about"]))
    return Done({"code": facts.code, "url": WHERE}, (code,))


def _letter(kind: str) -> dict[str, Step]:
    """Its two messages."""
    first, second = f"d-letter-{kind}-1", f"d-letter-{kind}-2"
    text = (("t", "text"),) if kind != "absent" else ()
    return {
        kind: Tell(first, f"{kind}_more", quotes=text),
        f"{kind}_more": Tell(second, "made", quotes=(("group", "group"),)),
    }


KINDS = {kind: kind for kind in ("thanks", "kept", "late", "absent")}

LETTER = Flow(
    "letter",
    about=(
        "A letter about a promise, or about a meeting to which nobody came. Her group can send it: two "
        "messages to copy, and a page."
    ),
    start="begin",
    steps={
        "begin": Do(begin, "which", needs=ABOUT),
        "which": Check(which_letter, {**KINDS, "gone": "gone"}, needs=ABOUT),
        "gone": End("d-prom-gone"),
        **{name: step for kind in KINDS for name, step in _letter(kind).items()},
        "made": Choose("d-letter", (Option("1", "issue"), Option("0", "fine")), words="offered"),
        "offered": Go("menu", carry=("question",)),
        "issue": Do(issue_code, "sent", needs=("code",)),
        "sent": End("r-code"),
        "fine": End("p-fine"),
    },
)
