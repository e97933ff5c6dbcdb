"""Until when somebody should have looked: only the hours in which the team works count (PRODUCT 6.9)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.waiting import open_until
from storage.checking.checks import Checked
from storage.desk import staff

RULE_HIT, REPORT = timedelta(hours=4), timedelta(hours=2)
HELD, LAST_WORD, ANSWERED = timedelta(hours=24), timedelta(days=5), timedelta(days=5)
"""How long a text is held; how long what two have removed is kept; within which the panel answers."""
NOBODY = 8, 18  # hours, by the author's own clock, where her group has no facilitator at the desk


async def due_at(connection: AsyncConnection, check: Checked, since: datetime) -> datetime:
    """When so many hours of her facilitator's will have passed since then."""
    span = REPORT if "reported" in check.reasons else RULE_HIT
    who = await staff.named(connection, check.facilitator) if check.facilitator else None
    if who is None:
        return open_until(NOBODY, check.timezone, since, span)
    return open_until((who.opens, who.closes), who.timezone, since, span)
