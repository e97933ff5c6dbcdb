"""What did they promise (PRODUCT 6.8, R1)? One at a time, until that is all.

Her group reads it. The question whether it is written shows it to her word for word, and only an answer to
that sends it: see the decision on promises.
"""

from __future__ import annotations

from typing import Literal

from flows.composing import HEARD, READY, cleaning, hearing, photo_of, sound_of
from flows.dialogue.dating import DEADLINE, dating
from flows.effects import Said
from flows.effects.dialogues import KeepPromise, OpenDialogue
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option

PROOFS = {"1": "signed", "2": "minutes", "3": "public", "4": "spoken"}


def note_day(facts: Facts, data: Data) -> Done:
    """A promise that she words anew keeps its number."""
    due = facts.deadline
    number = int(data.get("id", 0)) or facts.number
    return Done({"id": number, "on": due.on, "date": due.day, "dated": "yes" if due.named else ""})


def keep_promise(facts: Facts, data: Data) -> Done:
    """Where nothing was prepared, what was promised begins a dialogue of its own."""
    number, proof = int(data["id"]), str(data["proof"])
    said = Said(str(data["t"]), photo_of(data), sound_of(data, "t"))
    dialogue, blank = str(data.get("dialogue", "")), facts.blank
    opened = (OpenDialogue(blank.number, "promise", id=blank.id),) if blank and not dialogue else ()
    dialogue = opened[0].id if opened else dialogue
    kept = KeepPromise(dialogue, number, said, str(data["on"]), data["dated"] == "yes", proof)
    return Done({"promise": number, "dialogue": dialogue}, (*opened, kept))


def begin_anew(_: Facts, __: Data) -> Done:
    return Done({"id": 0, "t": "", "when": "", "photo": "", "sound": "", "spoken": ""})


def noted_any(_: Facts, data: Data) -> Literal["some", "none"]:
    return "some" if data.get("promise") else "none"


PROMISE = Flow(
    "promise",
    about="What an authority promised: who does what by when, and whether that is written. One at a time.",
    start="asks",
    keep="draft",
    steps={
        "asks": Ask("d-prom", into="t", to=READY, options=(Option("0", "nothing"),), at_least=3),
        **cleaning("t", READY, "asks", "dated"),
        HEARD: hearing("t", "asks", "dated"),
        **dating(then="note_day"),
        "note_day": Do(note_day, "preview", needs=("number", *DEADLINE)),
        "preview": Choose(
            "d-prom-proof",
            tuple(Option(key, "keep", ("proof", proof)) for key, proof in PROOFS.items()),
        ),
        "keep": Do(keep_promise, "noted", needs=("blank",)),
        "noted": Choose("d-prom-next", (Option("1", "another"), Option("2", "letter"), Option("3", "all"))),
        "another": Do(begin_anew, "asks"),
        "letter": Go("letter", carry=("promise",)),
        "nothing": Check(noted_any, {"some": "all", "none": "none"}),
        "all": End("d-prom-all"),
        "none": End("d-prom-nothing"),
    },
)
