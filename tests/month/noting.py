"""What a reply of hers means is written into the diary, by what she had been asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from tests.month.diary import NAME, Diary, Text
from tests.month.town import Woman

PREVIEWS = {"a-ans-confirm": "answer", "a-thank-confirm": "thanks", "f-happened-confirm": "result"}
"""Where she sees them again before they go, and what they are."""

TAKEN = {
    "a-confirm": {"a-sent", "a-nobody"},
    "a-ans-confirm": {"a-ans-sent"},
    "a-thank-confirm": {"a-thank-sent"},
    "f-happened-confirm": {"a-closed"},
}
"""What she is told next when her 1 was taken as she meant it: a notice that was held may have come before."""

Noted = Callable[[Diary, Woman, str, datetime], None]


def wrote(diary: Diary, woman: Woman, prompt: str, said: str, at: datetime) -> None:
    """She has replied so to that sentence."""
    if prompt in PREVIEWS and said == "1":
        _sent(diary, woman, PREVIEWS[prompt], at)
    elif prompt in NOTED:
        NOTED[prompt](diary, woman, said, at)


def taken(prompt: str, said: str, told: set[str]) -> bool:
    """Whether the line has understood her so, by what it tells her next."""
    return said != "1" or prompt not in TAKEN or bool(TAKEN[prompt] & told)


def _sent(diary: Diary, woman: Woman, kind: str, at: datetime) -> None:
    """It is the text that stands in the preview."""
    name = NAME.findall(woman.shown)[0]
    diary.texts[name] = Text(name, kind, woman, at)


def _asked(diary: Diary, woman: Woman, said: str, at: datetime) -> None:
    """With her question goes what she thinks of it."""
    woman.asks = False
    name, thought = NAME.findall(woman.shown)[0], woman.thought
    woman.thought = ""
    if said == "1":
        diary.texts[name] = Text(name, "question", woman, at, privacy=woman.privacy)
        if thought:
            diary.texts[thought] = Text(thought, "thought", woman, at, name, woman.privacy)


def _thinks(_: Diary, woman: Woman, __: str, ___: datetime) -> None:
    woman.thought = NAME.findall(woman.shown)[0]


def _privacy(_: Diary, woman: Woman, said: str, __: datetime) -> None:
    woman.privacy = said


NOTED: Mapping[str, Noted] = {
    "a-think-send": _thinks,
    "a-sens": _privacy,
    "a-confirm": _asked,
}
