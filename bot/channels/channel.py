"""What a channel is. Nothing outside this folder asks which channel it is talking to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, Protocol

PLACE = re.compile(r"\{\{([0-9]+)\}\}")
"""Where a variable goes in the body of a `Menu`: `{{1}}`."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: `value` is `+E164` or an id without a number (`PE.9f3…`).

    Its text never shows the value, so that an address cannot reach a log by accident.
    """

    channel: str
    value: str

    def __repr__(self) -> str:
        return f"Address({self.channel}, …)"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do. Lengths are characters; a limit of 0 means "cannot".

    `gsm7`: texts are folded to the GSM-7 alphabet and counted in segments.
    `relay`: the longest text of another member in one message.
    `window`: how long after her last message free text may be sent; None: always.
    `notices`: the languages in which a notice may be sent when that time is over.
    `carrier_stops`, `carrier_starts`: single words that the carrier answers by itself.
    """

    gsm7: bool
    relay: int
    buttons: int = 0
    button_label: int = 0
    list_items: int = 0
    list_label: int = 0
    media: bool = False
    window: timedelta | None = None
    notices: frozenset[str] = frozenset()
    carrier_stops: frozenset[str] = frozenset()
    carrier_starts: frozenset[str] = frozenset()

    def shut(self, heard_at: datetime | None, now: datetime) -> bool:
        """The time for free text is over; a channel without one is never shut."""
        return self.window is not None and (heard_at is None or now - heard_at > self.window)


class OptOut(StrEnum):
    STOP = "STOP"
    START = "START"
    HELP = "HELP"


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something she sent that is not words. `url` opens only with the carrier's password; empty: not kept."""

    url: str = field(repr=False)
    content_type: str

    @property
    def kind(self) -> str:
        """As in `flows.events.Media`: "voice", "photo" or "other". Stickers, cards and places are "other"."""
        if self.content_type.startswith("image/webp"):
            return "other"
        return {"audio": "voice", "image": "photo"}.get(self.content_type.partition("/")[0], "other")


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message from a person, decoded. `also`: her other id on the same channel, when both came.

    `button` is the id of a pressed button or list item: `flow/step/key`.
    `opt_out` is set when the carrier says (or is known) to have handled the word itself.
    """

    sid: str
    sender: Address
    line: Address
    body: str = field(repr=False, default="")
    also: Address | None = None
    button: str | None = None
    replied_to: str | None = None
    media: tuple[Attachment, ...] = ()
    opt_out: OptOut | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One button or list item. `id` comes back in `Inbound.button`."""

    id: str
    label: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Menu:
    """A message with buttons (`style` "buttons") or a list ("list").

    `body` holds `{{1}}`, `{{2}}` … for `variables`, so that nobody's words are part of a stored template.
    """

    body: str = field(repr=False)
    variables: tuple[str, ...] = field(repr=False)
    choices: tuple[Choice, ...]
    style: Literal["buttons", "list"]
    language: str
    open_label: str = ""

    @property
    def text(self) -> str:
        """`body` with its variables filled in, as she reads it."""
        filled = {str(place): value for place, value in enumerate(self.variables, 1)}
        return PLACE.sub(lambda place: filled.get(place[1], place[0]), self.body)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as it leaves: `body` is the whole text with numbered options, always valid alone.

    `menu`, when present, shows the same with buttons or a list; a channel that cannot falls back to `body`.
    `reference` is our own id of this delivery; it comes back in every `Report`.
    `photo` is where the carrier fetches the picture that goes with it (PNG or JPEG); never beside a menu.
    `sound` is where it fetches a voice note (Ogg with Opus), which goes without a text: `body` is empty.
    `notice` is the language of the approved notice that this is, if it goes out after the window.
    """

    to: Address
    body: str = field(repr=False)
    reference: str
    menu: Menu | None = None
    photo: str | None = field(default=None, repr=False)
    sound: str | None = field(default=None, repr=False)
    notice: str = ""


class Progress(StrEnum):
    """How far a message has come, as the carrier tells it."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Report:
    """One status callback. `reference` may be empty when the carrier did not give it back."""

    sid: str
    reference: str
    progress: Progress
    code: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    sid: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class Found:
    """A message of ours that the carrier knows."""

    sid: str
    body: str = field(repr=False)
    progress: Progress
    at: datetime
    code: int | None = None

    def is_copy_of(self, letter: Letter) -> bool:
        """True when it says what `letter` says, as plain text or as a menu. Carriers trim the ends."""
        texts = {letter.body.strip(), letter.menu.text.strip() if letter.menu else letter.body.strip()}
        return self.body.strip() in texts


class Channel(Protocol):
    """One way to reach people. Times are aware UTC. What asks the carrier raises `Refused`."""

    @property
    def name(self) -> str: ...

    @property
    def can(self) -> Capabilities: ...

    async def send(self, letter: Letter) -> Sent: ...

    async def sent_to(self, to: Address, since: datetime) -> Sequence[Found]:
        """Messages the carrier has from us to `to` since then, newest first."""
        ...

    async def received(self, since: datetime) -> Sequence[Inbound]:
        """Messages the carrier took for us since then, oldest first."""
        ...

    async def file(self, sid: str, kind: str, largest: int) -> bytes:
        """The first photo or voice of a message that somebody sent us, as she sent it; so many bytes at most.

        `kind` is as in `Attachment.kind`.
        """
        ...

    async def forget_files(self, sid: str) -> None:
        """The carrier keeps no copy of what came with this message."""
        ...


Channels = Mapping[str, Channel]
