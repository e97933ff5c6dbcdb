"""One of them sees a risk (PRODUCT 6.8, d.go); and how it stands once they have all said what they think."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.going import deciding
from flows.dialogue.numbers import number_steps
from flows.dialogue.spoken_of import DIALOGUE, spoken_of
from flows.facts import Facts
from flows.steps import Check, Data, Do, End, Flow

UNDER_WAY = ("preparing", "paused")


def still_asked(facts: Facts, data: Data) -> Literal["asked", "over"]:
    """What was held, closed or erased is not asked about; nor who has said already what she thinks."""
    found = spoken_of(facts, data)
    return "asked" if found and found.state in UNDER_WAY and not found.goes else "over"


def still_so(facts: Facts, data: Data) -> Literal["paused", "going", "over"]:
    """What has changed since is not told."""
    found = spoken_of(facts, data)
    now = found.state if found else ""
    if now != data["state"]:
        return "over"
    return "paused" if now == "paused" else "going"


GO_ON = Flow(
    "go_on",
    about="One of those who prepare a meeting sees a risk. Each of the others says whether to go on.",
    start="unseen",
    rank=3,
    free=True,
    keep="waiting",
    steps={
        "unseen": Check(still_asked, {"asked": "number", "over": "over"}, needs=DIALOGUE),
        "over": End(then="next"),
        "number": Do(number_steps, "go", needs=DIALOGUE),
        **deciding("end", waits="end"),
        "end": End(),
    },
)

STANDS = Flow(
    "stands",
    about="The preparation of a meeting waits until they have talked, or goes on. Nobody hears who said so.",
    start="unseen",
    rank=3,
    free=True,
    keep="waiting",
    steps={
        "unseen": Check(still_so, {"paused": "number", "going": "going", "over": "over"}, needs=DIALOGUE),
        "over": End(then="next"),
        "number": Do(number_steps, "paused", needs=DIALOGUE),
        "paused": End("d-paused"),
        "going": End("d-goes-on"),
    },
)
