"""Her answer was tried elsewhere: she hears what came of it, and can make a practice of it
(PRODUCT 6.5, A12)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Choose, Data, Flow, Go, Option


def how_it_went(_: Facts, data: Data) -> Literal["worked", "failed", "unsaid"]:
    match data["result"]:
        case "worked":
            return "worked"
        case "failed":
            return "failed"
        case _:
            return "unsaid"


QUOTE = ("text", "words")
OPTIONS = (Option("1", "idea"), Option("0", "fine"))

HELPED = Flow(
    "helped",
    about="A group elsewhere has tried her answer. She reads what came of it, also if it failed.",
    start="how",
    rank=1,
    keep="waiting",
    steps={
        "how": Check(how_it_went, {"worked": "worked", "failed": "failed", "unsaid": "unsaid"}),
        "worked": Choose("a-helped", OPTIONS, quote=QUOTE),
        "failed": Choose("a-tried", OPTIONS, quote=QUOTE),
        "unsaid": Choose("a-helped-unsaid", OPTIONS),
        "idea": Go("share", carry=("answer", "result")),
        "fine": Go("menu"),
    },
)
