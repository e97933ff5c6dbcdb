"""The log of what persons of the team did, and which private texts they looked at (PRODUCT 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Decision, table

DECISION = table(Decision)
LOOKED = ("saw", "read")
"""The actions that are only looking."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of it. `about`: what kind of thing, and its number; nothing of anybody's words."""

    at: datetime
    who: str
    action: str
    about: str
    reason: str
    second: str


async def write(
    connection: AsyncConnection, who: str, action: str, now: datetime, about: str = "", **more: object
) -> None:
    """`more`: reason, second, or the id of what it is about, as in `storage.schema.Decision`."""
    values = {"who": who, "action": action, "about": about, "created_at": now, **more}
    await connection.execute(insert(DECISION).values(**values))


async def read(
    connection: AsyncConnection, since: datetime, *, looks: bool, who: str = "", limit: int = 200
) -> list[Line]:
    """Newest first. `looks`: with those of who only looked, and with what was done about safety cases, of
    which nobody else is told (SAF-13). `who`: of one of them only."""
    columns = (DECISION.c.created_at.label("at"), DECISION.c.who, DECISION.c.action, _ABOUT.label("about"))
    query = select(*columns, DECISION.c.reason, DECISION.c.second).where(DECISION.c.created_at >= since)
    if not looks:
        query = query.where(DECISION.c.action.not_in(LOOKED), ~_CASE)
    if who:
        query = query.where(DECISION.c.who == who)
    newest = query.order_by(DECISION.c.created_at.desc(), DECISION.c.id.desc()).limit(limit)
    return [Line(**row._mapping) for row in await connection.execute(newest)]


async def names(connection: AsyncConnection, since: datetime) -> list[str]:
    """Who stands in it, by name."""
    query = select(DECISION.c.who).where(DECISION.c.created_at >= since).distinct().order_by(DECISION.c.who)
    return list((await connection.execute(query)).scalars())


_CASE = (DECISION.c.about == "case") | DECISION.c.about.startswith("case ")

_OF_A_CASE = DECISION.c.about.regexp_match("^case( |$)")
_ABOUT = case(
    (DECISION.c.about != "", DECISION.c.about),
    (DECISION.c.question_id.is_not(None), "question"),
    (DECISION.c.practice_id.is_not(None), "practice"),
    (DECISION.c.words_id.is_not(None), "words"),
    (DECISION.c.check_id.is_not(None), "check"),
    (DECISION.c.prompt_id.is_not(None), "prompt"),
    else_="",
)
"""What stands in an older line has only an id, which nobody is shown."""
