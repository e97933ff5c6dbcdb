"""Effects of what a woman says to a person of the team who wrote to her. `question` is the id of hers."""

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
    `flows.effects.asking`. `card`: about what that person wrote, where it was no question of hers."""

    question: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""
    card: int = 0
