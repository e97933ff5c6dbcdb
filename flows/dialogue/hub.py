"""Which step of a dialogue comes next, and what is told of those that are done (PRODUCT 6.8, D0)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from flows.dialogue.spoken_of import spoken_of
from flows.dialogue.texts import number_in
from flows.dialogue_facts import Dialogue
from flows.facts import Facts
from flows.spelling import plain
from flows.steps import Data, Done

GO_ON = frozenset({"ok", "okay", "yes", "y", "next", "si", "siguiente", "sigo", "oui", "suivant", "suite"})
Next = Literal[
    "issue", "ask", "office", "evidence", "allies", "offer", "least", "risk", "roles", "day", "all", "gone"
]
"""A step; or all are done, or passed over, or were just gone through."""
Wish = Literal[
    "issue", "ask", "office", "evidence", "allies", "offer", "least", "risk", "roles", "day", "on", "unknown"
]


def next_step(facts: Facts, data: Data) -> Next:
    """The first that is not done, after the one she was at and then from the first on.

    None comes twice by itself: who leaves a step for later is not asked again at once.
    """
    found = spoken_of(facts, data)
    if found is None:
        return "gone"
    undone = open_steps(found, str(data["been"]))
    return cast(Next, next(iter(undone), "all"))


def open_steps(found: Dialogue, been: str = "") -> tuple[str, ...]:
    """Those not done, in the order of her group, after the last where she has `been`."""
    visited = been.split()
    last = found.order.index(visited[-1]) + 1 if visited and visited[-1] in found.order else 0
    onward = (*found.order[last:], *found.order[:last])
    return tuple(step for step in onward if step not in found.done and step not in visited)


def wished(facts: Facts, data: Data) -> Wish:
    """A step by its number, or whichever comes next."""
    found, wish = spoken_of(facts, data), str(data["wish"])
    if plain(wish).strip(" .!") in GO_ON:
        return "on"
    order = found.order if found else ()
    number = number_in(wish)
    return cast(Wish, order[number - 1]) if 0 < number <= len(order) else "unknown"


def take_wish(_: Facts, data: Data) -> Done:
    """What she has written instead of a text."""
    return Done({"wish": data["said"], "said": ""})


def enter(step: str) -> Callable[[Facts, Data], Done]:
    """She is at this step now."""

    def at_step(_: Facts, data: Data) -> Done:
        others = (one for one in str(data["been"]).split() if one != step)
        return Done({"been": " ".join((*others, step)), "named_once": ""})

    return at_step


def tell_steps(facts: Facts, data: Data) -> Done:
    """`steps`: all by number and name; `done`: the numbers of those that are; `next`: of the one to come.

    She begins anew with where she has been.
    """
    found = spoken_of(facts, data)
    if found is None:
        return Done({"steps": "", "done": "", "next": 0, "been": ""})
    at = {step: place for place, step in enumerate(found.order, 1)}
    steps = " ".join(f"{place} {name}" for place, name in enumerate(found.titles, 1))
    done = " ".join(str(place) for step, place in at.items() if step in found.done)
    undone = open_steps(found)
    return Done({"steps": steps, "done": done, "next": at[undone[0]] if undone else 0, "been": ""})


def others_began(facts: Facts, data: Data) -> Literal["some", "none"]:
    found = spoken_of(facts, data)
    return "some" if found and found.begun else "none"


def tell_others(facts: Facts, data: Data) -> Done:
    """`others`: the numbers of the steps for which somebody else has written what she may not read yet."""
    found = spoken_of(facts, data)
    order, begun = (found.order, found.begun) if found else ((), frozenset())
    return Done({"others": " ".join(str(at) for at, step in enumerate(order, 1) if step in begun)})


def begin(_: Facts, __: Data) -> Done:
    return Done({"been": "", "named_once": ""})


def came_with(_: Facts, data: Data) -> Literal["new", "wish", "nothing"]:
    """She has just opened it; or she has named the step that she wishes to change."""
    if data.get("opened"):
        return "new"
    return "wish" if data.get("wish") else "nothing"


def how_far(facts: Facts, data: Data) -> Literal["none", "some", "all"]:
    found = spoken_of(facts, data)
    if found and not open_steps(found):
        return "all"
    return "some" if found and found.done else "none"


def comes_from_paper(_: Facts, data: Data) -> Literal["paper", "steps"]:
    """One part of the paper was to be changed, and nothing else."""
    return "paper" if data.get("alone") else "steps"
