"""Whether she stays, asked once after two years of silence (PRODUCT 7)."""

from __future__ import annotations

from flows.effects import EraseWords, Forget, StayMember
from flows.facts import Facts
from flows.steps import Choose, Data, Do, Done, End, Flow, Option


def stay(_: Facts, __: Data) -> Done:
    return Done(effects=(StayMember(),))


def leave(_: Facts, __: Data) -> Done:
    return Done(effects=(EraseWords(), Forget()))


STAY = Flow(
    "stay",
    about=(
        "After two years of silence: are her things to be kept? A 1 keeps them, a 7 erases them, and 30 days "
        "without a word from her erase them too."
    ),
    start="ask",
    keep="waiting",
    steps={
        "ask": Choose("stay-ask", (Option("1", "stay"), Option("2", "sure"))),
        "stay": Do(stay, "kept"),
        "kept": End("stay-kept"),
        "sure": Choose("g-delete-confirm", (Option("7", "leave"), Option("0", "stay"))),
        "leave": Do(leave, "erased"),
        "erased": End("g-delete-done"),
    },
)
