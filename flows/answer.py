"""A question put to a peer: she answers, passes, or hears it again tomorrow (PRODUCT 6.5, A7 and A8)."""

from __future__ import annotations

from typing import Literal

from flows.agreeing import agreeing
from flows.composing import Composing, photo_of, sound_of
from flows.effects import DelayOffer, PassOffer, SendAnswer, TakeOffer
from flows.facts import Facts
from flows.offered import NOT_ANY_MORE, OFFERS, offer_state, question_length, while_open
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option, Tell


def take_offer(_: Facts, data: Data) -> Done:
    return Done(effects=(TakeOffer(str(data["offer"])),))


def ask_for_thought(facts: Facts, _: Data) -> Done:
    return Done({"thought": facts.thought})


def has_thought(_: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if data.get("thought") else "none"


def pass_offer(_: Facts, data: Data) -> Done:
    return Done(effects=(PassOffer(str(data["offer"])),))


def delay_offer(_: Facts, data: Data) -> Done:
    return Done(effects=(DelayOffer(str(data["offer"])),))


def send_answer(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "answer")
    return Done(effects=(SendAnswer(str(data["offer"]), str(data["answer"]), photo, sound),))


def asked_before(_: Facts, data: Data) -> Literal["once", "twice"]:
    """She is asked once more; a second "later" is as good as a pass."""
    return "twice" if data.get("again") else "once"


ANSWER = Flow(
    "answer",
    about="A question is put to a peer: she answers, passes, or hears it again tomorrow.",
    start="unseen",
    keep="waiting",
    rank=4,
    steps={
        "unseen": Check(offer_state, {"open": "offer", "enough": "over", "gone": "over"}, needs=OFFERS),
        "over": End(then="next"),
        "offer": Choose(
            "a-offer",
            (Option("1", "takes"), Option("2", "pass"), Option("3", "later")),
            quote=("question", "words"),
        ),
        "takes": while_open("take"),
        **NOT_ANY_MORE,
        "take": Do(take_offer, "agreed"),
        **agreeing(then="thinks"),
        "thinks": Do(ask_for_thought, "has_thought", needs=("thought",)),
        "has_thought": Check(has_thought, {"some": "thought", "none": "length"}),
        "thought": Tell("a-thinks", "length", relay="thought"),
        "length": Check(question_length, {"short": "write", "long": "write_long"}),
        "write": Ask("a-write", into="answer", to="looked", at_least=2),
        "write_long": Ask("a-write", into="answer", to="looked", at_least=2, relay="words"),
        **Composing(words="answer", written="write", preview="a-ans-confirm", send="sends").steps(),
        "sends": while_open("send"),
        "send": Do(send_answer, "sent"),
        "sent": End("a-ans-sent"),
        "pass": Do(pass_offer, "passed"),
        "passed": End("a-passed"),
        "later": Check(asked_before, {"once": "delay", "twice": "pass"}),
        "delay": Do(delay_offer, "delayed"),
        "delayed": End("a-later"),
    },
)
