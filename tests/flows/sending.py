"""What of a member's words a turn decided to send to others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.conversation import Turn
from flows.effects import (
    AddPart,
    AnswerKindly,
    AskAuthor,
    AskMore,
    AskPeers,
    Effect,
    SayKindly,
    SendAnswer,
    SendThanks,
    SendWord,
    SharePractice,
    ShowPlan,
    TellTried,
    WriteBack,
)
from flows.effects.dialogues import KeepPromise, NoteAccess, NotePart, SayKept

SENDS: dict[type[Effect], Callable[[Any], list[str]]] = {
    AskPeers: lambda effect: [effect.question or effect.sound],
    AskAuthor: lambda effect: [effect.question or effect.sound],
    AskMore: lambda effect: [effect.question or effect.sound],
    SendAnswer: lambda effect: [effect.answer or effect.sound],
    SendThanks: lambda effect: [said for said in [effect.thanks or effect.sound] if said],
    SayKindly: lambda effect: [
        said for line in (effect.likes, effect.wonders) if (said := line.text or line.sound)
    ],
    ShowPlan: lambda effect: [effect.texts["first"]],
    SharePractice: lambda effect: [effect.title],
    **dict.fromkeys(
        (KeepPromise, NotePart, NoteAccess), lambda effect: [effect.said.text or effect.said.sound]
    ),
    SayKept: lambda effect: [effect.shows.text or effect.shows.sound],
    **dict.fromkeys(
        (AnswerKindly, AddPart, TellTried, SendWord, WriteBack), lambda effect: [effect.text or effect.sound]
    ),
}
"""What its preview shows of the words that it sends to others, or the id of what she said aloud."""


def relayed_words(turn: Turn) -> list[str]:
    """A member's words that this turn decided to send to others, or the id of what she said aloud."""
    sent = [RELAYED[type(effect)](effect) for effect in turn.effects if type(effect) in RELAYED]
    return [text or sound for lines in sent for text, sound in lines if text or sound]


RELAYED: dict[type[Effect], Callable[[Any], list[tuple[str, str]]]] = {
    **dict.fromkeys((AskPeers, AskMore, AskAuthor), lambda effect: [(effect.question, effect.sound)]),
    **dict.fromkeys((WriteBack, AnswerKindly, AddPart), lambda effect: [(effect.text, effect.sound)]),
    **dict.fromkeys(
        (KeepPromise, NotePart, NoteAccess), lambda effect: [(effect.said.text, effect.said.sound)]
    ),
    SayKept: lambda effect: [(effect.shows.text, effect.shows.sound)],
    SendAnswer: lambda effect: [(effect.answer, effect.sound)],
    SendThanks: lambda effect: [(effect.thanks, effect.sound)],
    SayKindly: lambda effect: [(line.text, line.sound) for line in (effect.likes, effect.wonders)],
}
"""The words of each effect that takes some to others, with the voice note that stands for them."""


def thoughts(turn: Turn) -> list[str]:
    """What she thinks herself, where it goes along with her question."""
    return [effect.thought for effect in turn.effects if isinstance(effect, AskPeers) and effect.along]


def told_parts(turn: Turn) -> list[str]:
    """The parts of a practice, which its preview shows one by one."""
    shared = [effect for effect in turn.effects if isinstance(effect, SharePractice)]
    return [text for practice in shared for text in practice.texts.values()]
