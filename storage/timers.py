"""Events that are due for a member at a time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Timer, table

TIMER = table(Timer)


@dataclass(frozen=True, slots=True)
class Due:
    """`event` is the event as JSON: `{"kind": "arrived", "flow": …, "data": {…}}`, `{"kind": "knocked"}` …

    `moves`: set anew, it takes the place of the one that stands under its key.
    """

    member_id: str
    event: dict[str, Any]
    due_at: datetime
    key: str | None = None
    id: int | None = None
    moves: bool = False


_made = insert(TIMER)
_SET = _made.on_conflict_do_update(
    index_elements=["key"], set_={"due_at": func.least(TIMER.c.due_at, _made.excluded.due_at)}
)
_MOVE = _made.on_conflict_do_update(
    index_elements=["key"], set_={"due_at": _made.excluded.due_at, "event": _made.excluded.event}
)


async def set_all(connection: AsyncConnection, timers: Sequence[Due]) -> None:
    """Set them. Where one of the same key stands, the earlier time holds, unless the new one `moves` it."""
    for statement, moves in ((_SET, False), (_MOVE, True)):
        values = [
            {"member_id": t.member_id, "event": t.event, "due_at": t.due_at, "key": t.key}
            for t in _one_of_each(timers, moves=moves)
        ]
        if values:
            await connection.execute(statement, values)


def _one_of_each(timers: Sequence[Due], *, moves: bool) -> Collection[Due]:
    """Several turns may set the same: of those that move it the last holds, of the others the earliest."""
    these = [timer for timer in timers if timer.moves is moves]
    if not moves:
        these.sort(key=lambda timer: timer.due_at, reverse=True)
    return {timer.key or index: timer for index, timer in enumerate(these)}.values()


MANY = ("prompted", "digested")
"""What goes to many at once: it lets everything else go first."""

_TO_MANY = func.coalesce(TIMER.c.event["flow"].astext.in_(MANY), False)


async def due(connection: AsyncConnection, now: datetime, limit: int, *, many: bool = True) -> list[Due]:
    """The oldest timers that are due and have not fired; at last, if `many`, what goes to many."""
    hold = () if many else (~_TO_MANY,)
    query = (
        select(TIMER)
        .where(TIMER.c.fired_at.is_(None), TIMER.c.due_at <= now, *hold)
        .order_by(_TO_MANY, TIMER.c.due_at, TIMER.c.id)
        .limit(limit)
    )
    return [
        Due(row.member_id, row.event, row.due_at, row.key, row.id) for row in await connection.execute(query)
    ]


async def fire(connection: AsyncConnection, ids: Collection[int], now: datetime) -> set[int]:
    """Take these, and tell which were still there to take. What they carried is not kept."""
    statement = (
        update(TIMER)
        .where(TIMER.c.id.in_(ids), TIMER.c.fired_at.is_(None))
        .values(fired_at=now, key=None, event={})
        .returning(TIMER.c.id)
    )
    return set((await connection.execute(statement)).scalars())


async def waiting(connection: AsyncConnection, now: datetime) -> int:
    query = select(func.count()).where(TIMER.c.fired_at.is_(None), TIMER.c.due_at <= now)
    return int((await connection.execute(query)).scalar_one())
