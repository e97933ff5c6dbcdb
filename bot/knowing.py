"""What looking up a fact needs, and what it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from flows.conversation import Conversation, Talk
from flows.events import Arrived, Event, Words
from flows.pending import came_with
from storage.holding import Person


@dataclass(frozen=True, slots=True)
class Asked:
    """One event about to be taken. `unasked`: it is not something that she has just sent.

    `due_at`: when something unasked was to be taken; the line may have been down since.
    `moved`: it carried a code over from another phone.
    """

    line: Line
    connection: AsyncConnection
    person: Person
    talk: Talk
    event: Event
    unasked: bool
    now: datetime
    due_at: datetime | None = None
    moved: bool = False

    @property
    def here(self) -> datetime:
        """Now, by the clock of where she lives."""
        return self.now.astimezone(ZoneInfo(self.person.timezone))

    @property
    def today(self) -> date:
        """The day it is where she lives."""
        return self.here.date()


def named(asked: Asked, key: str) -> list[str]:
    """What is named so wherever she stands, by what waits for her and by what has just arrived."""
    talk, event = asked.talk, asked.event
    came = [Conversation(event.flow, "", event.data)] if isinstance(event, Arrived) else []
    everywhere = (*talk.stack, *talk.parked, *talk.waiting, *came)
    return sorted({str(c.data[key]) for c in everywhere if c.data.get(key)})


def topmost(asked: Asked, key: str) -> str:
    """What has just arrived, or else the topmost conversation that has it, remembers under this key."""
    came = asked.event.data if isinstance(asked.event, Arrived) else {}
    told = [came, *(conversation.data for conversation in reversed(asked.talk.stack))]
    return next((str(data[key]) for data in told if data.get(key)), "")


def written(asked: Asked, *keys: str) -> Iterator[str]:
    """What she has just written, also when her PIN came in between; then what she wrote before, by the keys
    under which it is remembered."""
    for conversation in reversed(asked.talk.stack):
        came = came_with(conversation.data)
        if came.get("kind") == "words":
            yield came.get("value", "")
    if isinstance(asked.event, Words):
        yield asked.event.text
    yield from filter(None, (topmost(asked, key) for key in keys))


Lookup = Callable[[Asked], Awaitable[dict[str, Any]]]
"""Finds facts by their names in `flows.facts.Facts`."""
