"""Messages as they came."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Inbox, table

INBOX = table(Inbox)
REPEATED, BAD_CODE = "repeated", "bad code"


@dataclass(frozen=True, slots=True)
class Came:
    """One message as it came; `body` only where it must be kept. `said`: the keyed hash of what it says."""

    sid: str
    address_id: int
    received_at: datetime
    body: str | None = field(default=None, repr=False)
    said: bytes | None = field(default=None, repr=False)
    state: str = "taken"


@dataclass(frozen=True, slots=True)
class Before:
    """The message before this one from the same address: when it came, and the keyed hash of what it says."""

    at: datetime | None
    said: bytes | None = field(repr=False)


async def remember(connection: AsyncConnection, messages: Sequence[Came]) -> dict[str, Before]:
    """Keep them, and tell which were not known yet. A repeated one stops here."""
    if not messages:
        return {}
    values = [{name: getattr(message, name) for name in Came.__slots__} for message in messages]
    rows = await connection.execute(_REMEMBER, values)
    return {row.sid: Before(row.before_at, row.before_said) for row in rows}


def _before(column: str) -> ColumnElement[Any]:
    """Of the last message from there; one that was taken for a repeat does not count.

    The row being written is named in SQL of our own: nothing is correlated with an INSERT otherwise.
    """
    before = INBOX.alias("before")
    same = before.c.address_id == literal_column("inbox.address_id")
    return (
        select(before.c[column])
        .where(same, before.c.state != literal_column(f"'{REPEATED}'"))
        .order_by(before.c.received_at.desc())
        .limit(literal_column("1"))
        .scalar_subquery()
        .label(f"before_{column.removeprefix('received_')}")
    )


_REMEMBER = (
    insert(INBOX)
    .on_conflict_do_nothing(index_elements=["sid"])
    .returning(INBOX.c.sid, _before("received_at"), _before("said"))
)


async def mark(connection: AsyncConnection, sid: str, state: str) -> None:
    await connection.execute(update(INBOX).where(INBOX.c.sid == sid).values(state=state))


async def bad_codes(connection: AsyncConnection, address_id: int, since: datetime) -> int:
    """How many codes that opened nothing have come from there since then."""
    wrong = (INBOX.c.address_id == address_id, INBOX.c.received_at > since, INBOX.c.state == BAD_CODE)
    return int((await connection.execute(select(func.count()).where(*wrong))).scalar_one())


async def known(connection: AsyncConnection, sids: Collection[str]) -> set[str]:
    """Which of these have already come."""
    rows = await connection.execute(select(INBOX.c.sid).where(INBOX.c.sid.in_(sids)))
    return set(rows.scalars())


async def failed(connection: AsyncConnection) -> int:
    """How many messages wait because their turn failed."""
    return int((await connection.execute(select(func.count()).where(INBOX.c.state == "failed"))).scalar_one())


async def mark_failed(connection: AsyncConnection, sid: str, body: str) -> None:
    """Its turn failed: it is kept, words and all, until a person has looked. She may well say it again."""
    values = {"state": "failed", "body": body, "said": None}
    await connection.execute(update(INBOX).where(INBOX.c.sid == sid).values(**values))
