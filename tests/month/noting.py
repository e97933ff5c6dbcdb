"""What a reply of hers means is written into the diary, by what she had been asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from tests.month.diary import NAME, Diary, Text
from tests.month.town import Sent, Woman

PIN_ASKED = "g-pin-ask"
PREVIEWS = {"a-ans-confirm": "answer", "a-thank-confirm": "thanks", "f-happened-confirm": "result"}
"""Where she sees them again before they go, and what they are."""

TAKEN = {
    "a-confirm": {"a-sent", "a-nobody"},
    "a-ans-confirm": {"a-ans-sent"},
    "a-thank-confirm": {"a-thank-sent"},
    "f-happened-confirm": {"a-closed"},
}
"""What she is told next when her 1 was taken as she meant it: a notice that was held may have come before."""

Noted = Callable[[Diary, Woman, Sent, datetime], None]


def note(diary: Diary, woman: Woman, sent: Sent, told: set[str], at: datetime) -> None:
    """`told`: what the line has told her then. What waits for her PIN is taken when she has given it."""
    sent = woman.came_with or sent
    woman.came_with = sent if PIN_ASKED in told else None
    if woman.came_with is None and taken(sent, told):
        wrote(diary, woman, sent, at)


def wrote(diary: Diary, woman: Woman, sent: Sent, at: datetime) -> None:
    """She has replied so to that sentence."""
    if sent.prompt in PREVIEWS and sent.said == "1":
        _confirmed(diary, woman, sent, at)
    elif sent.prompt in NOTED:
        NOTED[sent.prompt](diary, woman, sent, at)


def taken(sent: Sent, told: set[str]) -> bool:
    """Whether the line has understood her so, by what it tells her next."""
    return sent.said != "1" or sent.prompt not in TAKEN or bool(TAKEN[sent.prompt] & told)


def _confirmed(diary: Diary, woman: Woman, sent: Sent, at: datetime) -> None:
    """It is the text that stands in the preview."""
    name = NAME.findall(sent.shown)[0]
    diary.texts[name] = Text(name, PREVIEWS[sent.prompt], woman, at)


def _asked(diary: Diary, woman: Woman, sent: Sent, at: datetime) -> None:
    """With her question goes what she thinks of it."""
    woman.asks = False
    name, thought = NAME.findall(sent.shown)[0], woman.thought
    woman.thought = ""
    if sent.said == "1":
        diary.texts[name] = Text(name, "question", woman, at, privacy=woman.privacy)
        if thought:
            diary.texts[thought] = Text(thought, "thought", woman, at, name, woman.privacy)


def _thinks(_: Diary, woman: Woman, sent: Sent, __: datetime) -> None:
    woman.thought = NAME.findall(sent.shown)[0]


def _privacy(_: Diary, woman: Woman, sent: Sent, __: datetime) -> None:
    woman.privacy = sent.said


NOTED: Mapping[str, Noted] = {
    "a-think-send": _thinks,
    "a-sens": _privacy,
    "a-confirm": _asked,
}
