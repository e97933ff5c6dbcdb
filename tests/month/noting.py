"""What a reply of hers means is written into the diary, by what she had been asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.month.diary import NAME, Diary, Text
from tests.month.noting_practices import (
    ASKED_HER,
    HER_WORD,
    NOTED_OF_PRACTICES,
    TAKEN_OF_PRACTICES,
)
from tests.month.town import Sent, Told, Woman

PIN_ASKED = "g-pin-ask"
BEGINS = ("p-start", "f-adapt-q1")  # what she said before belongs to something else
PREVIEWS = {
    "a-ans-confirm": "answer",
    "f-happened-confirm": "result",
    "f-tried-confirm": "outcome",
    "p-kind-preview": "word",
}
"""Where she sees them again before they go, and what they are."""

TAKEN = {
    "a-confirm": {"a-sent", "a-nobody"},
    "a-ans-confirm": {"a-ans-sent"},
    "a-thank-confirm": {"a-thank-sent", "p-kind-sent-back", ASKED_HER, HER_WORD},
    "f-happened-confirm": {"a-closed"},
    **TAKEN_OF_PRACTICES,
}
"""What she is told next when her 1 was taken as she meant it: a notice that was held may have come before."""

Noted = Callable[[Diary, Woman, Sent, Told], None]


def note(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """`told`: what the line has told her then. What waits for her PIN is taken when she has given it."""
    sent = woman.came_with or sent
    woman.came_with = sent if PIN_ASKED in told.letters else None
    if woman.came_with is None and taken(sent, told):
        wrote(diary, woman, sent, told)


def wrote(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """She has replied so to that sentence."""
    if sent.prompt in BEGINS:
        woman.said.clear()
    woman.said[sent.prompt] = sent.said
    if sent.prompt in PREVIEWS and sent.said == "1":
        _confirmed(diary, woman, sent, told)
    elif sent.prompt in NOTED:
        NOTED[sent.prompt](diary, woman, sent, told)


def taken(sent: Sent, told: Told) -> bool:
    """Whether the line has understood her so, by what it tells her next."""
    return sent.said != "1" or sent.prompt not in TAKEN or bool(TAKEN[sent.prompt] & told.letters.keys())


def _confirmed(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """It is what stands in the preview: one text, or two."""
    for name in NAME.findall(sent.shown):
        diary.texts[name] = Text(name, PREVIEWS[sent.prompt], woman, told.at)


def _asked(diary: Diary, woman: Woman, sent: Sent, told: Told) -> None:
    """With her question goes what she thinks of it."""
    woman.wants = ""
    name, thought = NAME.findall(sent.shown)[0], woman.thought
    woman.thought = ""
    if sent.said == "1":
        diary.done["ask"] += 1
        hidden = woman.privacy != "1"
        diary.texts[name] = Text(name, "question", woman, told.at, "", woman.privacy, hidden)
        if thought:
            diary.texts[thought] = Text(thought, "thought", woman, told.at, name, woman.privacy, hidden)


def _thinks(_: Diary, woman: Woman, sent: Sent, __: Told) -> None:
    woman.thought = NAME.findall(sent.shown)[0]


def _privacy(_: Diary, woman: Woman, sent: Sent, __: Told) -> None:
    woman.privacy = sent.said


NOTED: Mapping[str, Noted] = {
    "a-think-send": _thinks,
    "a-sens": _privacy,
    "a-confirm": _asked,
    **NOTED_OF_PRACTICES,
}
