"""The problem in one line, a shared one; who feels it, and how many (PRODUCT 6.8, D1)."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.texts import figures, keeping, passing, text
from flows.dialogue.unnaming import unnaming
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Option, Step, Tell


def whose_problem(facts: Facts, data: Data) -> Literal["hers", "shared"]:
    """She is asked only where her words speak of herself and of nobody else."""
    return "hers" if data["said"] and facts.only_her else "shared"


def issue(then: str) -> dict[str, Step]:
    """From `issue` on; `then` follows. Needs the data of `flows.dialogue.numbers`."""
    return {
        **text("issue", "d-issue", then="names_issue", skip="pass_issue"),
        **passing("issue", then),
        **unnaming("issue", then="keep_issue"),
        **keeping("issue", then="whose_issue"),
        "whose_issue": Check(whose_problem, {"hers": "shared", "shared": "affect"}, needs=("only_her",)),
        "shared": Choose("d-shared", (Option("1", "affect"), Option("2", "only_hers"))),
        "only_hers": Tell("d-shared-first", "affect"),
        **figures("affect", "d-affect", then="names_affect", skip=then),
        **unnaming("affect", then="keep_affect"),
        **keeping("affect", then),
    }
