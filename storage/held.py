"""Practices that a person looks at before others see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.checking import checks
from storage.schema import Card, Decision, Member, Practice, table

CARD, DECISION, MEMBER, PRACTICE = table(Card), table(Decision), table(Member), table(Practice)


@dataclass(frozen=True, slots=True)
class Held:
    """A practice that waits, by its number. `since`: when it was held."""

    id: str
    number: int
    member_id: str
    language: str
    topic: str
    since: datetime


async def waiting(connection: AsyncConnection, number: int | None = None) -> list[Held]:
    """Oldest first; only the one with this number, if it is named."""
    query = (
        select(
            PRACTICE.c.id,
            PRACTICE.c.number,
            PRACTICE.c.member_id,
            MEMBER.c.language,
            PRACTICE.c.topic,
            CARD.c.created_at.label("since"),
        )
        .join_from(PRACTICE, CARD, CARD.c.practice_id == PRACTICE.c.id)
        .join(MEMBER, MEMBER.c.id == PRACTICE.c.member_id)
        .where(PRACTICE.c.state == "held", CARD.c.closed_at.is_(None))
        .order_by(CARD.c.created_at, CARD.c.id)
    )
    only = query if number is None else query.where(PRACTICE.c.number == number)
    return [Held(**row._mapping) for row in await connection.execute(only)]


async def pass_on(connection: AsyncConnection, held: Held, now: datetime) -> bool:
    """Others see it from now on. False when it is not held any more."""
    still = PRACTICE.c.id == held.id, PRACTICE.c.state == "held"
    values = {"state": "shared", "shared_at": func.coalesce(PRACTICE.c.shared_at, now), "look_at": now}
    passed = await connection.execute(update(PRACTICE).where(*still).values(**values))
    open_card = CARD.c.practice_id == held.id, CARD.c.closed_at.is_(None)
    await connection.execute(update(CARD).where(*open_card).values(closed_at=now))
    await checks.close_practice(connection, held.id, "passed", now)
    return passed.rowcount == 1


async def log(connection: AsyncConnection, who: str, action: str, practice: str, now: datetime) -> None:
    values = {"who": who, "action": action, "practice_id": practice, "created_at": now}
    await connection.execute(insert(DECISION).values(**values))
