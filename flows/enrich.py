"""A peer asks about her idea: she answers her, or skips it (PRODUCT 6.3, P11: p.enrich)."""

from __future__ import annotations

from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects import SendAnswer, SkipQuestion
from flows.facts import Facts
from flows.offered import NOT_ANY_MORE, OFFERS, offer_state, question_length, while_open
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option


def skip_question(_: Facts, data: Data) -> Done:
    return Done(effects=(SkipQuestion(str(data["offer"])),))


def send_answer(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "answer")
    return Done(effects=(SendAnswer(str(data["offer"]), str(data["answer"]), photo, sound),))


ENRICH = Flow(
    "enrich",
    about="A peer asks the author of an idea about it: she answers her, or skips it.",
    start="unseen",
    rank=4,
    keep="waiting",
    steps={
        "unseen": Check(offer_state, {"open": "asks", "enough": "over", "gone": "over"}, needs=OFFERS),
        "over": End(then="next"),
        "asks": Choose("p-enrich", (Option("1", "takes"), Option("2", "skips")), quote=("question", "words")),
        "takes": while_open("length"),
        **NOT_ANY_MORE,
        "length": Check(question_length, {"short": "write", "long": "write_long"}),
        "write": Ask("p-enrich-write", into="answer", to=READY, at_least=2),
        "write_long": Ask("p-enrich-write", into="answer", to=READY, at_least=2, relay="words"),
        **Composing(words="answer", written="write", preview="a-ans-confirm", send="sends").steps(),
        "sends": while_open("send"),
        "send": Do(send_answer, "sent"),
        "sent": End("a-ans-sent"),
        "skips": Do(skip_question, "skipped"),
        "skipped": End("a-passed"),
    },
)
