"""What of the log members may read: what was done about texts, prompts and settings, and by which role
(PRODUCT 7). Nobody's name, no number, and nothing of safety or of quiet members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.desk.log import LOOKED
from storage.schema import Decision, Staff, table

DECISION, STAFF = table(Decision), table(Staff)
KINDS = (
    *("check", "question", "practice", "words", "prompt", "term"),
    *("remove", "block", "unblock", "export", "release", "setting", "country"),
)
"""What kinds of things members are told about."""

_KIND = func.split_part(DECISION.c.about, " ", 1)
_OLDER = DECISION.c.question_id.is_not(None) | DECISION.c.words_id.is_not(None)
_TOLD = DECISION.c.action.not_in(LOOKED) & or_(_KIND.in_(KINDS), (DECISION.c.about == "") & _OLDER)


@dataclass(frozen=True, slots=True)
class Told:
    """`roles` of the one who did it, and of the second; empty for who works the desk no more. `kind`: of what
    it was about."""

    at: datetime
    roles: tuple[str, ...]
    action: str
    kind: str
    reason: str
    two: bool


async def newest(connection: AsyncConnection, since: datetime, limit: int) -> list[Told]:
    query = (
        select(DECISION, STAFF.c.roles, _KIND.label("kind"))
        .join_from(DECISION, STAFF, STAFF.c.name == DECISION.c.who, isouter=True)
        .where(DECISION.c.created_at >= since, _TOLD)
        .order_by(DECISION.c.created_at.desc(), DECISION.c.id.desc())
    )
    rows = await connection.execute(query.limit(limit))
    return [
        Told(row.created_at, tuple(row.roles or ()), row.action, row.kind, row.reason, row.second != "")
        for row in rows
    ]


async def counts(connection: AsyncConnection, since: datetime) -> dict[str, int]:
    """How often each thing was done, the most frequent first."""
    times = func.count()
    query = select(DECISION.c.action, times).where(DECISION.c.created_at >= since, _TOLD)
    rows = await connection.execute(
        query.group_by(DECISION.c.action).order_by(times.desc(), DECISION.c.action)
    )
    return {row[0]: row[1] for row in rows}
