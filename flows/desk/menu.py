"""The menu of the desk (PRODUCT 6.9). Who has no PIN chooses one first: her phone is what opens it."""

from __future__ import annotations

from flows.facts import Facts
from flows.pins import choosing_pin, has_pin
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell


def count(facts: Facts, _: Data) -> Done:
    return Done({"n": facts.waiting.all})


def count_safety(facts: Facts, _: Data) -> Done:
    return Done({"n": facts.waiting.safety})


ROOMS = {
    "1": "desk_unanswered",
    "2": "desk_check",
    "3": "desk_prompt",
    "5": "desk_promises",
    "6": "desk_quiet",
}
"""The conversation behind each option."""

DESK = Flow(
    "desk",
    about="A facilitator works the desk from her own phone, behind her PIN.",
    desk=True,
    start="start",
    steps={
        "start": Check(has_pin, {"yes": "count", "no": "new_pin"}),
        **choosing_pin("count", "leave"),
        "count": Do(count, "menu", needs=("waiting",)),
        "menu": Choose(
            "k-menu",
            (
                *(Option(key, flow) for key, flow in ROOMS.items()),
                Option("4", "safety"),
                Option("0", "leave"),
            ),
        ),
        "safety": Do(count_safety, "told", needs=("waiting",)),
        "told": Tell("k-safety", "count"),
        **{flow: Go(flow) for flow in ROOMS.values()},
        "leave": End("k-left", then="rest"),
    },
)
