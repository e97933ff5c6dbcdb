"""Two members on one phone: who is writing is asked after each pause (PRODUCT 4.5)."""

from __future__ import annotations

from typing import Literal

from flows.effects import SwitchWriter
from flows.facts import Facts
from flows.pending import came_with
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option


def name_both(facts: Facts, _: Data) -> Done:
    (first, a), (second, b) = list(facts.me.sharers.items())[:2]
    return Done({"a": a, "b": b, "first": first, "second": second})


def is_she(facts: Facts, data: Data) -> Literal["me", "other"]:
    return "me" if data[str(data["who"])] == facts.me.id else "other"


def switch(_: Facts, data: Data) -> Done:
    return Done(effects=(SwitchWriter(str(data[str(data["who"])]), came_with(data)),))


WRITER = Flow(
    "writer",
    about="Two members share this phone. Who is writing is asked after a quarter of an hour of silence.",
    start="name",
    over=True,
    gate=True,
    steps={
        "name": Do(name_both, "who"),
        "who": Choose(
            "g-who-writes",
            (Option("1", "is_she", ("who", "first")), Option("2", "is_she", ("who", "second"))),
        ),
        "is_she": Check(is_she, {"me": "open", "other": "switch"}),
        "open": End(then="through"),
        "switch": Do(switch, "gone"),
        "gone": End(then="aside"),
    },
)
