"""Do words in one direction wait more than twice as long as in the fastest? (LNG-07)"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.hourly import Hourly
from bot.measures.languages import SLOW, slow
from bot.measures.looking import WEEK
from storage.measures import delays
from storage.measures.delays import Delay
from storage.measures.span import last


class SlowDirections(Hourly):
    """Raises the alarm for as long as it is so."""

    mark = "slow directions"

    async def look(self, connection: AsyncConnection, now: datetime) -> Sequence[str]:
        return list(map(_told, slow(await delays.delays(connection, last(WEEK, now)))))


def _told(one: Delay) -> str:
    return (
        f"translation from {one.source} to {one.target} makes words wait {one.seconds:.0f} s, "
        f"more than {SLOW:.0f} times the fastest"
    )
