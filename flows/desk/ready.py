"""A prompt that stands in every language waits for a second person (PRODUCT 6.9, B5)."""

from __future__ import annotations

from typing import Literal

from flows.desk.working import working
from flows.effects.desk_prompts import WorkOnPrompt
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell

PROMPTING = ("prompting",)


def can_go(facts: Facts, _: Data) -> Literal["ready", "alone", "words", "over"]:
    """`alone`: nobody but her works here who may agree."""
    if facts.prompting is None or facts.prompting.state != "draft":
        return "over"
    if any(not draft.accepted for draft in facts.prompting.drafts):
        return "words"
    return "ready" if facts.prompting.second else "alone"


def count(facts: Facts, _: Data) -> Done:
    ready = facts.prompting
    if ready is None:
        return Done({"n": 0, "k": 0, "s": 0, "fac": ""})
    return Done({"n": ready.women, "k": ready.languages, "s": ready.segments, "fac": ready.second})


def ask_second(_: Facts, data: Data) -> Done:
    return Done(effects=(WorkOnPrompt("ask", "desk_ready/working", int(data["prompt"])),))


READY = Flow(
    "desk_ready",
    about="How many her prompt goes to, in how many languages, and who is asked to agree.",
    desk=True,
    start="start",
    keep="waiting",
    rank=2,
    free=True,
    steps={
        "start": Check(
            can_go, {"ready": "count", "alone": "alone", "words": "words", "over": "over"}, needs=PROMPTING
        ),
        "count": Do(count, "go", needs=PROMPTING),
        "go": Choose("k-b-go", (Option("1", "ask"), Option("0", "desk"))),
        "ask": Do(ask_second, "working"),
        **working("asked", "desk"),
        "asked": End("k-b-second", then="rest"),
        "alone": Tell("k-b-alone", "desk"),
        "words": End("k-b-missing", then="rest"),
        "over": End(then="next"),
        "desk": Go("desk"),
    },
)
