"""Her PIN stands before everything of hers (PRODUCT 6.2 S1)."""

from __future__ import annotations

from flows.pins import asking_pin
from flows.steps import End, Flow

PIN = Flow(
    "pin",
    about="Her PIN is asked before anything of hers is shown; what she came with is taken afterwards.",
    start="pin",
    over=True,
    gate=True,
    steps={**asking_pin(then="open"), "open": End(then="through")},
)
