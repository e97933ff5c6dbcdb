"""The menu, what lies under it, and the place where a member rests when nothing is asked of her."""

from __future__ import annotations

from typing import Literal

from flows.facts import Facts
from flows.steps import Check, Choose, Data, Flow, Go, Option, Wait


def came_with_words(_: Facts, data: Data) -> Literal["words", "empty"]:
    return "words" if data.get("question") else "empty"


MENU = Flow(
    "menu",
    about=("The menu, what lies under it, and the place where a member rests while nothing is asked of her."),
    start="start",
    steps={
        "start": Check(came_with_words, {"words": "offer", "empty": "menu"}),
        "rest": Wait(words="offer", other="menu"),
        "menu": Choose(
            "g-menu",
            (
                Option("1", "share"),
                Option("2", "ask"),
                Option("3", "find"),
                Option("4", "meet"),
                Option("5", "more"),
            ),
            words="offer",
        ),
        "more": Choose(
            "g-menu-more",
            (Option("3", "mine"), Option("4", "settings"), Option("0", "menu")),
            words="offer",
        ),
        "offer": Choose("g-offer-ask", (Option("1", "ask_this"), Option("2", "menu"))),
        "share": Go("share"),
        "ask": Go("ask"),
        "find": Go("find"),
        "meet": Go("meet"),
        "ask_this": Go("ask", carry=("question",)),
        "mine": Go("mine"),
        "settings": Go("settings"),
    },
)
