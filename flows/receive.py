"""What comes back to her: an answer, a further question, thanks (PRODUCT 6.5, A9 and A10)."""

from __future__ import annotations

from flows.composing import Composing, photo_of, sound_of
from flows.effects import AskMore, MarkAnswer, SendAnswer
from flows.facts import Facts
from flows.offered import NOT_ANY_MORE, while_open
from flows.steps import Ask, Choose, Data, Do, Done, End, Flow, Go, Option
from flows.thanking import thanking


def mark_not_helpful(_: Facts, data: Data) -> Done:
    return Done(effects=(MarkAnswer(str(data["answer"]), helpful=False),))


def ask_more(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "text")
    return Done(effects=(AskMore(str(data["answer"]), str(data["text"]), photo, sound),))


def send_further_answer(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "answer")
    return Done(effects=(SendAnswer(str(data["offer"]), str(data["answer"]), photo, sound),))


RECEIVE = Flow(
    "receive",
    about="An answer has come. She says whether it helps, thanks, or asks further.",
    start="read",
    rank=1,
    keep="waiting",
    steps={
        "read": Choose(
            "a-ans-tail",
            (Option("1", "helps"), Option("2", "more"), Option("3", "not_for_me")),
            relay="words",
        ),
        **thanking(),
        "more": Go("more", carry=("answer", "nick", "hidden")),
        "not_for_me": Do(mark_not_helpful, "look"),
        "look": End("a-look"),
    },
)

MORE = Flow(
    "more",
    about="A further question to the woman who answered.",
    start="write",
    rank=1,
    keep="waiting",
    steps={
        "write": Ask("a-more", into="text", to="looked", at_least=2),
        **Composing(words="text", written="write", preview="a-more-confirm", send="send").steps(),
        "send": Do(ask_more, "sent"),
        "sent": End("a-more-sent"),
    },
)

FURTHER = Flow(
    "further",
    about="The asker wants to know more: her peer answers once more, or passes.",
    start="read",
    rank=1,
    keep="waiting",
    steps={
        "read": Choose("a-more-in", (Option("1", "write"), Option("2", "passed")), relay="words"),
        "write": Ask("a-write", into="answer", to="looked", at_least=2),
        **Composing(words="answer", written="write", preview="a-ans-confirm", send="sends").steps(),
        "sends": while_open("send"),
        **NOT_ANY_MORE,
        "send": Do(send_further_answer, "sent"),
        "sent": End("a-ans-sent"),
        "passed": End("a-passed"),
    },
)

PICTURED = Flow(
    "pictured",
    about="A photo that a person had to cover first has come after the words it belongs to.",
    start="read",
    rank=1,
    steps={"read": End(relay="words")},
)

THANKED = Flow(
    "thanked",
    about="Thanks have come, in the other woman's own words.",
    start="read",
    rank=1,
    steps={"read": End(relay="words")},
)

THANKS = Flow(
    "thanks",
    about="Thanks have come without words of their own, with a nickname.",
    start="read",
    rank=1,
    steps={"read": End("a-thanks-in")},
)

THANKS_ANON = Flow(
    "thanks_anon",
    about="Thanks have come without words of their own, and without a nickname.",
    start="read",
    rank=1,
    steps={"read": End("a-thanks-anon")},
)
