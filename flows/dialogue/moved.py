"""The meeting has another day."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.day import day
from flows.dialogue.numbers import number_steps
from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.facts import Facts
from flows.steps import Check, Data, Do, End, Flow


def still_there(facts: Facts, data: Data) -> Literal["there", "gone"]:
    found = spoken_of(facts, data)
    return "there" if found and found.state != "closed" else "gone"


MOVED = Flow(
    "moved",
    about="The meeting has another day, or another place: asked and noted, and every reminder moves with it.",
    start="there",
    steps={
        "there": Check(still_there, {"there": "number", "gone": "over"}, needs=DIALOGUE),
        "number": Do(number_steps, "day", needs=DIALOGUE),
        "over": End(then="next"),
        **day("end", undated="undated"),
        "undated": End("d-after-noted"),
        "end": End(),
    },
)
