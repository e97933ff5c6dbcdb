"""Every hour: do words in one direction wait more than twice as long as in the fastest? (LNG-07)"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.line import Line
from bot.measures.languages import SLOW, slow
from bot.measures.looking import WEEK
from storage import watermarks
from storage.measures import delays
from storage.measures.delays import Delay
from storage.measures.span import last

MARK = "slow directions"
EVERY = timedelta(hours=1)

log = logging.getLogger(__name__)


class SlowDirections:
    """One per process that works. Of all of them, one looks."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._next: datetime | None = None

    async def run(self) -> None:
        """Raises the alarm in the log, once an hour, for as long as it is so."""
        now = self._line.clock.now()
        if self._next is not None and now < self._next:
            return
        self._next = now + EVERY
        for one in await self._look(now):
            log.warning(
                "translation from %s to %s makes words wait %.0f s, more than %.0f times the fastest",
                *(one.source, one.target, one.seconds, SLOW),
            )

    async def _look(self, now: datetime) -> list[Delay]:
        async with self._line.database.begin() as connection:
            if not await watermarks.claim(connection, MARK):
                return []
            mark = await watermarks.read(connection, MARK)
            if mark is not None and mark > now - EVERY:
                return []
            await watermarks.write(connection, MARK, now)
            return slow(await delays.delays(connection, last(WEEK, now)))
