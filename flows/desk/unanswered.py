"""One room of the desk by chat."""

from __future__ import annotations

from flows.steps import Flow, Go, Tell

UNANSWERED = Flow(
    "desk_unanswered",
    about="One room of the desk by chat.",
    desk=True,
    start="nothing",
    steps={"nothing": Tell("k-nothing", "back"), "back": Go("desk")},
)
