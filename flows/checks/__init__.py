"""What is wrong with the flows, in plain sentences, told from their tables alone."""

from __future__ import annotations

from flows.checks.memory import forgotten
from flows.checks.relays import unseen
from flows.checks.shape import broken, unknown
from flows.checks.siblings import entangled
from flows.checks.wording import Wording, speechless
from flows.steps import Flows

__all__ = ["Wording", "entangled", "problems", "speechless"]


def problems(flows: Flows) -> list[str]:
    """Nothing when every way leads somewhere, what is needed is remembered, and nothing is relayed unseen."""
    return list(unknown(flows)) or [*broken(flows), *forgotten(flows), *unseen(flows)]
