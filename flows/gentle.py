"""A greeting to a member who has been quiet for long. It asks nothing of her, and comes once."""

from __future__ import annotations

from flows.steps import End, Flow

GENTLE = Flow(
    "gentle",
    about="Her facilitator greets a member who has been quiet for long. Nothing follows if she says nothing.",
    start="greet",
    steps={"greet": End("k-gentle")},
)
