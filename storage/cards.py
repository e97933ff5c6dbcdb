"""What waits for a person."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Card, Member, table

ADDRESS, CARD, MEMBER = table(Address), table(Card), table(Member)
BEFORE_JOINING = ("no-word", "no-language", "stuck", "wish")
"""Why a guest whose group is not known yet may wait for a person."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A guest who waits for a person; `id` is the card's."""

    id: int
    reason: str
    since: datetime
    member_id: str
    language: str
    channel: str
    note: str = field(repr=False)


async def put(
    connection: AsyncConnection,
    reason: str,
    member_id: str,
    note: str,
    now: datetime,
    question_id: str | None = None,
    practice_id: str | None = None,
    dialogue_id: str | None = None,
    promise_id: str | None = None,
) -> None:
    """A card for this member, reason and thing, if about one; a note joins the one that is open already."""
    about = {"question_id": question_id, "practice_id": practice_id}
    about |= {"dialogue_id": dialogue_id, "promise_id": promise_id}
    values = {"reason": reason, "member_id": member_id, **about}
    same = (CARD.c[name].is_not_distinct_from(value) for name, value in values.items())
    query = select(CARD.c.id, CARD.c.note).where(*same, CARD.c.closed_at.is_(None))
    card = (await connection.execute(query)).first()
    if card is None:
        await connection.execute(insert(CARD).values(**values, note=note, created_at=now))
    elif note:
        joined = f"{card.note}\n{note}".strip()
        await connection.execute(update(CARD).where(CARD.c.id == card.id).values(note=joined))


async def open_by_reason(connection: AsyncConnection) -> dict[str, int]:
    """How many cards wait, by reason."""
    query = select(CARD.c.reason, func.count()).where(CARD.c.closed_at.is_(None)).group_by(CARD.c.reason)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def before_joining(connection: AsyncConnection) -> list[Waiting]:
    """The open cards of guests whose group is not known yet, oldest first."""
    query = (
        select(CARD, MEMBER.c.language, ADDRESS.c.channel)
        .join(MEMBER, MEMBER.c.id == CARD.c.member_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .where(CARD.c.reason.in_(BEFORE_JOINING), CARD.c.closed_at.is_(None))
        .where(MEMBER.c.state == "guest", MEMBER.c.group_id.is_(None))
        .order_by(CARD.c.created_at, CARD.c.id)
    )
    return [
        Waiting(row.id, row.reason, row.created_at, row.member_id, row.language, row.channel, row.note)
        for row in await connection.execute(query)
    ]


async def close(
    connection: AsyncConnection,
    member_id: str,
    reasons: Collection[str],
    now: datetime,
    practice_id: str | None = None,
) -> None:
    """Nobody need look at these cards of hers any more; at those about this practice, if it is named."""
    open_ones = [CARD.c.member_id == member_id, CARD.c.reason.in_(reasons), CARD.c.closed_at.is_(None)]
    about = [CARD.c.practice_id == practice_id] if practice_id else []
    await connection.execute(update(CARD).where(*open_ones, *about).values(closed_at=now))


async def close_about(connection: AsyncConnection, promise_id: str, now: datetime) -> None:
    """Nobody need look at what was put about this promise any more."""
    about = CARD.c.promise_id == promise_id, CARD.c.closed_at.is_(None)
    await connection.execute(update(CARD).where(*about).values(closed_at=now))
