"""A letter to the authority, for her group to send: thanks that repeat the promise, or a reminder.

Two messages that she can copy, and a page to print. The line sends it to nobody (PRODUCT 6.8, R1 and R5).
"""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import PROMISE
from flows.effects import IssueCode, WriteLetter
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option

MINUTES = 10  # PRODUCT 10: r.code
WHERE = "/letter"


def is_there(facts: Facts, _: Data) -> Literal["there", "gone"]:
    return "there" if facts.promise else "gone"


def write_letter(_: Facts, data: Data) -> Done:
    return Done(effects=(WriteLetter(int(data["promise"])),))


def issue_code(facts: Facts, data: Data) -> Done:
    code = IssueCode(facts.code, "letter", MINUTES, int(data["promise"]))
    return Done({"code": facts.code, "url": WHERE}, (code,))


LETTER = Flow(
    "letter",
    about="A letter about a promise, which her group can send: as two messages to copy, and as a page.",
    start="unseen",
    steps={
        "unseen": Check(is_there, {"there": "write", "gone": "gone"}, needs=PROMISE),
        "gone": End("d-prom-gone"),
        "write": Do(write_letter, "made"),
        "made": Choose("d-letter", (Option("1", "issue"), Option("0", "fine"))),
        "issue": Do(issue_code, "sent", needs=("code",)),
        "sent": End("r-code"),
        "fine": End("p-fine"),
    },
)
