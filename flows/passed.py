"""A person has looked at a practice of hers, and others read it now (PRODUCT 6.9)."""

from __future__ import annotations

from flows.steps import End, Flow

PASSED = Flow(
    "passed",
    about="A person has looked at what she told, and others read it now.",
    start="told",
    rank=1,
    steps={"told": End("p-passed")},
)
