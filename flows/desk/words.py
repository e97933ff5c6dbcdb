"""A prompt in the other languages, one after the other (PRODUCT 6.9, B4): none goes out in fewer."""

from __future__ import annotations

from typing import Literal

from flows.desk.drafts import accept, correct, next_draft
from flows.desk.working import working
from flows.effects.desk_prompts import HandDraft
from flows.facts import Facts
from flows.steps import Ask, Check, Choose, Data, Do, Done, End, Flow, Go, Option, Tell

PROMPTING = ("prompting",)
GOOD, PUT_RIGHT = Option("1", "accept"), Option("2", "correct")
HAND, DESK = Option("3", "hand"), Option("0", "desk")


def next_language(
    facts: Facts, data: Data
) -> Literal["draft", "alone", "unread", "blank", "blank_alone", "blank_unread", "nobody", "handed", "all"]:
    """By what she can do with the next draft: she reads it, a colleague does, both, or nobody; it may be
    blank."""
    if facts.prompting is None:
        return "handed"
    draft = next_draft(facts, data)
    if draft is None:
        return "handed" if any(not one.accepted for one in facts.prompting.drafts) else "all"
    if not draft.reads:
        return ("unread" if draft.text else "blank_unread") if draft.helper else "nobody"
    if draft.helper:
        return "draft" if draft.text else "blank"
    return "alone" if draft.text else "blank_alone"


def take_next(facts: Facts, data: Data) -> Done:
    draft = next_draft(facts, data)
    if draft is None:
        return Done({"prompt": data["prompt"], "language": "", "lang": "", "t": "", "fac": ""})
    language, fac = draft.language, draft.helper
    named = language.upper()
    return Done({"prompt": data["prompt"], "language": language, "lang": named, "t": draft.text, "fac": fac})


def accept_it(_: Facts, data: Data) -> Done:
    return accept("desk_words/working", data)


def correct_it(_: Facts, data: Data) -> Done:
    return correct("desk_words/working", data)


def hand_on(_: Facts, data: Data) -> Done:
    """She is not asked about it again while it is with a colleague."""
    prompt, language = int(data["prompt"]), str(data["language"])
    handed = f"{data.get('handed', '')},{language}"
    return Done({"handed": handed}, (HandDraft(prompt, language),))


WORDS = Flow(
    "desk_words",
    about="Each other language of her prompt: she accepts the draft, corrects it, or asks a colleague.",
    desk=True,
    start="take",
    steps={
        "take": Do(take_next, "next", needs=PROMPTING),
        "next": Check(
            next_language,
            {
                "draft": "draft",
                "alone": "alone",
                "unread": "unread",
                "blank": "blank",
                "blank_alone": "blank_alone",
                "blank_unread": "blank_unread",
                "nobody": "nobody",
                "handed": "handed",
                "all": "ready",
            },
            needs=PROMPTING,
        ),
        "draft": Choose("k-b-tr", (GOOD, PUT_RIGHT, HAND, DESK)),
        "alone": Choose("k-b-tr", (GOOD, PUT_RIGHT, DESK)),
        "unread": Choose("k-b-tr", (HAND, DESK)),
        "blank": Choose("k-b-tr-none", (PUT_RIGHT, HAND, DESK)),
        "blank_alone": Choose("k-b-tr-none", (PUT_RIGHT, DESK)),
        "blank_unread": Choose("k-b-tr-none", (HAND, DESK)),
        "nobody": Tell("k-b-nobody", "desk"),
        "handed": End("k-b-handed", then="rest"),
        "accept": Do(accept_it, "working"),
        "correct": Ask("k-b-correct", into="text", to="put"),
        "put": Do(correct_it, "working"),
        **working("take", "take"),
        "hand": Do(hand_on, "told"),
        "told": Tell("k-b-asked", "take"),
        "ready": Go("desk_ready", carry=("prompt",)),
        "desk": Go("desk"),
    },
)
