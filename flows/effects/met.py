"""Effects of what an asker says to a person of the team who wrote to her. `question` is its id."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MarkMet:
    """Whether it helps her. If not, her question is before a person again."""

    question: str
    helps: bool


@dataclass(frozen=True, slots=True)
class WriteBack:
    """Confirmed words of hers for the person who wrote to her; no member gets them. `photo`, `sound` as in
    `flows.effects.asking`."""

    question: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""
