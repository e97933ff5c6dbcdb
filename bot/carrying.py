"""What carrying out an effect needs, and the timers it sets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from flows.panel import Panel
from storage.holding import Person
from storage.outbox import Draft
from storage.timers import Due


@dataclass
class Carrying:
    """One for all turns of a transaction."""

    line: Line
    connection: AsyncConnection
    now: datetime
    timers: list[Due] = field(default_factory=list)

    @property
    def soon(self) -> bool:
        """Whether one of the timers is due at once."""
        return any(timer.due_at <= self.now for timer in self.timers)

    async def panel(self) -> Panel:
        """The figures that hold now."""
        return await self.line.panel.now(self.connection, self.now)

    def tell(self, member: str, event: dict[str, Any], after: timedelta = timedelta(), key: str = "") -> None:
        """Something happens to this member, now or after a while. A turn of her own takes it."""
        self.timers.append(Due(member, event, self.now + after, key or None))


Carried = Sequence[Draft]
"""What is to be said besides."""

Act = Callable[[Carrying, Person, Any], Awaitable[Carried]]
