"""What looking up a fact needs, and what it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from flows.conversation import Talk
from flows.events import Event
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


Lookup = Callable[[Asked], Awaitable[dict[str, Any]]]
"""Finds facts by their names in `flows.facts.Facts`."""
