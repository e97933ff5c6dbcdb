"""A sender takes no more than it has room for, however PostgreSQL chooses to look for it."""

from __future__ import annotations

from sqlalchemy import text

from bot.channels.channel import Address
from storage import lanes
from tests.paper import LATER, OnPaper, member

PHONES = [Address("sms", f"+2547000003{n:02}") for n in range(8)]


async def test_no_plan_lets_more_leave_than_there_is_room_for(paper: OnPaper) -> None:
    """One in which what is within the limit is looked up anew for each row."""
    await paper.join(*(member(phone, f"M{n}") for n, phone in enumerate(PHONES)))
    for phone in PHONES:
        await paper.put(phone, LATER)
    async with paper.line.database.begin() as connection:
        for way in ("hashjoin", "mergejoin", "hashagg", "sort", "material", "bitmapscan", "indexscan"):
            await connection.execute(text(f"SET LOCAL enable_{way} = off"))
        claimed = await lanes.claim(connection, "sms", paper.clock.at, 3, paper.line.worker)
    assert len(claimed) == 3
