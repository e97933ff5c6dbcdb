"""One rule of what is kept how long, and how it is carried out: in batches that hold up nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Delete,
    Select,
    Table,
    Update,
    bindparam,
    delete,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import people

ROWS, PEOPLE = 10_000, 50  # in one transaction
BEFORE = bindparam("before", type_=DateTime(timezone=True))
"""Now, less what the rule says."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`past` tells which of `rows` have been kept for long enough.

    `empties`: these columns get these values, and the row stays. `erases`: `rows` are members, who are
    erased with all that is theirs. Else the rows go. `what` and `why` are for people to read.
    `clock`: the carrier's time is not the line's while a rehearsal has moved that.
    """

    what: str
    kept: timedelta
    why: str
    rows: Table
    past: ColumnElement[bool]
    empties: Mapping[str, Any] = field(default_factory=dict)
    erases: bool = False
    clock: Literal["line", "carrier"] = "line"

    @property
    def batch(self) -> int:
        """How many at most are taken in one transaction."""
        return PEOPLE if self.erases else ROWS


async def carry_out(connection: AsyncConnection, rule: Rule, now: datetime) -> int:
    """One batch. Returns how many rows it was; fewer than `rule.batch` when no more are to be had.

    Rows that somebody has in hand are left for the next night.
    """
    if rule.erases:
        whom = (await connection.execute(_past(rule, now))).scalars().all()
        await people.forget(connection, whom, now)
        return len(whom)
    return (await connection.execute(_statement(rule, now))).rowcount


def _statement(rule: Rule, now: datetime) -> Update | Delete:
    """The locked rows are named first, so that they are found once and no more of them than a batch."""
    key, past = list(rule.rows.primary_key), _past(rule, now).cte("past")
    these = tuple_(*key).in_(select(*(past.c[column.name] for column in key)))
    if rule.empties:
        return update(rule.rows).where(these).values(**rule.empties)
    return delete(rule.rows).where(these)


def _past(rule: Rule, now: datetime) -> Select[Any]:
    query = select(*rule.rows.primary_key).where(rule.past).limit(rule.batch)
    return query.with_for_update(skip_locked=True, of=rule.rows).params(before=now - rule.kept)
