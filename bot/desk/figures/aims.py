"""The measures of the description (PRODUCT 9.2): which figures tell each of them. Those that have none say
why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """`name`: of the sentence that names it, whose part `means` is its definition and `aim` its first aim.
    `figures`: by their names in docs/measures.md; `parity`: languages or channels, side by side; without
    either, the part `why` says why there is nothing to tell yet."""

    name: str
    figures: tuple[str, ...] = ()
    parity: str = ""


MEASURES = (
    Measure("met", ("met", "met by a peer")),
    Measure(
        "first",
        (
            "first answer",
            "first answer, safe hours",
            "answered within 1 h",
            "answered within 4 h",
            "answered within 24 h",
        ),
    ),
    Measure("answers", ("answers a question", "helpful a question")),
    Measure("yield", ("yield of an offer",)),
    Measure("answerers", ("answerers in 90 days",)),
    Measure("load", ("load of the busiest 5",)),
    Measure("tried", ("tried", "failed, of tried")),
    Measure("readers", ("readers who never write", "texts a member")),
    Measure("practices", ("practices", "shared a practice", "failed or half done")),
    Measure(
        "adaptations",
        (
            "plans",
            "plans across borders",
            "plans tried",
            "plans done",
            "half, of plans tried",
            "failed, of plans tried",
        ),
    ),
    Measure("visits"),
    Measure(
        "dialogues",
        (
            "meetings",
            "paper agreed",
            "meetings held",
            "first-time speakers",
            "seats",
            "invitations",
            "plans or budgets changed",
        ),
    ),
    Measure(
        "promises",
        (
            "promises due",
            "promises asked after",
            "promises in writing",
            "promises kept",
            "kept in time",
            "promises late",
            "access, of kept",
            "people with access",
        ),
    ),
    Measure("replies", ("prompts answered", "prompts skipped", "fewer prompts")),
    Measure("joining", ("joined",)),
    Measure("circles"),
    Measure("languages", parity="languages"),
    Measure("channels", parity="channels"),
    Measure("asked-for"),
    Measure("loop", ("authors told of use",)),
    Measure("safety"),
    Measure("leaving", ("stopped, a month",)),
)
"""In the order of the description."""
