"""The promises made to her group, one at a time, those that are followed first (PRODUCT 10: t.menu)."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.at_promise import ABOUT
from flows.dialogue_facts import Promise
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, Flow, Go, Option

PROMISES = ("promises",)
State = Literal["open", "to_see", "said", "kept", "closed"]


def any_promise(facts: Facts, _: Data) -> Literal["some", "none"]:
    return "some" if facts.promises else "none"


def more_promises(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if _after(facts.promises, int(data.get("id", 0))) else "none"


def next_promise(facts: Facts, data: Data) -> Done:
    found = _after(facts.promises, int(data.get("id", 0)))[0]
    return Done(
        {
            "promise": found.number,
            "id": found.number,
            "words": found.words,
            "asked": found.id,
            "date": found.due,
            "on": found.on,
            "why": found.reason,
        }
    )


def promise_state(facts: Facts, data: Data) -> State:
    """What one says is kept, another may have seen."""
    found = next(one for one in facts.promises if one.number == data["id"])
    if found.state == "said":
        return "said" if found.by_her else "to_see"
    return "open" if found.state == "open" else "kept" if found.state == "kept" else "closed"


def _after(promises: tuple[Promise, ...], last: int) -> tuple[Promise, ...]:
    """Those behind the one with this number; all of them after 0, or when it is gone."""
    numbers = [promise.number for promise in promises]
    return promises[numbers.index(last) + 1 :] if last in numbers else promises if not last else ()


NEXT, BACK = Option("1", "more"), Option("0", "back")
QUOTE = ("t", "words")

PROMISES_OF_HERS = Flow(
    "promises",
    about=(
        "The promises made to her group, one at a time, with what can be done about each; and a new one is "
        "noted here."
    ),
    start="any",
    steps={
        "any": Check(any_promise, {"some": "more", "none": "none"}, needs=PROMISES),
        "none": Choose("t-promise-none", (Option("1", "new"), BACK)),
        "more": Check(more_promises, {"some": "next", "none": "all"}, needs=PROMISES),
        "all": Choose("t-promise-all", (Option("1", "new"), BACK)),
        "new": Go("promise"),
        "back": Go("menu"),
        "next": Do(next_promise, "state", needs=PROMISES),
        "state": Check(
            promise_state,
            {"open": "open", "to_see": "to_see", "said": "said", "kept": "kept", "closed": "closed"},
            needs=PROMISES,
        ),
        "open": Choose(
            "t-promise",
            (NEXT, Option("2", "is_kept"), Option("3", "in_part"), Option("4", "not_kept"), BACK),
            quote=QUOTE,
        ),
        "to_see": Choose("t-promise-see", (NEXT, Option("2", "see"), BACK), quote=QUOTE),
        "said": Choose("t-promise-said", (NEXT, BACK), quote=QUOTE),
        "kept": Choose("t-promise-kept", (NEXT, Option("2", "letter"), BACK), quote=QUOTE),
        "closed": Choose("t-promise-closed", (NEXT, BACK), quote=QUOTE),
        "is_kept": Go("kept", carry=ABOUT),
        "in_part": Go("partly", carry=ABOUT),
        "not_kept": Go("late", carry=ABOUT),
        "see": Go("witness", carry=ABOUT),
        "letter": Go("letter", carry=("promise",)),
    },
)
