"""What the sentences of the steps show beside their words: "3/10", and an example of an answer.

Each has a name of its own, so that going back to a step shows its own number again.
"""

from __future__ import annotations

from flows.dialogue.spoken_of import spoken_of
from flows.dialogue.steps import STEPS
from flows.facts import Facts
from flows.steps import Data, Done


def number_steps(facts: Facts, data: Data) -> Done:
    """As her group takes them; a step that it leaves out has the number 0. Examples are catalogue ids."""
    found = spoken_of(facts, data)
    order = found.order if found else STEPS
    at = {step: place for place, step in enumerate(order, 1)}
    return Done(
        {
            "of": len(order),
            "n_issue": at.get("issue", 0),
            "n_ask": at.get("ask", 0),
            "n_office": at.get("office", 0),
            "n_evidence": at.get("evidence", 0),
            "n_allies": at.get("allies", 0),
            "n_offer": at.get("offer", 0),
            "n_least": at.get("least", 0),
            "n_risk": at.get("risk", 0),
            "n_roles": at.get("roles", 0),
            "n_day": at.get("day", 0),
            "example_issue": "example-issue",
            "example_affect": "example-affect",
            "example_ask": "example-ask",
            "example_offer": "example-offer",
            "example_day": "example-day",
        }
    )
