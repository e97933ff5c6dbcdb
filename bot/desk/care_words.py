"""How those who work the desk say that the load is: counts for the panel, and nobody's name (SAF-22)."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.html import section, table
from bot.desk.room import Visit
from bot.measures.cells import FEWEST
from bot.portal.html import Markup, tag
from storage.desk import care

MONTHS = 6


async def load(visit: Visit, connection: AsyncConnection) -> list[Markup]:
    """By month, newest first; a month in which fewer than five have answered tells nothing."""
    months = await care.counts(connection, MONTHS)
    heading, how = visit.say("desk-care"), tag("p", visit.say("desk-care-how"), class_="soft")
    if not months:
        return [section(heading, how, tag("p", visit.say("desk-care-none")))]
    head = [visit.say("desk-care-month"), *(visit.say(f"desk-care-{one}") for one in care.ANSWERS)]
    rows = []
    for month, counts in months.items():
        few = sum(counts.values()) < FEWEST
        told = [f"<{FEWEST}" if few else str(counts.get(one, 0)) for one in care.ANSWERS]
        rows.append([f"{month:%m/%Y}", *told])
    return [section(heading, how, table(head, rows, heading))]
