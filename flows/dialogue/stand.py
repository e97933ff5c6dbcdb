"""Other groups stand with one that meets an authority soon (PRODUCT 6.8, D10): with a word, or under its ask.

They are told neither day nor place (SAF-15).
"""

from __future__ import annotations

from typing import Literal

from flows.composing import READY, Composing, photo_of, sound_of
from flows.effects.dialogues import StandWith
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option

NEEDS = ("to_come",)


def to_come(facts: Facts, _: Data) -> Literal["open", "over"]:
    """The meeting is still to come, and her group has not answered yet."""
    return "open" if facts.to_come else "over"


def send_word(_: Facts, data: Data) -> Done:
    photo, sound = photo_of(data), sound_of(data, "text")
    return Done(effects=(StandWith(str(data["stand"]), str(data["text"]), photo, sound),))


def cosign(_: Facts, data: Data) -> Done:
    return Done(effects=(StandWith(str(data["stand"])),))


def with_words(_: Facts, data: Data) -> Literal["word", "name"]:
    return "word" if data["words"] else "name"


STAND = Flow(
    "stand",
    about="Another group meets an authority soon: hers may stand with it, with a word or with its name.",
    start="unseen",
    keep="waiting",
    steps={
        "unseen": Check(to_come, {"open": "asks", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        "asks": Choose(
            "d-stand",
            (Option("1", "write"), Option("2", "agreed"), Option("3", "not_now")),
            quote=("auth", "auth"),
        ),
        "write": Ask("d-stand-word", into="text", to=READY, at_least=2),
        **Composing(words="text", written="write", preview="d-stand-confirm", send="sends").steps(),
        "sends": Check(to_come, {"open": "send", "over": "late"}, needs=NEEDS),
        "send": Do(send_word, "sent"),
        "sent": End("d-stand-sent"),
        "agreed": Choose("d-stand-cosign", (Option("1", "cosigns"), Option("2", "not_now"))),
        "cosigns": Check(to_come, {"open": "cosign", "over": "late"}, needs=NEEDS),
        "cosign": Do(cosign, "cosigned"),
        "cosigned": End("d-stand-cosigned"),
        "late": End("d-stand-late"),
        "not_now": End("d-stand-not-now"),
    },
)

STOOD = Flow(
    "stood",
    about="Another group stands with hers: with a word, or with its name under the ask.",
    start="how",
    rank=1,
    steps={
        "how": Check(with_words, {"word": "word", "name": "name"}),
        "word": End("d-stood-word", relay="words"),
        "name": End("d-stood-name"),
    },
)
