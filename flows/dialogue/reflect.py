"""Three days later: what she learned, and who spoke in public for the first time (PRODUCT 6.8, D16)."""

from __future__ import annotations

from typing import Literal

from flows.composing import Composed, photo_of, sound_of
from flows.dialogue.counting import number_in
from flows.effects import AskLater, Said
from flows.effects.dialogues import Reflect
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option

NEEDS = ("dialogue",)
A_WEEK = 7


def still_open(facts: Facts, _: Data) -> Literal["open", "over"]:
    """She has said it once already, or it is gone."""
    found = facts.dialogue
    told = found and any(item.hers for item in found.parts.get("learned", ()))
    return "over" if found is None or told else "open"


def is_number(_: Facts, data: Data) -> Literal["number", "other"]:
    return "other" if number_in(str(data["speakers"])) is None else "number"


def note_learned(_: Facts, data: Data) -> Done:
    """What she could help others with is asked again, once: she may know more now."""
    said = Said(str(data["learned"]), photo_of(data), sound_of(data, "learned"))
    speakers = number_in(str(data["speakers"])) or 0
    effects = (Reflect(str(data["dialogue"]), said, speakers), AskLater("know", A_WEEK))
    return Done({"did": str(data["learned"]), "speakers": ""}, effects)


def in_words(_: Facts, data: Data) -> Literal["written", "spoken"]:
    """A voice note that nobody has typed is no text to go on with."""
    return "written" if data["did"] else "spoken"


REFLECT = Flow(
    "reflect",
    about=(
        "Three days after the meeting: what she learned, in words or aloud, how many spoke in public for the "
        "first time, and whether she makes an idea of it for others."
    ),
    start="unseen",
    rank=3,
    keep="waiting",
    free=True,
    steps={
        "unseen": Check(still_open, {"open": "learned", "over": "over"}, needs=NEEDS),
        "over": End(then="next"),
        **Composed("learned", "d-reflect", "speakers").steps(),
        "speakers": Ask("d-speakers", into="speakers", to="number", number=True),
        "number": Check(is_number, {"number": "note", "other": "speakers_again"}),
        "speakers_again": Ask("d-speakers-number", into="speakers", to="number", number=True),
        "note": Do(note_learned, "idea"),
        "idea": Choose("d-idea", (Option("1", "words"), Option("2", "noted"))),
        "words": Check(in_words, {"written": "share", "spoken": "share_anew"}),
        "share": Go("share", carry=("did",)),
        "share_anew": Go("share"),
        "noted": End("f-noted"),
    },
)
