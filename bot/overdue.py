"""Is anything doubted for longer than a language keeper may let it wait? (LNG-05)"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.hourly import Hourly
from bot.keepers import WITHIN
from storage import doubts


class Overdue(Hourly):
    """Says how many there are."""

    mark = "doubts"

    async def look(self, connection: AsyncConnection, now: datetime) -> Sequence[str]:
        late = await doubts.overdue(connection, now - WITHIN)
        told = f"{late} translations are doubted for more than a day: see `translations waiting`"
        return [told] if late else []
