"""Another woman joins from this phone (PRODUCT 4.5): two members, each behind her own PIN."""

from __future__ import annotations

from flows.effects import ShareAddress
from flows.facts import Facts
from flows.pins import choosing_pin, has_pin
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Option


def share(_: Facts, data: Data) -> Done:
    """The other begins with the word of her group."""
    return Done(effects=(ShareAddress({"kind": "words", "value": str(data["word"])}),))


SECOND = Flow(
    "second",
    about="A member's phone sends a group's word: another woman may want to join from it.",
    start="ask",
    over=True,
    steps={
        "ask": Choose("second-ask", (Option("1", "has_pin"), Option("2", "only_she"))),
        "has_pin": Check(has_pin, {"yes": "share", "no": "new_pin"}),
        **choosing_pin(then="share", without="no_room"),
        "share": Do(share, "shared"),
        "shared": End("second-ok", then="aside"),
        "no_room": End("second-no-pin", then="beneath"),
        "only_she": End(then="beneath"),
    },
)
