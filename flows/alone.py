"""Nobody has answered what she asked one woman alone: that one skipped it, or two days have passed. Whether
all members are asked the same is hers to say."""

from __future__ import annotations

from flows.asked import QUESTIONS, QUOTE, question_state
from flows.effects import CloseQuestion
from flows.facts import Facts
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option, Step


def close_question(_: Facts, data: Data) -> Done:
    return Done(effects=(CloseQuestion(int(data["replaces"])),))


def say_again(facts: Facts, _: Data) -> Done:
    """Her own words; empty when she had only said them aloud."""
    return Done({"question": facts.said})


def telling(says: str, *options: Option) -> dict[str, Step]:
    """What both flows share: said only while the question is without an answer."""
    return {
        "unseen": Check(
            question_state, {"none": "asks", "answered": "over", "gone": "over"}, needs=QUESTIONS
        ),
        "over": End(then="next"),
        "asks": Choose(says, options, quote=QUOTE),
        "again": Do(say_again, "all", needs=("said",)),
        "all": Go("ask", carry=("question", "replaces")),
        "close": Do(close_question, "closed"),
        "closed": End("a-none-closed"),
    }


SKIPPED = Flow(
    "skipped",
    about="The woman whom she asked alone does not answer: all members can be asked, if she likes.",
    start="unseen",
    rank=1,
    steps=telling("f-skipped", Option("1", "again"), Option("2", "close")),
)

SILENT = Flow(
    "silent",
    about="The woman whom she asked alone has said nothing for two days: who has her question, and by when.",
    start="unseen",
    rank=1,
    steps={
        **telling("f-silent", Option("1", "wait"), Option("2", "again"), Option("3", "close")),
        "wait": End("a-wait"),
    },
)
