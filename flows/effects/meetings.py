"""Effects of practising, of the paper, and of a meeting. Named as in `flows.effects.dialogues`."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.effects.enriching import Said


@dataclass(frozen=True, slots=True)
class NoteTurn:
    """A practice turn. Her answer itself is not kept."""

    dialogue: str
    card: str
    mark: str


@dataclass(frozen=True, slots=True)
class SendPaper:
    """What she wrote may be read by her group from now on, as the next version of the paper; all are asked
    whether they agree to it."""

    dialogue: str


@dataclass(frozen=True, slots=True)
class Agree:
    """She agrees to this version of the paper; or, with `objects`, she would change something."""

    dialogue: str
    version: int
    objects: bool = False


@dataclass(frozen=True, slots=True)
class PaperIn:
    """The authority reads the paper in this language; the group's own stands beside it."""

    dialogue: str
    language: str


@dataclass(frozen=True, slots=True)
class NoteHeld:
    """How the meeting went: full, part, talks, no, trouble; or moved, absent (they did not come), stayed (the
    group did not go). `held`: it took place, and what came of it is not said yet."""

    dialogue: str
    outcome: str


@dataclass(frozen=True, slots=True)
class NoteGains:
    """What else came of it: seat, invited, plan."""

    dialogue: str
    gains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reflect:
    """What she learned, and how many spoke in public for the first time, if she says so."""

    dialogue: str
    said: Said = field(repr=False)
    speakers: int = 0


@dataclass(frozen=True, slots=True)
class StandWith:
    """Her group stands with another one: under its ask, or with a word that she has confirmed."""

    dialogue: str
    text: str = field(default="", repr=False)
    photo: str = ""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class StandNoMore:
    """The ally wants nothing of any group any more."""
