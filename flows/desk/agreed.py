"""What the second person said of a prompt, for the one who wrote it (PRODUCT 6.9, B5)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Choose, Data, End, Flow, Go, Option


def what_she_said(_: Facts, data: Data) -> Literal["yes", "change", "no"]:
    if data["result"] == "yes":
        return "yes"
    return "change" if data["result"] == "change" else "no"


AGREED = Flow(
    "desk_agreed",
    about="The second person has agreed to her prompt, asks for a change, or has said no.",
    desk=True,
    start="start",
    keep="waiting",
    rank=1,
    free=True,
    steps={
        "start": Check(what_she_said, {"yes": "yes", "change": "change", "no": "no"}),
        "yes": End("k-b-yes", then="rest"),
        "change": Choose("k-b-change", (Option("1", "prompt"), Option("0", "later"))),
        "prompt": Go("desk_prompt", carry=("prompt",)),
        "later": End("k-b-kept", then="rest"),
        "no": End("k-b-no", then="rest"),
    },
)
