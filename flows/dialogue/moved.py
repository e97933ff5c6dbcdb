"""The meeting has another day."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.day import NEEDS, day
from flows.facts import Facts
from flows.steps import Check, Data, End, Flow


def still_there(facts: Facts, _: Data) -> Literal["there", "gone"]:
    return "there" if facts.dialogue and facts.dialogue.state != "closed" else "gone"


MOVED = Flow(
    "moved",
    about="The meeting has another day, or another place: asked and noted, and every reminder moves with it.",
    start="there",
    steps={
        "there": Check(still_there, {"there": "day", "gone": "over"}, needs=NEEDS),
        "over": End(then="next"),
        **day("end"),
        "end": End(),
    },
)
