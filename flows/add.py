"""Once a week at most the line asks the author of a practice for one thing more: what it cost, how long it
took, who decided, whether it still runs (PRODUCT 6.3, P11)."""

from __future__ import annotations

from typing import Literal

from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import AddPart
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

IDEAS = ("ideas",)
OPTIONS = (Option("1", "write"), Option("2", "skipped"))


def part_wanted(facts: Facts, data: Data) -> Literal["cost", "time", "decides", "runs", "gone"]:
    """Nothing more of an idea that she has taken back, or shows to nobody any more."""
    if str(data["practice"]) not in facts.ideas:
        return "gone"
    match data["part"]:
        case "cost":
            return "cost"
        case "time":
            return "time"
        case "decides":
            return "decides"
        case _:
            return "runs"


def still_shown(facts: Facts, data: Data) -> Literal["shown", "gone"]:
    return "shown" if str(data["practice"]) in facts.ideas else "gone"


def add_part(_: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    part = AddPart(str(data["practice"]), str(data["part"]), text, photo_of(data), sound)
    return Done(effects=(part,))


ADD = Flow(
    "add",
    about="She is asked for one thing more about her idea, and says it for all who read it, or skips it.",
    start="unseen",
    rank=5,
    keep="waiting",
    steps={
        "unseen": Check(
            part_wanted,
            {"cost": "cost", "time": "time", "decides": "decides", "runs": "runs", "gone": "over"},
            needs=IDEAS,
        ),
        "over": End(then="next"),
        "cost": Choose("p-further-cost", OPTIONS),
        "time": Choose("p-further-time", OPTIONS),
        "decides": Choose("p-further-decides", OPTIONS),
        "runs": Choose("p-further-runs", OPTIONS),
        "write": Ask("p-further-write", into="text", to=READY),
        **Composing(words="text", written="write", preview="p-further-confirm", send="sends").steps(),
        "sends": Check(still_shown, {"shown": "send", "gone": "gone"}, needs=IDEAS),
        "send": Do(add_part, "added"),
        "added": End("p-further-added"),
        "gone": End("p-idea-gone"),
        "skipped": End("a-passed"),
    },
)
