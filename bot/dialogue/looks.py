"""How the worker looks at one thing after another whose time has come.

Each is looked at in a transaction of its own; one whose look fails is looked at again, and holds up no other.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carrying import Carrying
from bot.failing import place_of
from bot.line import Line
from storage import timers

Due = TypeVar("Due")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Looks(Generic[Due]):
    """`what` is looked at, for the log. `take_due` holds one that is due until the transaction ends, `look`
    does what is to be done about it, and `put_off` says when it is looked at again if that has failed."""

    what: str
    take_due: Callable[[AsyncConnection, datetime], Awaitable[Due | None]]
    look: Callable[[Carrying, Due], Awaitable[None]]
    put_off: Callable[[AsyncConnection, Due, datetime], Awaitable[None]]

    async def run(self, line: Line) -> int:
        """Look at every one that is due. Returns how many there were."""
        looked = 0
        while await self._one(line):
            looked += 1
        return looked

    async def _one(self, line: Line) -> bool:
        now, taken = line.clock.now(), None
        try:
            async with line.database.begin() as connection:
                taken = await self.take_due(connection, now)
                if taken is not None:
                    carrying = Carrying(line, connection, now)
                    await self.look(carrying, taken)
                    await timers.set_all(connection, carrying.timers)
        except Exception as error:
            log.error("a look at a %s failed: %s at %s", self.what, type(error).__name__, place_of(error))
            if taken is None:
                raise
            async with line.database.begin() as connection:
                await self.put_off(connection, taken, now)
        return taken is not None
