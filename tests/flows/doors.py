"""The menus, told from the tables: which digit leads where, with nothing asked or done on the way."""

from __future__ import annotations

from functools import cache

from flows import FLOWS
from flows.needs import targets
from flows.steps import Check, Choose, Do, Go

Place = tuple[str, str]
"""A flow, and a step of it."""

MAIN: Place = ("menu", "menu")


def doors(place: Place) -> dict[str, set[Place]]:
    """For each digit of a choice, the steps that it can open at once."""
    flow, name = place
    step = FLOWS[flow].steps[name]
    if not isinstance(step, Choose):
        return {}
    return {option.key: _opened((flow, option.to)) for option in step.options}


def _opened(place: Place) -> set[Place]:
    flow, name = place
    match FLOWS[flow].steps[name]:
        case Go(flow=other):
            return {MAIN} if other == MAIN[0] else _opened((other, FLOWS[other].start))
        case Check() as check:
            return {found for to in targets(check) for found in _opened((flow, to))}
        case Do():
            return set()
        case _:
            return {place}


@cache
def ways() -> dict[Place, str]:
    """Every step that the menus lead to, with the digits that lead to it from the main menu.

    A menu is a step with a door to another conversation; beyond other steps nobody looks.
    """
    found, todo = {MAIN: ""}, [MAIN]
    while todo:
        here = todo.pop(0)
        for digit, places in doors(here).items():
            for place in sorted(places - found.keys()):
                found[place] = found[here] + digit
                todo += [place] if is_menu(place) else []
    return found


def is_menu(place: Place) -> bool:
    return any(to[0] != place[0] for opened in doors(place).values() for to in opened)
