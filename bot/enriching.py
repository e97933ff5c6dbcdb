"""Is there an author to ask for one thing more about her idea? (PRODUCT 6.3, P11)

One of all processes looks, every hour; nothing is set for later, so nothing is left of a practice that was
taken back. She is told in a turn of her own, when it is her hour and her turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.happenings import arrived
from bot.hourly import Hourly
from storage import enriching, timers
from storage.timers import Due


class Enriching(Hourly):
    """Asks, and has nothing to tell in the log."""

    mark = "further questions about practices"

    async def look(self, connection: AsyncConnection, now: datetime) -> Sequence[str]:
        due: list[Due] = []
        for one in await enriching.wanted(connection, now):
            await enriching.asked(connection, one, now)
            event = arrived("add", {"practice": one.practice, "id": one.number, "part": one.part})
            due.append(Due(one.author, event, now, f"add:{one.author}"))
        await timers.set_all(connection, due)
        return ()
