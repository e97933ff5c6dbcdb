"""How long what is known about translations is kept."""

from __future__ import annotations

from storage.retention.spans import YEAR
from storage.rule import BEFORE, Rule
from storage.schema import Doubt, Memory, Term, table

DOUBT, MEMORY, TERM = table(Doubt), table(Memory), table(Term)

LANGUAGES_KEPT: tuple[Rule, ...] = (
    Rule(
        "what a machine made of words once, for others who say the same",
        YEAR,
        "machines get better; a person's own stays as long as the words that it was made for",
        MEMORY,
        (MEMORY.c.by == "machine") & (MEMORY.c.created_at < BEFORE),
    ),
    Rule(
        "that a translation was doubted or read as a sample, once somebody has looked",
        YEAR,
        "how good the machine was, quarter by quarter",
        DOUBT,
        DOUBT.c.closed_at < BEFORE,
    ),
    Rule(
        "a term of the glossary that holds no more",
        YEAR,
        "somebody may wish it back",
        TERM,
        TERM.c.ended_at < BEFORE,
    ),
)
