"""What goes to many leaves the timers no faster than the senders take it, so that nobody who writes meanwhile
waits behind all of them for her reply."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from storage import outbox

AHEAD = 3.0  # seconds of a sender's time that may lie ready
LEAST = 64  # messages


async def has_room(line: Line, connection: AsyncConnection, now: datetime) -> bool:
    """Whether no sender has more before it than it sends in a few seconds."""
    ready = await outbox.ready(connection, now)
    return all(
        waits <= max(LEAST, AHEAD * line.settings.per_second(channel)) for channel, waits in ready.items()
    )
