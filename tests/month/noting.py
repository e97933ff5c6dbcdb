"""What a reply of hers means is written into the diary, by what she had been asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from tests.month.diary import NAME, Diary, Text
from tests.month.town import Woman

WRITES = {"a-write": "taken question", "a-thank": "answer", "f-happened": "own question"}
"""Where she writes words for others, and what they are about: the last one of these that she has read."""

PREVIEWS = {"a-ans-confirm": "answer", "a-thank-confirm": "thanks", "f-happened-confirm": "result"}
"""Where she sees them again before they go, and what they are."""

TAKEN = {"a-offer": {"a-write"}, "a-ans-tail": {"a-thank"}}
"""What she is told next when her 1 was taken as she meant it: a notice that was held may have come before."""

Noted = Callable[[Diary, Woman, str, datetime], None]


def wrote(diary: Diary, woman: Woman, prompt: str, said: str, at: datetime) -> None:
    """She has replied so to that sentence."""
    if prompt in WRITES and (found := NAME.search(said)):
        woman.drafts[found[0]] = woman.read[WRITES[prompt]]
    elif prompt in PREVIEWS and said == "1":
        _sent(diary, woman, PREVIEWS[prompt], at)
    elif prompt in NOTED:
        NOTED[prompt](diary, woman, said, at)


def taken(prompt: str, said: str, told: set[str]) -> bool:
    """Whether the line has understood her so, by what it tells her next."""
    return said != "1" or prompt not in TAKEN or bool(TAKEN[prompt] & told)


def _sent(diary: Diary, woman: Woman, kind: str, at: datetime) -> None:
    """It is the text that stands in the preview."""
    name = NAME.findall(woman.shown)[0]
    diary.texts[name] = Text(name, kind, woman, at, woman.drafts[name])
    if kind == "result":
        diary.results[woman.drafts[name]] = woman.result


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


def _takes(_: Diary, woman: Woman, said: str, __: datetime) -> None:
    """Other questions may come before her before she has written."""
    if said == "1":
        woman.read["taken question"] = NAME.findall(woman.shown)[0]


def _helps(diary: Diary, woman: Woman, said: str, at: datetime) -> None:
    if said == "1":
        diary.helped.setdefault(woman.read["answer"], at)


def _tried(_: Diary, woman: Woman, said: str, __: datetime) -> None:
    woman.result = {"1": "worked", "2": "failed"}.get(said, "")


NOTED: Mapping[str, Noted] = {
    "a-think-send": _thinks,
    "a-sens": _privacy,
    "a-confirm": _asked,
    "a-offer": _takes,
    "a-ans-tail": _helps,
    "a-follow": _tried,
}
