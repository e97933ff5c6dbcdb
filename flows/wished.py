"""A person answers a member who wished for another language (LNG-13)."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Data, End, Flow


def what_is_answered(_: Facts, data: Data) -> Literal["soon", "not_yet"]:
    return "soon" if data["promise"] == "soon" else "not_yet"


WISHED = Flow(
    "wished",
    about="Somebody of the team answers her wish for another language.",
    start="come",
    rank=1,
    steps={
        "come": Check(what_is_answered, {"soon": "soon", "not_yet": "not_yet"}),
        "soon": End("g-lang-soon"),
        "not_yet": End("g-lang-not-yet"),
    },
)
