"""Meeting leaders (PRODUCT 6.8, D0): a new dialogue, one that is under way, an example, or promises."""

from __future__ import annotations

from typing import Literal

from flows.dialogue_facts import Dialogue
from flows.effects.dialogues import OpenDialogue
from flows.facts import Facts
from flows.saying import LABEL
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option, Step, Tell

EACH = 3  # dialogues in a message
DIALOGUES = ("dialogues",)
UNDER_WAY = ("preparing", "paused")
REASONS = {"1": "findings", "2": "partner", "3": "proposal"}
"""Why they meet a leader, by the digit of d.why; the fourth way is a promise that was made before."""


def open_dialogue(facts: Facts, data: Data) -> Done:
    blank = facts.blank
    if blank is None:
        return Done({"dialogue": "", "opened": ""})
    opened = OpenDialogue(blank.number, str(data["reason"]), id=blank.id)
    return Done({"dialogue": blank.id, "opened": "yes"}, (opened,))


def with_others(facts: Facts, _: Data) -> Literal["others", "alone"]:
    return "others" if facts.sisters else "alone"


def how_many(facts: Facts, _: Data) -> Literal["none", "one", "several"]:
    match len(_under_way(facts.dialogues)):
        case 0:
            return "none"
        case 1:
            return "one"
        case _:
            return "several"


def take_only(facts: Facts, _: Data) -> Done:
    return Done({"dialogue": _under_way(facts.dialogues)[0].id, "opened": ""})


def begin_list(_: Facts, __: Data) -> Done:
    return Done({"at": 0})


def list_page(facts: Facts, data: Data) -> Done:
    """`listed` are their ids, `a` to `c` the ids of what they are about; `left`: how many more there are."""
    found, at = _under_way(facts.dialogues), int(data["at"])
    page = found[at : at + EACH]
    a, b, c = [*map(_about, page), "", "", ""][:EACH]
    listed = " ".join(one.id for one in page)
    return Done({"listed": listed, "left": len(found) - at - len(page), "a": a, "b": b, "c": c})


def turn_page(_: Facts, data: Data) -> Done:
    return Done({"at": int(data["at"]) + EACH})


def which_list(_: Facts, data: Data) -> Literal["one", "two", "three", "more"]:
    if int(data["left"]) > 0:
        return "more"
    match len(str(data["listed"]).split()):
        case 3:
            return "three"
        case 2:
            return "two"
        case _:
            return "one"


def take_chosen(_: Facts, data: Data) -> Done:
    return Done({"dialogue": str(data["listed"]).split()[int(data["pick"])], "opened": ""})


def _under_way(found: tuple[Dialogue, ...]) -> tuple[Dialogue, ...]:
    return tuple(one for one in found if one.state in UNDER_WAY)


def _about(found: Dialogue) -> str:
    """The problem, as far as she may read it yet."""
    item = found.item("issue")
    return item.words if item else f"{LABEL}dialogue"


def _list(n: int, *more: Option) -> Choose:
    chosen = tuple(Option(str(pick + 1), "chosen", ("pick", pick)) for pick in range(n))
    quotes = tuple((name, name) for name in "abc"[:n])
    says = "d-list" if more else ("d-list-one", "d-list-two", "d-list-three")[n - 1]
    return Choose(says, (*chosen, *more), quotes=quotes)


def _going_on() -> dict[str, Step]:
    lists = {"one": "list_one", "two": "list_two", "three": "list_three", "more": "list_more"}
    return {
        "go_on": Check(
            how_many, {"none": "none", "one": "take_only", "several": "begin_list"}, needs=DIALOGUES
        ),
        "none": Tell("d-none", "start"),
        "take_only": Do(take_only, "prepare", needs=DIALOGUES),
        "begin_list": Do(begin_list, "page"),
        "page": Do(list_page, "which_list", needs=DIALOGUES),
        "which_list": Check(which_list, lists),
        "list_one": _list(1),
        "list_two": _list(2),
        "list_three": _list(3),
        "list_more": _list(3, Option("4", "turn")),
        "turn": Do(turn_page, "page"),
        "chosen": Do(take_chosen, "prepare", needs=DIALOGUES),
    }


MEET = Flow(
    "meet",
    about=(
        "Preparing to meet a leader: she begins a new meeting with her group, goes on with one, sees an "
        "example, or looks at what was promised."
    ),
    start="start",
    steps={
        "start": Choose(
            "d-start",
            (Option("1", "why"), Option("2", "go_on"), Option("3", "example"), Option("4", "promises")),
        ),
        "why": Choose(
            "d-why",
            (
                *(Option(key, "open", ("reason", reason)) for key, reason in REASONS.items()),
                Option("4", "promises"),
            ),
        ),
        "open": Do(open_dialogue, "with_others", needs=("blank",)),
        "with_others": Check(with_others, {"others": "prepare", "alone": "alone"}, needs=("sisters",)),
        "alone": Tell("d-alone", "prepare"),
        **_going_on(),
        "prepare": Go("prepare", carry=("dialogue", "opened")),
        "example": Tell("d-example", "example_ask"),
        "example_ask": Tell("d-example-ask", "example_paper"),
        "example_paper": Tell("d-example-paper", "start"),
        "promises": Go("promises"),
    },
)
