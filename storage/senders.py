"""Our own numbers, and how fast messages may leave them. All processes share one pace."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Interval, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Sender, table

SENDER = table(Sender)
BURST = timedelta(seconds=1)  # how much unused time a sender can save up


_HOLD = select(SENDER.c.free_at).where(SENDER.c.channel == bindparam("on")).with_for_update()
_FROM = func.greatest(SENDER.c.free_at, bindparam("earliest", type_=SENDER.c.free_at.type))
_CHARGE = (
    update(SENDER)
    .where(SENDER.c.channel == bindparam("on"))
    .values(free_at=_FROM + bindparam("spent", type_=Interval()))
)


async def allowance(
    connection: AsyncConnection, channel: str, now: datetime, per_second: float, most: int
) -> int:
    """How many messages this sender may let go now; holds the sender until the transaction ends."""
    row = (await connection.execute(_HOLD, {"on": channel})).first()
    if row is None:
        await connection.execute(insert(SENDER).values(channel=channel, free_at=now).on_conflict_do_nothing())
        return await allowance(connection, channel, now, per_second, most)
    if row.free_at > now:
        return 0
    saved = min(now - row.free_at, BURST)
    return min(most, int(saved.total_seconds() * per_second) + 1)


async def charge(
    connection: AsyncConnection, channel: str, now: datetime, per_second: float, messages: int
) -> None:
    """So many messages (an SMS counts its segments) have used up the sender's time."""
    spent = timedelta(seconds=messages / per_second)
    await connection.execute(_CHARGE, {"on": channel, "earliest": now - BURST, "spent": spent})


async def pause(connection: AsyncConnection, channel: str, until: datetime) -> None:
    """Nothing leaves this sender before then."""
    await connection.execute(update(SENDER).where(SENDER.c.channel == channel).values(free_at=until))
