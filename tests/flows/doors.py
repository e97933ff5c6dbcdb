"""The menus, told from the tables: which digit leads where, with nothing asked or done on the way."""

from __future__ import annotations

from functools import cache

from flows import FLOWS
from flows.facts import Facts, Me
from flows.steps import Check, Choose, Data, Do, Go, Step

Place = tuple[str, str]
"""A flow, and a step of it."""

MAIN: Place = ("menu", "menu")
SOMEBODY = Facts(Me(guest=False))  # a member of whom nothing special is known


def doors(place: Place) -> dict[str, Place]:
    """For each digit of a choice, the step that it opens at once; one that does something opens none."""
    step = _step(place)
    options = step.options if isinstance(step, Choose) else ()
    opened = {o.key: _opened((place[0], o.to), dict([o.put] if o.put else [])) for o in options}
    return {digit: to for digit, to in opened.items() if to}


def _opened(place: Place, data: Data) -> Place | None:
    flow, step = place[0], _step(place)
    match step:
        case Go(flow=other):
            return MAIN if other == MAIN[0] else _opened((other, FLOWS[other].start), {})
        case Check():
            return _opened((flow, step.to[step.test(SOMEBODY, data)]), data)
        case Do():
            return None
        case _:
            return place


@cache
def ways() -> dict[Place, str]:
    """Every step that the menus lead to, with the digits that lead to it from the main menu."""
    found, todo = {MAIN: ""}, [MAIN]
    while todo:
        here = todo.pop(0)
        for digit, place in doors(here).items():
            if place not in found:
                found[place] = found[here] + digit
                todo += [place] if is_menu(place) else []
    return found


def way_to(flow: str) -> str:
    """The digits that lead to this conversation from the main menu."""
    return next(digits for (opened, _), digits in ways().items() if opened == flow)


def is_menu(place: Place) -> bool:
    """It has a door to another conversation: not the way back, and not what only lies over this one."""
    others = {to[0] for digit, to in doors(place).items() if digit != "0"} - {place[0]}
    return any(not FLOWS[flow].over for flow in others)


def _step(place: Place) -> Step:
    return FLOWS[place[0]].steps[place[1]]
