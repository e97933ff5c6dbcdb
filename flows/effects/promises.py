"""Effects of promises. They are named as in `flows.effects.dialogues`."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.effects.enriching import Said


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """What an authority promised, by this number, due on a day written 2026-12-30. `dated`: it was named.

    `proof`: signed, minutes, public, spoken.
    """

    dialogue: str
    number: int
    said: Said = field(repr=False)
    on: str
    dated: bool = True
    proof: str = ""


@dataclass(frozen=True, slots=True)
class HearPromise:
    """She says how it stands before its day; nobody else is asked until then."""

    promise: int


@dataclass(frozen=True, slots=True)
class AskAgain:
    """It is asked about again after so many days. `late`: it was not kept, and something is done about it."""

    promise: int
    days: int
    late: bool = False


@dataclass(frozen=True, slots=True)
class MovePromise:
    """It is promised for another day, written 2026-12-30. `late`: it was not kept by the last one."""

    promise: int
    on: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class NotePart:
    """Which part of it is kept."""

    promise: int
    said: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class SayKept:
    """She says that it is kept, and what shows it. Another woman of the group is asked whether she saw it."""

    promise: int
    shows: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoteAccess:
    """What people can use now that they could not before, and for about how many, if she says so."""

    promise: int
    said: Said = field(repr=False)


@dataclass(frozen=True, slots=True)
class SeeKept:
    """Whether she saw it too: yes, later, no."""

    promise: int
    saw: str


@dataclass(frozen=True, slots=True)
class ClosePromise:
    """It is followed no further: otherwise, given-up, risky, changed."""

    promise: int
    reason: str
