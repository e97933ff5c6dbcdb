"""Her ideas, one at a time: who may read them, telling them anew, and taking them back (PRODUCT 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from flows.effects import TakeBack
from flows.facts import Facts, Mine
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Tell

MINE = ("mine",)


def more_ideas(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _older(facts.mine, int(data.get("id", 0))) else "none"


def next_idea(facts: Facts, data: Data) -> Done:
    mine = _older(facts.mine, int(data.get("id", 0)))[0]
    return Done({"id": mine.number, "question": mine.text, "readers": mine.readers})


def take_back(_: Facts, data: Data) -> Done:
    return Done(effects=(TakeBack(int(data["id"])),))


def _older(mine: Sequence[Mine], last: int) -> list[Mine]:
    """Her ideas that come after the one with this number; all of them after 0."""
    return [words for words in mine if words.kind == "idea" and (not last or words.number < last)]


IDEAS = Flow(
    "ideas",
    about="Her ideas, one at a time, with who may read them; she can tell them anew or take them back.",
    start="more",
    steps={
        "more": Check(more_ideas, {"some": "next", "none": "all"}, needs=MINE),
        "all": Tell("t-all", "back"),
        "back": Go("mine"),
        "next": Do(next_idea, "words", needs=MINE),
        "words": Tell("t-words", "who"),
        "who": Choose("t-who", (Option("1", "change"), Option("2", "take"), Option("3", "more"))),
        "change": Go("share", carry=("id",)),
        "take": Do(take_back, "taken"),
        "taken": Tell("take-done", "more"),
    },
)
