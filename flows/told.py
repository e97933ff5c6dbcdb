"""A person of the team has written to her about something that waited for a person (PRODUCT 6.9)."""

from __future__ import annotations

from flows.composing import Composing, photo_of, sound_of
from flows.effects import WriteBack
from flows.facts import Facts
from flows.steps import Ask, Choose, Data, Do, Done, End, Flow, Option


def write_back_of_it(_: Facts, data: Data) -> Done:
    text, sound, card = str(data["text"]), sound_of(data, "text"), int(data["card"])
    return Done(effects=(WriteBack("", text, photo_of(data), sound, card=card),))


TOLD = Flow(
    "told",
    about="A person of the team has written to her, though she asked no question. She may write back.",
    start="read",
    rank=1,
    keep="waiting",
    steps={
        "read": Choose("m-told", (Option("1", "write"), Option("2", "thanks")), relay="words"),
        "thanks": End("m-glad"),
        "write": Ask("m-write", into="text", to="looked", at_least=2),
        **Composing(words="text", written="write", preview="m-confirm", send="send").steps(),
        "send": Do(write_back_of_it, "sent"),
        "sent": End("m-sent"),
    },
)
