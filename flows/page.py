"""The page of the practice that she is reading: a code opens it for ten minutes (PRODUCT 6.11, PORTAL)."""

from __future__ import annotations

from typing import Literal

from flows.effects import IssueCode
from flows.facts import Facts
from flows.steps import Check, Data, Do, Done, End, Flow

MINUTES = 10  # PRODUCT 10: r.code
WHERE = "/idea"


def may_read(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.practice else "no"


def issue_code(facts: Facts, _: Data) -> Done:
    number = facts.practice.number if facts.practice else 0
    code = IssueCode(facts.code, "practice", MINUTES, number)
    return Done({"code": facts.code, "url": WHERE}, (code,))


PAGE = Flow(
    "page",
    about="A code for the page of the practice that she is reading, to print it or to read it whole.",
    start="there",
    steps={
        "there": Check(may_read, {"yes": "issue", "no": "gone"}, needs=("practice",)),
        "issue": Do(issue_code, "sent", needs=("code", "practice")),
        "sent": End("r-code"),
        "gone": End("sheet-gone"),
    },
)
