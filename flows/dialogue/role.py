"""Her own role at the meeting, with one tip (PRODUCT 6.8, D9). Neither day nor place is told here."""

from __future__ import annotations

from typing import Literal, cast

from flows.dialogue.steps import ROLES
from flows.effects.dialogues import GiveRole
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option, Step

Which = Literal["opens", "asks", "proof", "notes", "time", "near", "over"]
NEEDS = ("dialogue",)


def which_role(facts: Facts, data: Data) -> Which:
    """What she was given, while it is hers."""
    role = str(data["task"])
    mine = facts.dialogue.mine if facts.dialogue else ()
    return cast(Which, role) if role in mine else "over"


def leave_role(_: Facts, data: Data) -> Done:
    return Done(effects=(GiveRole(str(data["dialogue"]), str(data["task"]), ""),))


def _tips() -> dict[str, Step]:
    return {role: Choose(f"d-your-{role}", (Option("1", "fine"), Option("2", "leave"))) for role in ROLES}


ROLE = Flow(
    "role",
    about="What she does at the meeting, with one tip. She may leave it to somebody else.",
    start="unseen",
    rank=3,
    free=True,
    keep="waiting",
    steps={
        "unseen": Check(which_role, {**{role: role for role in ROLES}, "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        **_tips(),
        "fine": End("d-role-fine"),
        "leave": Do(leave_role, "left"),
        "left": End("d-role-left"),
    },
)
