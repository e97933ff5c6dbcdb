"""What she left in the middle: offered once more after a day (PRODUCT 4.3.3)."""

from __future__ import annotations

from flows.steps import Choose, End, Flow, Option

NUDGE = Flow(
    "nudge",
    about="She fell silent in the middle of something. It is kept; she goes on, waits, or throws it away.",
    start="ask",
    steps={
        "ask": Choose("g-nudge", (Option("1", "on"), Option("2", "later"), Option("3", "away"))),
        "on": End(then="kept"),
        "later": End("g-draft-kept"),
        "away": End(then="thrown"),
    },
)
