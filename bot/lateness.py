"""A reply that could not leave at once is no reply any more, and goes only when something unasked might.

The carrier was down, or the message was held: meanwhile her phone may be in another hand, or it is night.
PRODUCT 4.3.1 says how long a reply is one, and 4.3.5 what a discreet member may be sent unasked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.me import locked
from bot.pushing import is_there, wakes_at
from storage import holding, outcomes
from storage.holding import Person
from storage.outbox import LATE, Message
from storage.outcomes import Outcome

REPLY = timedelta(minutes=10)
STALE = ("g-nudge-last",)
"""Reminders that remind of nothing any more when they come late."""
PLAIN = ("g-notice", "g-who", "g-cover-")
"""Sentences that anybody may see on her phone, or how their names begin."""


async def in_time(connection: AsyncConnection, claimed: Sequence[Message], now: datetime) -> list[Message]:
    """Those that may leave now. The others are put off until her hours open, or held until she writes."""
    late = [message for message in claimed if now - message.created_at > REPLY]
    if not late:
        return list(claimed)
    people = await holding.readers(connection, [message.id for message in late])
    waiting = [wait for message in late if (wait := _wait(message, people[message.id], now))]
    await outcomes.record(connection, waiting, now)
    not_now = {wait.id for wait in waiting}
    return [message for message in claimed if message.id not in not_now]


def _wait(message: Message, person: Person, now: datetime) -> Outcome | None:
    if message.content.get("message") in STALE:
        return Outcome(message.id, message.part, "dropped", code=LATE)
    at = None if _seen_by_others(message, person, now) else wakes_at(person, now)
    if at is None:
        return Outcome(message.id, message.part, "held", code=LATE)
    return Outcome(message.id, message.part, "ready", code=LATE, due_at=at) if at > now else None


def _seen_by_others(message: Message, person: Person, now: datetime) -> bool:
    """Whether it tells something, on a phone that others look at, and she is not known to hold it now."""
    private = person.discreet or person.shared or person.pin is not None
    hers = is_there(person, now) and not locked(person, now)
    return private and not hers and not str(message.content.get("message", "")).startswith(PLAIN)
