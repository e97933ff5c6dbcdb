"""Nobody has answered her: she hears of it after a day, and after two who writes to her (PRODUCT 6.5)."""

from __future__ import annotations

from typing import Literal

from flows.asked import QUESTIONS, QUOTE, question_state
from flows.effects import CloseQuestion
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option


def asked_more(_: Facts, data: Data) -> Literal["some", "nobody"]:
    return "some" if int(data["n"]) else "nobody"


def close_question(_: Facts, data: Data) -> Done:
    return Done(effects=(CloseQuestion(int(data["replaces"])),))


OPTIONS = (Option("1", "wait"), Option("2", "change"), Option("3", "close"))

NONE24 = Flow(
    "none24",
    about="A day has passed without an answer: more are asked. She waits, changes her question or closes it.",
    start="unseen",
    rank=1,
    steps={
        "unseen": Check(
            question_state, {"none": "asked", "answered": "over", "gone": "over"}, needs=QUESTIONS
        ),
        "over": End(then="next"),
        "asked": Check(asked_more, {"some": "more", "nobody": "nobody"}),
        "more": Choose("a-none24", OPTIONS, quote=QUOTE, words="offered"),
        "nobody": Choose("a-none24-nobody", OPTIONS, quote=QUOTE, words="offered"),
        "offered": Go("menu", carry=("question",)),
        "wait": End("a-wait"),
        "change": Go("ask", carry=("replaces",)),
        "close": Do(close_question, "closed"),
        "closed": End("a-none-closed"),
    },
)

NONE48 = Flow(
    "none48",
    about="Two days have passed without an answer: who has her question now, and by when that person writes.",
    start="unseen",
    rank=1,
    steps={
        "unseen": Check(
            question_state, {"none": "promise", "answered": "over", "gone": "over"}, needs=QUESTIONS
        ),
        "over": End(then="next"),
        "promise": End("a-none48"),
    },
)
