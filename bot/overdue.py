"""Every hour: is anything doubted for longer than a language keeper may let it wait? (LNG-05)"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.keepers import WITHIN
from bot.line import Line
from storage import doubts, watermarks

MARK = "doubts"
EVERY = timedelta(hours=1)

log = logging.getLogger(__name__)


class Overdue:
    """One per process that works. Of all of them, one looks."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._next: datetime | None = None

    async def run(self) -> None:
        """Says in the log, once an hour, how many there are."""
        now = self._line.clock.now()
        if self._next is not None and now < self._next:
            return
        self._next = now + EVERY
        if late := await self._look(now):
            log.warning("%s translations are doubted for more than a day: see `translations waiting`", late)

    async def _look(self, now: datetime) -> int:
        async with self._line.database.begin() as connection:
            mark = await watermarks.read(connection, MARK)
            looked = mark is not None and mark > now - EVERY
            if looked or not await watermarks.claim(connection, MARK):
                return 0
            await watermarks.write(connection, MARK, now)
            return await doubts.overdue(connection, now - WITHIN)
