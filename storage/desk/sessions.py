"""Browsers in which somebody works the desk. A session ends when it is old, idle, or its owner locked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Decision, DeskSession, Staff, table

DECISION, SESSION, STAFF = table(Decision), table(DeskSession), table(Staff)
IDLE, WHOLE = timedelta(minutes=20), timedelta(hours=8)


@dataclass(frozen=True, slots=True)
class Session:
    """`language`: that of the pages, in this browser."""

    staff_id: str
    language: str


async def begin(connection: AsyncConnection, digest: bytes, staff: str, language: str, now: datetime) -> None:
    """What has ended of hers goes."""
    over = or_(SESSION.c.seen_at <= now - IDLE, SESSION.c.begun_at <= now - WHOLE)
    await connection.execute(delete(SESSION).where(SESSION.c.staff_id == staff, over))
    values = {"digest": digest, "staff_id": staff, "language": language, "begun_at": now, "seen_at": now}
    await connection.execute(insert(SESSION).values(**values))


async def seen(connection: AsyncConnection, digest: bytes, now: datetime) -> Session | None:
    """The session of this cookie, which has just been used; None when there is none, or it has ended."""
    used = update(SESSION).where(*_open(digest, now)).values(seen_at=now)
    row = (await connection.execute(used.returning(SESSION.c.staff_id, SESSION.c.language))).first()
    return Session(row.staff_id, row.language) if row else None


async def going(connection: AsyncConnection, digest: bytes, now: datetime) -> Session | None:
    """The same, and it is not used by that: what a page asks by itself does not keep it open."""
    query = select(SESSION.c.staff_id, SESSION.c.language).where(*_open(digest, now))
    row = (await connection.execute(query)).first()
    return Session(row.staff_id, row.language) if row else None


def _open(digest: bytes, now: datetime) -> tuple[ColumnElement[bool], ...]:
    unlocked = select(STAFF.c.id).where(STAFF.c.id == SESSION.c.staff_id, STAFF.c.locked_at.is_(None))
    recent = (SESSION.c.seen_at > now - IDLE, SESSION.c.begun_at > now - WHOLE)
    return (SESSION.c.digest == digest, *recent, unlocked.exists())


async def speak(connection: AsyncConnection, digest: bytes, language: str) -> None:
    """Its pages are in this language from now on."""
    await connection.execute(update(SESSION).where(SESSION.c.digest == digest).values(language=language))


async def end(connection: AsyncConnection, digest: bytes) -> None:
    await connection.execute(delete(SESSION).where(SESSION.c.digest == digest))


async def others(connection: AsyncConnection, staff: str, digest: bytes, now: datetime) -> int:
    """In how many other browsers she is in."""
    going = (SESSION.c.seen_at > now - IDLE, SESSION.c.begun_at > now - WHOLE)
    query = select(func.count()).where(SESSION.c.staff_id == staff, SESSION.c.digest != digest, *going)
    return await connection.scalar(query) or 0


async def end_others(connection: AsyncConnection, staff: str, digest: bytes) -> None:
    """All of hers but this one."""
    hers = (SESSION.c.staff_id == staff, SESSION.c.digest != digest)
    await connection.execute(delete(SESSION).where(*hers))


async def last_seen(connection: AsyncConnection) -> dict[str, datetime]:
    """When each colleague last used a page or did anything that is logged, by her id."""
    used = select(SESSION.c.staff_id, SESSION.c.seen_at.label("at"))
    did = select(STAFF.c.id, DECISION.c.created_at).join(DECISION, DECISION.c.who == STAFF.c.name)
    both = union_all(used, did).subquery()
    rows = await connection.execute(select(both.c.staff_id, func.max(both.c.at)).group_by(both.c.staff_id))
    return {row[0]: row[1] for row in rows}
