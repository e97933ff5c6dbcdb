"""What came of a question: she is asked whether she tried an answer, and tells those who gave it
(PRODUCT 6.5, A11 and A12)."""

from __future__ import annotations

from typing import Literal

from flows.asked import QUESTIONS, QUOTE, answers_of, question_state
from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import CloseQuestion, FollowLater, TellResult
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option


def asked_before(_: Facts, data: Data) -> Literal["once", "twice"]:
    """She is asked once more; whoever has not tried it then is left in peace."""
    return "twice" if data.get("again") else "once"


def ask_later(_: Facts, data: Data) -> Done:
    return Done(effects=(FollowLater(str(data["asked"])),))


def tell_result(facts: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    told = TellResult(str(data["asked"]), str(data["result"]), text, photo_of(data), sound)
    return Done({"n": answers_of(facts, data)}, (told,))


def close_question(facts: Facts, data: Data) -> Done:
    return Done({"n": answers_of(facts, data)}, (CloseQuestion(int(data["replaces"])),))


FOLLOW = Flow(
    "follow",
    about="Two weeks later: has she tried an answer, and what came of it? Those who helped her are told.",
    start="unseen",
    rank=1,
    keep="waiting",
    steps={
        "unseen": Check(
            question_state, {"answered": "asks", "none": "over", "gone": "over"}, needs=QUESTIONS
        ),
        "over": End(then="next"),
        "asks": Choose(
            "a-follow",
            (
                Option("1", "tell", ("result", "worked")),
                Option("2", "tell", ("result", "failed")),
                Option("3", "not_yet"),
                Option("4", "close"),
            ),
            quote=QUOTE,
        ),
        "tell": Ask("f-happened", into="text", to=READY, at_least=2),
        **Composing(words="text", written="tell", preview="f-happened-confirm", send="send").steps(),
        "send": Do(tell_result, "closed", needs=("mine",)),
        "not_yet": Check(asked_before, {"once": "later", "twice": "close"}),
        "later": Do(ask_later, "asked_later"),
        "asked_later": End("a-follow-later"),
        "close": Do(close_question, "closed", needs=("mine",)),
        "closed": End("a-closed"),
    },
)
