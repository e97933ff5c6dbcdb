"""Reading a practice part by part (PRODUCT 6.4, F3), and then what came of it where others tried it."""

from __future__ import annotations

from typing import Literal, get_args

from flows.at_hand import PRACTICE
from flows.facts import Facts
from flows.practice_facts import Practice
from flows.steps import Check, Choose, Data, Do, Done, Option, Step

Part = Literal[
    "problem", "did", "changed", "hard", "needs", "cost", "time", "decides", "runs", "result", "end", "gone"
]
"""What comes next: a part of it, the words of somebody who tried it, or nothing any more."""
SHOWN: tuple[Part, ...] = get_args(Part)[:-2]


def begin_reading(_: Facts, __: Data) -> Done:
    return Done({"read": 0, "words": ""})


def read_on(facts: Facts, data: Data) -> Done:
    """`words` is the id of what comes next, empty after the last; `read` counts what she has been shown."""
    told = _in_order(facts.practice) if facts.practice else []
    read = int(data["read"])
    part, words = told[read] if read < len(told) else ("end", "")
    return Done({"read": read + 1, "part": part, "words": words})


def which_part(facts: Facts, data: Data) -> Part:
    """What she may not read any more is as good as gone."""
    part: Part = next((one for one in SHOWN if one == data["part"]), "end")
    return part if facts.practice else "gone"


def reading(then: str, back: str, gone: str) -> dict[str, Step]:
    """From `read` on; `then` follows the last part, `back` her 0."""
    ways: dict[str, str] = {part: f"part_{part}" for part in SHOWN}
    parts: dict[str, Step] = {
        f"part_{part}": Choose(
            f"f-part-{part}", (Option("1", "onward"), Option("0", back)), quote=("t", "words"), whole=True
        )
        for part in SHOWN
    }
    return {
        "read": Do(begin_reading, "onward"),
        "onward": Do(read_on, "which", needs=PRACTICE),
        "which": Check(which_part, {**ways, "end": then, "gone": gone}, needs=PRACTICE),
        **parts,
    }


def _in_order(practice: Practice) -> list[tuple[str, str]]:
    return [*practice.texts.items(), *(("result", words) for words in practice.results)]
