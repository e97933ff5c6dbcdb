"""What one of all processes that work looks at every hour, and tells in the log if anything is wrong."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import ClassVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from storage import watermarks

EVERY = timedelta(hours=1)


class Hourly(ABC):
    """One per process that works. `mark` names the watermark by which of all of them one looks."""

    mark: ClassVar[str]

    def __init__(self, line: Line) -> None:
        self._line = line
        self._next: datetime | None = None

    @abstractmethod
    async def look(self, connection: AsyncConnection, now: datetime) -> Sequence[str]:
        """What is to be told: a sentence each, without anybody's words."""

    async def run(self) -> None:
        """Look, if nobody has within the hour."""
        now = self._line.clock.now()
        if self._next is not None and now < self._next:
            return
        self._next = now + EVERY
        async with self._line.database.begin() as connection:
            found = await self.look(connection, now) if await _first(connection, self.mark, now) else ()
        for told in found:
            logging.getLogger(type(self).__module__).warning("%s", told)


async def _first(connection: AsyncConnection, mark: str, now: datetime) -> bool:
    """Whether this is the one that looks this time."""
    if not await watermarks.claim(connection, mark):
        return False
    last = await watermarks.read(connection, mark)
    if last is not None and last > now - EVERY:
        return False
    await watermarks.write(connection, mark, now)
    return True
