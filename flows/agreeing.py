"""The community's promise, agreed to once before anything of hers is shared (PRODUCT 6.1 O8)."""

from __future__ import annotations

from typing import Literal

from flows.effects import CallPerson, RecordConsent
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step


def agreed(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.agreed else "no"


def agree(_: Facts, __: Data) -> Done:
    return Done(effects=(RecordConsent("onb-agree", "1"),))


def talk_first(_: Facts, __: Data) -> Done:
    return Done(effects=(CallPerson("wish"),))


def note_wish(_: Facts, data: Data) -> Done:
    return Done({"note": ""}, (CallPerson("wish", str(data["note"])),))


def agreeing(then: str) -> dict[str, Step]:
    """The steps from "agreed" on; `then` follows once she has agreed, now or earlier."""
    return {
        "agreed": Check(agreed, {"yes": then, "no": "agree"}, needs=("agreed",)),
        "agree": Choose("onb-agree", (Option("1", "agrees"), Option("2", "talks"))),
        "talks": Do(talk_first, "talk_note"),
        "talk_note": Ask("g-human", into="note", to="talk_noted", options=(Option("0", "agree"),)),
        "talk_noted": Do(note_wish, "agree"),
        "agrees": Do(agree, then),
    }
