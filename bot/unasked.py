"""What is not hers: whether it may be said to her now, and when it is brought up again if not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.happenings import KNOCKED, nudged
from bot.knowing import Asked
from bot.pushing import is_there, opens_at, remembered, wakes_at
from flows import FLOWS
from flows.conversation import Conversation, Turn
from flows.events import Arrived, Event, Hers, Knocked, Nudged, Sounded, Vouched
from flows.keeping import asked_anew
from flows.reminding import AFTER
from storage.holding import Person
from storage.timers import Due

STALE = timedelta(hours=12)  # PRODUCT 6.12: what is later than this waits for the next hours
NEXT = timedelta(minutes=30)  # between two things that are shown to her, when she did nothing meanwhile
KEPT = timedelta(days=30)  # a draft (PRODUCT 4.3.3); then it is offered once more
SAFETY = "safe"  # the conversation


def is_unasked(person: Person, event: Event, now: datetime) -> bool:
    """Whether it is no answer to what she has just done. A voice note may take long to be fetched."""
    if isinstance(event, Sounded):
        return not is_there(person, now)
    return not isinstance(event, Hers | Vouched)


def hushed(asked: Asked) -> bool:
    """Whether nothing unasked may be said to her in this turn."""
    person, now = asked.person, asked.now
    if isinstance(asked.event, Sounded) and asked.unasked:
        return True  # she finds it when she is back
    if isinstance(asked.event, Nudged) and asked.event.rung == AFTER:
        return False
    if person.stopped:
        return True
    if not asked.unasked:
        return person.quiet_until is not None and person.quiet_until > now
    return _opening(asked) != now


def full(asked: Asked) -> bool:
    """Whether she was told as much unasked as may be."""
    return asked.unasked and opens_at(asked.person, asked.now) != asked.now


def counted(asked: Asked, turn: Turn) -> bool:
    """Whether what she was told in this turn is one of the few things that may be said to her unasked."""
    if not (asked.unasked and turn.says):
        return False
    if isinstance(asked.event, Arrived) and FLOWS[asked.event.flow].free:
        return False
    shown = [c.flow for c in _waits(asked) if c not in turn.talk.waiting]
    return not shown or not all(FLOWS[flow].free for flow in shown)


def put_off(asked: Asked) -> bool:
    """A reminder has no room to wait in; it comes again when something may be said."""
    return isinstance(asked.event, Nudged) and hushed(asked)


def afterwards(asked: Asked, turn: Turn) -> list[Due]:
    """What brings up again what she has not been told in this turn."""
    if isinstance(asked.event, Nudged) and hushed(asked):
        return [_reminded_later(asked, asked.event)]
    at = _again_at(asked, turn) if turn.talk.waiting else None
    return [knock_at(asked.person.id, at)] if at else []


def knock_at(member: str, at: datetime) -> Due:
    """One for each member: the earliest holds."""
    return Due(member, KNOCKED, at, f"open:{member}")


def reminder(member: str, flow: str, rung: int, at: datetime) -> Due:
    """One for each thing she may leave in the middle: the latest holds."""
    return Due(member, nudged(flow, rung), at, f"nudge:{member}:{flow}", moves=True)


def _opening(asked: Asked) -> datetime | None:
    """None: not before she writes."""
    if _left_in_peace(asked):
        return None
    late = asked.due_at is not None and asked.now - asked.due_at >= STALE
    opens = wakes_at if _free(asked) else opens_at
    return opens(asked.person, asked.now, late=late)


def _free(asked: Asked) -> bool:
    """Something of her own is to be said, which does not count (PRODUCT 4.3.4)."""
    return isinstance(asked.event, Arrived | Knocked) and any(FLOWS[c.flow].free for c in _waits(asked))


def _left_in_peace(asked: Asked) -> bool:
    """She told of harm, or is in the midst of what the line says to that (PRODUCT 6.2, S3)."""
    return asked.person.silent or any(talked.flow == SAFETY for talked in asked.talk.stack)


def _reminded_later(asked: Asked, event: Nudged) -> Due:
    """Who can be told nothing is not reminded; what she left is thrown away when its time has come."""
    member = asked.person.id
    at = None if asked.person.stopped else _opening(asked)
    if at is None:
        return reminder(member, event.flow, AFTER, asked.now + KEPT)
    return reminder(member, event.flow, event.rung, at)


def _again_at(asked: Asked, turn: Turn) -> datetime | None:
    """None: she has been told that something waits, or whatever she does next will bring it up."""
    person, now = asked.person, asked.now
    if (person.guest and not (person.outside or person.staff)) or person.stopped:
        return None
    if not asked.unasked:
        return opens_at(replace(person, silent=False), now + NEXT) if _left_in_peace(asked) else None
    if hushed(asked):
        return _opening(asked)
    shown = len(turn.talk.waiting) < len(_waits(asked))
    told = replace(person, unasked=remembered(person, now))
    return opens_at(told, now + NEXT) if shown else None


def _waits(asked: Asked) -> Sequence[Conversation]:
    """What waits for her, with what has just come, before anything of it is shown."""
    if not isinstance(asked.event, Arrived):
        return asked.talk.waiting
    return asked_anew(asked.talk, Conversation(asked.event.flow, "", asked.event.data)).waiting
