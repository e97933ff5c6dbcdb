"""What to do with a message that did not go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Way(StrEnum):
    """How else the same letter may go."""

    PLAIN = "plain"  # the same channel, `body` without the menu
    OTHER_CHANNEL = "other channel"  # her other address if she has one; otherwise give up
    TEMPLATE = "template"  # an approved template, her other address, or hold it until she writes


@dataclass(frozen=True, slots=True)
class Retry:
    """Send it again, not sooner than `after` from now. It certainly did not go the last time."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class AskFirst:
    """After this long ask the carrier whether it has the message; send again only if it has not."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class FallBack:
    way: Way


@dataclass(frozen=True, slots=True)
class Suppress:
    """Send nothing more to this address, not this letter nor any other, until she writes START."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """This letter will not arrive. `doubt`: the address is doubtful, hold what else goes there."""

    doubt: bool = False


@dataclass(frozen=True, slots=True)
class Halt:
    """Stop sending on this channel: every other letter would be refused too. An operator must act."""


Plan = Retry | AskFirst | FallBack | Suppress | GiveUp | Halt
