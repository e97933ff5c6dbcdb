"""The practice that is spoken of: is it still there, and who told it?"""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Data, Done

PRACTICE = ("practice",)


def whose(facts: Facts, _: Data) -> Literal["another", "hers", "gone"]:
    """What she may not read any more is as good as gone."""
    if facts.practice is None:
        return "gone"
    return "hers" if facts.practice.hers else "another"


def name_it(facts: Facts, _: Data) -> Done:
    """`id` is the number by which members name it."""
    return Done({"id": facts.practice.number if facts.practice else 0})
