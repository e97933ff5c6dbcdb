"""Who does what at the meeting (PRODUCT 6.8, D9): six roles, and no woman more than two of them.

Nicknames of others are shown, and forgotten again before she is asked anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Literal

from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.dialogue.steps import ROLES
from flows.effects.dialogues import GiveRole
from flows.facts import Facts
from flows.naming import full_name, tidy, usable
from flows.spelling import plain
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step, Tell

AT_MOST = 2  # roles of one woman
SPOKEN = ("opens", "asks")  # those in which one is heard
LABEL = "role-"  # before the name of a role: the catalogue id of what she does


def roles(then: str) -> dict[str, Step]:
    """From `roles` on, one after the other, those that nobody has; `then` follows.

    Needs `dialogue`, and the data of `flows.dialogue.numbers`.
    """
    steps: dict[str, Step] = {
        "roles": Check(all_given, {"all": "roles_all", "open": f"to_{ROLES[0]}"}, needs=DIALOGUE),
        "roles_all": Choose("d-roles-all", (Option("1", then), Option("2", "roles_anew"))),
        "roles_anew": Do(begin_anew, f"to_{ROLES[0]}"),
    }
    for role, following in pairwise((*ROLES, "")):
        steps |= _role(role, f"to_{following}" if following else then)
    return steps


def _role(role: str, after: str) -> dict[str, Step]:
    later, check = (Option("0", after),), f"check_{role}"
    ways = {"good": f"give_{role}", "many": f"many_{role}", "bad": f"bad_{role}"}
    return {
        f"to_{role}": Check(
            stands(role), {"given": after, "anew": f"has_{role}", "open": f"hint_{role}"}, needs=DIALOGUE
        ),
        f"has_{role}": Do(name_holder(role), f"had_{role}", needs=DIALOGUE),
        f"had_{role}": Tell("d-role-has", f"call_{role}"),
        f"hint_{role}": Check(
            suggests(role), {"somebody": f"new_{role}", "nobody": f"call_{role}"}, needs=DIALOGUE
        ),
        f"new_{role}": Do(name_new, f"told_{role}", needs=DIALOGUE),
        f"told_{role}": Tell("d-role-new", f"call_{role}"),
        f"call_{role}": Do(call(role), f"who_{role}"),
        f"who_{role}": Ask("d-role", "nick", check, later),
        check: Check(takes(role), ways, needs=DIALOGUE),
        f"many_{role}": Ask("d-role-two", "nick", check, later),
        f"bad_{role}": Ask("d-role-name", "nick", check, later),
        f"give_{role}": Do(give(role), after),
    }


def given_in(facts: Facts, data: Data) -> Mapping[str, str]:
    """Nicknames by role."""
    found = spoken_of(facts, data)
    return found.roles if found else {}


def fresh_in(facts: Facts, data: Data) -> str:
    found = spoken_of(facts, data)
    return found.fresh if found else ""


def all_given(facts: Facts, data: Data) -> Literal["all", "open"]:
    given = given_in(facts, data)
    return "all" if all(given.get(role) for role in ROLES) else "open"


def begin_anew(_: Facts, __: Data) -> Done:
    return Done({"anew": "yes"})


def stands(role: str) -> Callable[[Facts, Data], Literal["given", "anew", "open"]]:
    def how(facts: Facts, data: Data) -> Literal["given", "anew", "open"]:
        if not given_in(facts, data).get(role):
            return "open"
        return "anew" if data.get("anew") else "given"

    return how


def suggests(role: str) -> Callable[[Facts, Data], Literal["somebody", "nobody"]]:
    """Somebody who has not spoken at a meeting yet, where one is heard: said once, before the first."""

    def who(facts: Facts, data: Data) -> Literal["somebody", "nobody"]:
        told = role not in SPOKEN or data.get("hinted")
        return "nobody" if told or not fresh_in(facts, data) else "somebody"

    return who


def name_new(facts: Facts, data: Data) -> Done:
    return Done({"who": fresh_in(facts, data), "hinted": "yes"})


def name_holder(role: str) -> Callable[[Facts, Data], Done]:
    def holder(facts: Facts, data: Data) -> Done:
        return Done({"who": given_in(facts, data).get(role, ""), "role": LABEL + role})

    return holder


def call(role: str) -> Callable[[Facts, Data], Done]:
    """What is asked next; whoever was shown is forgotten."""

    def called(_: Facts, __: Data) -> Done:
        return Done({"role": LABEL + role, "who": "", "nick": ""})

    return called


def takes(role: str) -> Callable[[Facts, Data], Literal["good", "many", "bad"]]:
    def can_take(facts: Facts, data: Data) -> Literal["good", "many", "bad"]:
        nick = str(data["nick"])
        if not usable(nick) or full_name(nick):
            return "bad"
        given = given_in(facts, data)
        others = [one for name, one in given.items() if name != role and plain(one) == plain(tidy(nick))]
        return "many" if len(others) >= AT_MOST else "good"

    return can_take


def give(role: str) -> Callable[[Facts, Data], Done]:
    def given(_: Facts, data: Data) -> Done:
        taken = GiveRole(str(data["dialogue"]), role, tidy(str(data["nick"])))
        return Done({"nick": ""}, (taken,))

    return given
