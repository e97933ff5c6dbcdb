"""Reading what others answered to much the same question (PRODUCT 6.5, A4), before her own is sent.

It lies over her question, which waits at its preview: whatever she makes of the answers, she comes back
to it.
"""

from __future__ import annotations

from typing import Literal

from flows.effects import MarkAnswer, ReadAnswer
from flows.facts import Facts
from flows.likeness import readable
from flows.steps import Check, Choose, Data, Do, Done, End, Flow, Go, Option
from flows.thanking import thanking


def more_replies(facts: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if readable(facts.alike, int(data["privacy"]), str(data.get("past", ""))) else "none"


def read_next(facts: Facts, data: Data) -> Done:
    """What is shown is remembered, so that she can thank its author or ask her more, and nobody else can."""
    privacy = int(data["privacy"])
    reply = readable(facts.alike, privacy, str(data.get("past", "")))[0]
    return Done(
        {
            "answer": reply.answer,
            "words": reply.words,
            "nick": reply.nick,
            "place": reply.place,
            "hidden": "" if privacy == 1 else "yes",
        },
        (ReadAnswer(reply.answer, privacy),),
    )


def pass_over(_: Facts, data: Data) -> Done:
    answer = str(data["answer"])
    return Done({"past": f"{data.get('past', '')} {answer}"}, (MarkAnswer(answer, helpful=False),))


ALIKE = Flow(
    "alike",
    about=(
        "Somebody has asked much the same before. She reads the answers, one at a time, thanks one of the "
        "women or asks her more, and comes back to her own question."
    ),
    start="next",
    over=True,
    steps={
        "next": Check(more_replies, {"some": "show", "none": "back"}, needs=("alike",)),
        "show": Do(read_next, "read", needs=("alike",)),
        "read": Choose(
            "a-ans-tail",
            (Option("1", "helps"), Option("2", "more"), Option("3", "not_for_me")),
            relay="words",
        ),
        **thanking(aloud=False),
        "sent": End("a-thank-sent", then="beneath"),
        "fine": End(then="beneath"),
        "draft": End(then="beneath"),
        "more": Go("more", carry=("answer", "nick", "hidden")),
        "not_for_me": Do(pass_over, "next"),
        "back": End(then="beneath"),
    },
)
