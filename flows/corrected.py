"""A person has put words right that a member read wrongly translated, or not at all (PRODUCT 8.3, LNG-04)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Data, End, Flow, Tell


def what_she_read(facts: Facts, data: Data) -> Literal["wrong", "original", "again"]:
    """Where the words stand above a question that still waits for her, she need not read them twice."""
    if data["words"] in facts.rereads:
        return "again"
    return "original" if data.get("untranslated") else "wrong"


CORRECTED = Flow(
    "corrected",
    about="What she read was wrongly translated, or not at all. A person has done it, and she reads it once.",
    start="come",
    rank=1,
    steps={
        "come": Check(
            what_she_read,
            {"wrong": "wrong", "original": "original", "again": "again"},
            needs=("rereads",),
        ),
        "wrong": Tell("trans-corrected", "read"),
        "original": Tell("trans-made", "read"),
        "read": End(relay="words"),
        "again": End("trans-again"),
    },
)
