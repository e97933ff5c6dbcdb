"""A person of the team has written to her about a question that her peers had not answered (PRODUCT 6.9)."""

from __future__ import annotations

from typing import Literal

from flows.composing import Composing, photo_of, sound_of
from flows.effects import MarkMet, WriteBack
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option


def closes_it(_: Facts, data: Data) -> Literal["closes", "stays"]:
    return "closes" if data.get("closes") else "stays"


def mark_helpful(_: Facts, data: Data) -> Done:
    return Done(effects=(MarkMet(str(data["met"]), helps=True),))


def mark_not_helpful(_: Facts, data: Data) -> Done:
    return Done(effects=(MarkMet(str(data["met"]), helps=False),))


def write_back(_: Facts, data: Data) -> Done:
    text, sound = str(data["text"]), sound_of(data, "text")
    return Done(effects=(WriteBack(str(data["met"]), text, photo_of(data), sound),))


SAYS_OF_IT = (Option("1", "helps"), Option("2", "write"), Option("3", "not_for_me"))

MET = Flow(
    "met",
    about="A person of the team has written to her. She says whether it helps, or writes back.",
    start="come",
    rank=1,
    keep="waiting",
    steps={
        "come": Check(closes_it, {"closes": "closed", "stays": "read"}),
        "read": Choose("m-read", SAYS_OF_IT, relay="words"),
        "closed": Choose("m-closed", SAYS_OF_IT, relay="words"),
        "helps": Do(mark_helpful, "glad"),
        "glad": End("m-glad"),
        "write": Ask("m-write", into="text", to="looked", at_least=2),
        **Composing(words="text", written="write", preview="m-confirm", send="send").steps(),
        "send": Do(write_back, "sent"),
        "sent": End("m-sent"),
        "not_for_me": Do(mark_not_helpful, "look"),
        "look": End("m-look"),
    },
)
