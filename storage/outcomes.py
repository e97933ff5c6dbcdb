"""What became of messages in hand: written down by who sent them, and moved on by the carrier's reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, any_, bindparam, func, or_, update
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Outbox, table

OUTBOX = table(Outbox)
MOVES = {  # from where a report may move a message: only ever forward
    "sent": ("sending", "unknown"),
    "delivered": ("sending", "unknown", "sent"),
    "read": ("sending", "unknown", "sent", "delivered"),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one message (of its `part`). `due_at` is when it may be tried again."""

    id: int
    part: int
    state: str
    sid: str | None = None
    code: int | None = None
    due_at: datetime | None = None


async def record(connection: AsyncConnection, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write down what became of messages in hand. What was decided otherwise meanwhile stays so.

    An outcome "next" means that this part has gone and the next one may follow.
    """
    done = [o for o in outcomes if o.state != "next"]
    followed = [o for o in outcomes if o.state == "next"]
    if done:
        await connection.execute(_RECORD, [_values(o, now) | {"to": o.state} for o in done])
    if followed:
        await connection.execute(_FOLLOW, [_values(o, now) for o in followed])


async def settle(connection: AsyncConnection, outcome: Outcome, now: datetime) -> None:
    """A report said that a message which had left was refused; this is what became of it."""
    await connection.execute(_SETTLE, [_values(outcome, now) | {"to": outcome.state}])


async def move(connection: AsyncConnection, reports: Sequence[Outcome], now: datetime) -> None:
    """Let the carrier's reports move messages forward, and never back. Unknown ones are ignored.

    So are reports of a part that others follow: whoever sends the parts keeps count of them.
    """
    for state, statement in _MOVE.items():
        values = [_values(r, now) | {"to": state} for r in reports if r.state == state]
        if values:
            await connection.execute(statement, values)


def _values(outcome: Outcome, now: datetime) -> dict[str, Any]:
    return {
        "this": outcome.id,
        "this_part": outcome.part,
        "new_sid": outcome.sid,
        "new_code": outcome.code,
        "new_due": outcome.due_at,
        "at": now,
    }


def _in(*states: str) -> ColumnElement[bool]:
    """`state IN (…)` in the one form that can be executed for many rows at once."""
    return OUTBOX.c.state == any_(array(states))


_THIS = (OUTBOX.c.id == bindparam("this"), OUTBOX.c.part == bindparam("this_part"))
_NEW_SID = func.coalesce(bindparam("new_sid", type_=OUTBOX.c.sid.type), OUTBOX.c.sid)
_NEW_DUE = func.coalesce(bindparam("new_due", type_=OUTBOX.c.due_at.type), OUTBOX.c.due_at)
_IN_HAND = _in("claimed", "sending", "unknown")
_NEW = {
    "state": bindparam("to"),
    "sid": _NEW_SID,
    "code": bindparam("new_code", type_=OUTBOX.c.code.type),
    "changed_at": bindparam("at"),
}
_RECORD = update(OUTBOX).where(*_THIS, _IN_HAND).values(_NEW | {"due_at": _NEW_DUE})
_SETTLE = (
    update(OUTBOX).where(*_THIS, or_(_IN_HAND, OUTBOX.c.state == "sent")).values(_NEW | {"due_at": _NEW_DUE})
)
_FOLLOW = (
    update(OUTBOX)
    .where(*_THIS, _IN_HAND)
    .values(
        state="ready",
        part=OUTBOX.c.part + 1,
        attempts=0,
        sid=_NEW_SID,
        due_at=bindparam("at"),
        changed_at=bindparam("at"),
    )
)
_MOVE = {
    state: update(OUTBOX).where(*_THIS, _in(*before), OUTBOX.c.last).values(_NEW)
    for state, before in MOVES.items()
}
