"""The directory: trained services, by country. What was not checked for 90 days is not given (SAF-11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Service, table

ENTRY = table(Service)
CHECKED_FOR = timedelta(days=90)


def _fresh(today: date) -> ColumnElement[bool]:
    return ENTRY.c.checked_on >= today - CHECKED_FOR


async def given(connection: AsyncConnection, country: str, language: str, today: date) -> list[Service]:
    """What a woman of this country and language is shown, the widest hours first.

    An entry without languages answers everybody.
    """
    hers = or_(ENTRY.c.languages.has_key(language), func.jsonb_array_length(ENTRY.c.languages) == 0)
    query = select(ENTRY).where(ENTRY.c.country == country, _fresh(today), hers)
    rows = await connection.execute(query.order_by(ENTRY.c.open_hours.desc(), ENTRY.c.id))
    return [Service(**row._mapping) for row in rows]


async def every(connection: AsyncConnection) -> list[Service]:
    """All entries by country and name, also those that are not given any more."""
    rows = await connection.execute(select(ENTRY).order_by(ENTRY.c.country, ENTRY.c.name, ENTRY.c.id))
    return [Service(**row._mapping) for row in rows]


async def fresh(connection: AsyncConnection, today: date) -> dict[str, int]:
    """How many entries of each country are given today."""
    query = select(ENTRY.c.country, func.count()).where(_fresh(today)).group_by(ENTRY.c.country)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def stale(connection: AsyncConnection, today: date) -> dict[str, int]:
    """How many entries of each country are not given, because nobody has checked them for 90 days."""
    query = select(ENTRY.c.country, func.count()).where(~_fresh(today)).group_by(ENTRY.c.country)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def put(connection: AsyncConnection, entries: Sequence[Service]) -> None:
    """Enter them. One with the same country, name and phone as an entry that is there replaces it."""
    for entry in entries:
        values = entry.model_dump(exclude={"id"})
        same = (ENTRY.c[name] == values[name] for name in ("country", "name", "phone"))
        known = await connection.scalar(select(ENTRY.c.id).where(*same))
        if known is None:
            await connection.execute(insert(ENTRY).values(**values))
        else:
            await connection.execute(update(ENTRY).where(ENTRY.c.id == known).values(**values))


async def check(connection: AsyncConnection, number: int, by: str, today: date) -> bool:
    """Somebody has called and all is as it is written. False when there is no such entry."""
    statement = update(ENTRY).where(ENTRY.c.id == number).values(checked_by=by, checked_on=today)
    return bool((await connection.execute(statement)).rowcount)


async def remove(connection: AsyncConnection, number: int) -> bool:
    """False when there is no such entry."""
    return bool((await connection.execute(delete(ENTRY).where(ENTRY.c.id == number))).rowcount)
