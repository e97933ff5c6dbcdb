"""The page of a paper: a code opens it for ten minutes, with the sheet to print (PRODUCT 6.11, PORTAL)."""

from __future__ import annotations

from flows.effects import IssueCode
from flows.facts import Facts
from flows.steps import Data, Do, Done, Step, Tell

MINUTES = 10  # PRODUCT 10: r.code
WHERE = "/paper"
NEEDS = ("code", "dialogue")


def issue_code(facts: Facts, _: Data) -> Done:
    number = facts.dialogue.number if facts.dialogue else 0
    code = IssueCode(facts.code, "paper", MINUTES, number)
    return Done({"code": facts.code, "url": WHERE}, (code,))


def printing(then: str) -> dict[str, Step]:
    """From `print` on; `then` follows."""
    return {"print": Do(issue_code, "code", needs=NEEDS), "code": Tell("r-code", then)}
