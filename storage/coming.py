"""Files that members send, while they are fetched from the carrier: photos and voice notes alike.

Both tables have `sid`, `member_id`, `channel`, `state` (coming, lost, or here), `tries` and `due_at`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Table, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands

IN_HAND = timedelta(minutes=2)  # after so long, one that somebody was fetching is tried by another


@dataclass(frozen=True, slots=True)
class Coming:
    """One to be fetched; so many `tries` have failed. `sid` is the carrier's id of the message."""

    sid: str
    member_id: str
    channel: str
    tries: int


async def expect(connection: AsyncConnection, files: Table, values: Mapping[str, object]) -> None:
    """It is fetched from now on; one that is known already stays as it is."""
    fresh = {"state": "coming", "tries": 0, "due_at": values["created_at"]}
    await connection.execute(insert(files).values(**fresh | dict(values)).on_conflict_do_nothing())


async def take_due(connection: AsyncConnection, files: Table, now: datetime, most: int) -> Sequence[Coming]:
    """Some that are to be fetched now, for this caller alone."""
    due = (
        select(files.c.sid)
        .where(stands(files.c.state, "coming"), files.c.due_at <= now)
        .order_by(files.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    statement = update(files).where(files.c.sid.in_(select(due.c.sid))).values(due_at=now + IN_HAND)
    taken = await connection.execute(statement.returning(*(files.c[name] for name in Coming.__slots__)))
    return [Coming(**row._mapping) for row in taken]


async def put_off(connection: AsyncConnection, files: Table, coming: Coming, until: datetime | None) -> None:
    """It could not be had: try again then, or no more."""
    again = {"tries": coming.tries + 1, "due_at": until} if until else {"state": "lost"}
    await connection.execute(update(files).where(files.c.sid == coming.sid).values(**again))
