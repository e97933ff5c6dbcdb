"""The page of the practice that she is reading: a code opens it for ten minutes (PRODUCT 6.11, PORTAL)."""

from __future__ import annotations

from flows.at_hand import PRACTICE, whose
from flows.effects import IssueCode
from flows.facts import Facts
from flows.steps import Check, Data, Do, Done, End, Flow

MINUTES = 10  # PRODUCT 10: r.code
WHERE = "/idea"


def issue_code(facts: Facts, _: Data) -> Done:
    number = facts.practice.number if facts.practice else 0
    code = IssueCode(facts.code, "practice", MINUTES, number)
    return Done({"code": facts.code, "url": WHERE}, (code,))


PAGE = Flow(
    "page",
    about="A code for the page of the practice that she is reading, to print it or to read it whole.",
    start="there",
    steps={
        "there": Check(whose, {"another": "issue", "hers": "issue", "gone": "gone"}, needs=PRACTICE),
        "issue": Do(issue_code, "sent", needs=("code", *PRACTICE)),
        "sent": End("r-code"),
        "gone": End("p-idea-gone"),
    },
)
