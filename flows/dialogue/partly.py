"""Which part of a promise is kept, and by when the rest (PRODUCT 6.8, R3)? Her group reads it."""

from __future__ import annotations

from flows.composing import HEARD, READY, cleaning, hearing, photo_of, sound_of
from flows.dialogue.at_promise import PROMISE, still_open
from flows.dialogue.dating import DEADLINE, dating
from flows.effects import Said
from flows.effects.dialogues import MovePromise, NotePart
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Option


def note_day(facts: Facts, _: Data) -> Done:
    return Done({"till": facts.deadline.on, "date": facts.deadline.day})


def note_part(_: Facts, data: Data) -> Done:
    number = int(data["promise"])
    part = Said(str(data["text"]), photo_of(data), sound_of(data, "text"))
    return Done(effects=(NotePart(number, part), MovePromise(number, str(data["till"]))))


PARTLY = Flow(
    "partly",
    about="Which part of a promise is kept, and by when the rest is promised.",
    start="unseen",
    rank=2,
    keep="waiting",
    steps={
        "unseen": Check(still_open, {"open": "part", "known": "over"}, needs=PROMISE),
        "over": End(then="next"),
        "part": Ask("d-prom-part", into="text", to=READY, at_least=2),
        **cleaning("text", READY, "part", "new_day"),
        HEARD: hearing("text", "part", "new_day"),
        "new_day": Ask("d-prom-new", into="when", to="dated"),
        **dating(then="note_day"),
        "note_day": Do(note_day, "preview", needs=DEADLINE),
        "preview": Choose(
            "d-prom-part-confirm", (Option("1", "still"), Option("2", "part"), Option("0", "draft"))
        ),
        "still": Check(still_open, {"open": "note", "known": "meanwhile"}, needs=PROMISE),
        "note": Do(note_part, "noted"),
        "noted": End("d-prom-moved"),
        "meanwhile": End("d-prom-meanwhile"),
    },
)
