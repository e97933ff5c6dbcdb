"""What a reader hears of a voice note that she cannot listen to, until it is typed (PRODUCT 4.4, 6.12)."""

from __future__ import annotations

from flows.steps import End, Flow

UNTYPED = Flow(
    "untyped",
    about="A voice note for her has waited for hours to be typed by a person.",
    start="told",
    rank=2,
    steps={"told": End("voice-waits")},
)

TYPED = Flow(
    "typed",
    about="A voice note that she could not listen to has been typed since she was told of it.",
    start="read",
    rank=1,
    steps={"read": End(relay="words")},
)
