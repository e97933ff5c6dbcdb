"""Effects of plans: what a member makes of another group's practice, and what came of it.

A plan is named by the id of its adaptation. `photo` goes with words, `sound` stands for them: carrier's ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.effects.enriching import Said


@dataclass(frozen=True, slots=True)
class KeepPlan:
    """A plan of hers, by its parts (same, different, keep, first), of which only `first` must be there.

    `number`: by which its first step can be named. `on`: the day on which she is asked how it is, as
    2026-12-30. `replaces`: the number of the plan that she has changed into this one, or 0.
    """

    practice: str
    number: int
    on: str
    parts: Mapping[str, Said] = field(repr=False)
    replaces: int = 0


@dataclass(frozen=True, slots=True)
class ShowPlan:
    """The plan of this number may be read by the author of its practice, in the words she has confirmed."""

    number: int
    texts: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotePlan:
    """How it is, as she says: started, done, dropped. `result`: worked, half, failed, or nothing yet."""

    plan: str
    state: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class NoteBlocked:
    """Why she has not begun: money, time, permission, know-how, safety, other."""

    plan: str
    reason: str


@dataclass(frozen=True, slots=True)
class TellTried:
    """What came of it, in confirmed words, for the author and for who reads the practice."""

    plan: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class TellUsedLater:
    """The author wants to hear another day that her practice is used."""

    plan: str


@dataclass(frozen=True, slots=True)
class SendWord:
    """Confirmed words of the author for the member whose plan it is."""

    plan: str
    text: str = field(repr=False)
    photo: str = ""
    sound: str = ""
