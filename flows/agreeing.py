"""The community's promise, agreed to once before anything of hers is shared (PRODUCT 6.1 O8)."""

from __future__ import annotations

from typing import Literal

from flows.calling import call_person, note_for_person
from flows.effects import RecordConsent
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, Option, Step


def agreed(facts: Facts, _: Data) -> Literal["yes", "no"]:
    return "yes" if facts.agreed else "no"


def agree(_: Facts, __: Data) -> Done:
    return Done(effects=(RecordConsent("onb-agree", "1"),))


def agreeing(then: str) -> dict[str, Step]:
    """The steps from "agreed" on; `then` follows once she has agreed, now or earlier."""
    return {
        "agreed": Check(agreed, {"yes": then, "no": "agree"}, needs=("agreed",)),
        "agree": Choose("onb-agree", (Option("1", "agrees"), Option("2", "talks"))),
        "talks": Do(call_person, "talk_note"),
        "talk_note": Ask("g-human", into="note", to="talk_noted", options=(Option("0", "agree"),)),
        "talk_noted": Do(note_for_person, "agree"),
        "agrees": Do(agree, then),
    }
