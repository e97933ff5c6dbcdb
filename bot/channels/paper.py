"""A channel made of paper, for tests, transcripts and trying things out: letters are kept, none leaves.

It behaves as the carriers do where that matters to the line: free text only within the window, silence
after a STOP, and whatever trouble it is told to make.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from bot.channels.channel import (
    Address,
    Attachment,
    Capabilities,
    Found,
    Inbound,
    Letter,
    OptOut,
    Progress,
    Sent,
)
from bot.channels.refusals import Refusal, Refused
from bot.channels.twilio.sender import SMS, WHATSAPP

OPTED_OUT = Refused(Refusal.OPTED_OUT, 21610)
WINDOW_CLOSED = Refused(Refusal.WINDOW_CLOSED, 63016)
UNCERTAIN = Refused(Refusal.UNCERTAIN)
NOT_THERE = Refused(Refusal.SETUP, 20404)


@dataclass(slots=True)
class Paper:
    """One letter that the channel has. `progress` and `code` may be changed at will."""

    sid: str
    letter: Letter
    at: datetime
    progress: Progress = Progress.QUEUED
    code: int | None = None

    @property
    def text(self) -> str:
        """As she reads it: above the buttons where there are some."""
        return self.letter.menu.text if self.letter.menu else self.letter.body

    @property
    def found(self) -> Found:
        return Found(self.sid, self.text, self.progress, self.at, self.code)


@dataclass
class PaperChannel:
    """Implements `Channel`. `now` gives aware UTC; `papers` are the letters it has, oldest first.

    Several channels may share one pile of `papers`, so that all letters of a line lie in one order.
    """

    name: str
    can: Capabilities
    now: Callable[[], datetime] = field(repr=False)
    papers: list[Paper] = field(default_factory=list, repr=False)
    _troubles: deque[tuple[Refused, bool]] = field(default_factory=deque, repr=False)
    _came: list[tuple[datetime, Inbound]] = field(default_factory=list, repr=False)
    _stopped: set[str] = field(default_factory=set, repr=False)
    files: dict[str, bytes] = field(default_factory=dict, repr=False)

    async def send(self, letter: Letter) -> Sent:
        """Raises `Refused`, as told by `trouble`, or because the carrier would."""
        trouble, keeps = self._troubles.popleft() if self._troubles else (self._refusal(letter), False)
        if trouble and not keeps:
            raise trouble
        paper = Paper(f"SM{uuid4().hex}", letter, self.now())
        self.papers.append(paper)
        if trouble:
            raise trouble
        return Sent(paper.sid, paper.progress)

    async def sent_to(self, to: Address, since: datetime) -> Sequence[Found]:
        """What it has for `to` since then, newest first."""
        return [p.found for p in reversed(self.papers) if p.letter.to == to and p.at >= since]

    async def file(self, sid: str, kind: str, largest: int) -> bytes:
        """As it was put into `files`, by the id of the message."""
        if sid not in self.files or len(self.files[sid]) > largest:
            raise NOT_THERE
        return self.files[sid]

    async def forget_files(self, sid: str) -> None:
        self.files.pop(sid, None)

    async def received(self, since: datetime) -> Sequence[Inbound]:
        return [message for at, message in self._came if at >= since]

    def trouble(self, refused: Refused, *, keeps: bool = False) -> None:
        """The next letter is refused. `keeps`: it is kept all the same, as when only the reply was lost."""
        self._troubles.append((refused, keeps))

    def write(
        self,
        sender: str,
        body: str = "",
        *,
        button: str | None = None,
        media: tuple[Attachment, ...] = (),
    ) -> Inbound:
        """What a person writes, as the line is told of it."""
        word = body.strip().upper()
        opt_out = (
            OptOut.STOP
            if word in self.can.carrier_stops
            else OptOut.START
            if word in self.can.carrier_starts
            else None
        )
        if opt_out:
            (self._stopped.add if opt_out is OptOut.STOP else self._stopped.discard)(sender)
        message = Inbound(
            sid=f"SM{uuid4().hex}",
            sender=Address(self.name, sender),
            line=Address(self.name, "+15550100100"),
            body=body,
            button=button,
            media=media,
            opt_out=opt_out,
        )
        self._came.append((self.now(), message))
        return message

    def _refusal(self, letter: Letter) -> Refused | None:
        to = letter.to
        if to.value in self._stopped:
            return OPTED_OUT
        if letter.notice in self.can.notices:
            return None
        heard = max((at for at, message in self._came if message.sender == to), default=None)
        return WINDOW_CLOSED if self.can.shut(heard, self.now()) else None


def paper_channels(now: Callable[[], datetime]) -> dict[str, PaperChannel]:
    """Both channels of the line, on one pile of paper, with the capabilities of the real ones."""
    pile: list[Paper] = []
    both = (("sms", SMS), ("whatsapp", WHATSAPP))
    return {name: PaperChannel(name, can, now, pile) for name, can in both}
