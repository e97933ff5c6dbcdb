"""What happens in a transcript: somebody writes, time passes, a meeting is there already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from bot.channels.channel import Attachment
from bot.rehearsal.people import Person

BREAK = " | "
_MEDIA = {"[voice]": "audio/ogg", "[photo]": "image/jpeg", "[sticker]": "image/webp"}


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody writes, or presses a button. `channel` only where she appears for the first time."""

    name: str
    words: str
    channel: str | None = None

    @property
    def pressed(self) -> str | None:
        shown = self.words.startswith("[") and self.words.endswith("]") and self.words not in _MEDIA
        return self.words[1:-1] if shown else None

    @property
    def media(self) -> tuple[Attachment, ...]:
        return (Attachment("", _MEDIA[self._sign]),) if self._sign else ()

    @property
    def body(self) -> str:
        return self.words.removeprefix(self._sign).strip(" " if self._sign else "").replace(BREAK, "\n")

    @property
    def _sign(self) -> str:
        return next((sign for sign in _MEDIA if self.words.startswith(sign)), "")


@dataclass(frozen=True, slots=True)
class Passes:
    """Time passes."""

    span: timedelta


@dataclass(frozen=True, slots=True)
class Engine:
    name: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The operator of the line types a command."""

    words: str


@dataclass(frozen=True, slots=True)
class Outside:
    """Somebody who has a phone and is no member. `id`: what the transcript calls her or him."""

    id: str
    channel: str


@dataclass(frozen=True, slots=True)
class Meets:
    """A group that others know by this name has agreed to its paper, and names somebody outside."""

    group: str
    word: str
    office: str
    day: str
    ally: str
    channel: str
    women: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comes:
    """She is led to a conversation about the meeting, or about this promise."""

    name: str
    flow: str
    promise: int = 0


@dataclass(frozen=True, slots=True)
class Promised:
    """What she noted that an authority promised at the meeting: number 31."""

    name: str
    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Works:
    """Somebody who is there already works the desk too, in these roles; she reads these languages."""

    name: str
    roles: tuple[str, ...]
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begins:
    """The first thing happens at this time of the day, in this zone."""

    at: time
    zone: ZoneInfo


Happens = Said | Passes | Person | Engine | Begins | Typed | Meets | Comes | Promised | Outside | Works
