"""What a turn is taken for: a message that came, or an event that is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.channel import Inbound
from flows.events import Arrived, Event, Global, Key, Knocked, Nudged, Sounded, Vouched
from flows.pending import unpacked
from flows.steps import Data
from storage.timers import Due


@dataclass(frozen=True, slots=True)
class Came:
    """A message, with the keyed hashes of the addresses it may be known by (the one it came from first).

    `moved`: it carried a code over from another phone, and is hers whose code it was.
    """

    message: Inbound
    digests: tuple[bytes, ...] = field(repr=False)
    moved: bool = False


@dataclass(frozen=True, slots=True)
class IsDue:
    """A timer whose time has come."""

    timer: Due


Happening = Came | IsDue


def arrived(flow: str, data: Data) -> dict[str, Any]:
    """The JSON of an event that opens `flow` for a member."""
    return {"kind": "arrived", "flow": flow, "data": dict(data)}


KNOCKED: dict[str, Any] = {"kind": "knocked"}


def nudged(flow: str, rung: int) -> dict[str, Any]:
    """The JSON of a reminder of what a member left in the middle."""
    return {"kind": "nudged", "flow": flow, "rung": rung}


def heard(event: Mapping[str, str]) -> dict[str, Any]:
    """The JSON of what was sent from a phone that two share, and is taken as this member's."""
    return {"kind": "heard", "event": dict(event)}


def sounded(sound: str, seconds: int, trouble: str) -> dict[str, Any]:
    """The JSON of a voice note's having been fetched, or not."""
    return {"kind": "sounded", "sound": sound, "seconds": seconds, "trouble": trouble}


def vouched(word: str) -> dict[str, Any]:
    """The JSON of a person's having let her in with this word."""
    return {"kind": "vouched", "word": word}


def followed(question: str, *, again: bool) -> dict[str, Any]:
    """The JSON of upkeep: its asker is asked what came of it. `again`: for the last time."""
    return {"kind": "followed", "question": question, "again": again}


def planned(plan: str) -> dict[str, Any]:
    """The JSON of upkeep: whose plan it is is asked how it goes."""
    return {"kind": "planned", "plan": plan}


def forgotten(state: str) -> dict[str, Any]:
    """The JSON of upkeep: erase her if she is still in this state by then (guest or leaving)."""
    return {"kind": "forget", "state": state}


def event_of(timer: Due) -> Event | None:
    """The event a timer stands for; None for upkeep, which is no part of a conversation."""
    match timer.event:
        case {"kind": "arrived", "flow": str(flow), "data": dict(data)}:
            return Arrived(flow, data)
        case {"kind": "knocked"}:
            return Knocked()
        case {"kind": "nudged", "flow": str(flow), "rung": int(rung)}:
            return Nudged(flow, rung)
        case {"kind": "sounded", "sound": str(sound), "seconds": int(seconds), "trouble": str(trouble)}:
            return Sounded(sound, seconds, trouble)
        case {"kind": "vouched", "word": str(word)}:
            return Vouched(word)
        case {"kind": "heard", "event": dict(event)}:
            return unpacked(event) or Global(Key.MENU)
        case _:
            return None
