"""One of them sees a risk (PRODUCT 6.8, d.go); and how it stands once they have all said what they think."""

from __future__ import annotations

from typing import Literal

from flows.dialogue.going import NEEDS, deciding
from flows.dialogue.numbering import numbered
from flows.facts import Facts
from flows.steps import Check, Data, Do, End, Flow

UNDER_WAY = ("preparing", "paused")


def still_asked(facts: Facts, _: Data) -> Literal["asked", "over"]:
    """What was held, closed or erased is not asked about; nor who has said already what she thinks."""
    open_ = facts.dialogue and facts.dialogue.state in UNDER_WAY and not facts.dialogue.goes
    return "asked" if open_ else "over"


def still_so(facts: Facts, data: Data) -> Literal["paused", "going", "over"]:
    """What has changed since is not told."""
    now = facts.dialogue.state if facts.dialogue else ""
    if now != data["state"]:
        return "over"
    return "paused" if now == "paused" else "going"


GO_ON = Flow(
    "go_on",
    about="One of those who prepare a meeting sees a risk. Each of the others says whether to go on.",
    start="unseen",
    rank=3,
    keep="waiting",
    steps={
        "unseen": Check(still_asked, {"asked": "number", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        "number": Do(numbered("risk"), "go", needs=NEEDS),
        **deciding("end", "end"),
        "end": End(),
    },
)

STANDS = Flow(
    "stands",
    about="The preparation of a meeting waits until they have talked, or goes on. Nobody hears who said so.",
    start="unseen",
    rank=3,
    keep="waiting",
    steps={
        "unseen": Check(still_so, {"paused": "number", "going": "going", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        "number": Do(numbered("risk"), "paused", needs=NEEDS),
        "paused": End("d-paused"),
        "going": End("d-goes-on"),
    },
)
