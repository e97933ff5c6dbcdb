"""Countries: which of them are open, what is missing, what a message costs there, whom to call in danger.

A country opens with four ticks (PRODUCT 8.1, SAF-24). Until then the words of its groups let nobody in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import and_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Country, Group, table

COUNTRY, GROUP = table(Country), table(Group)

TICKS = {
    "directory": "directory_at",
    "safety-person": "safety_person_at",
    "legal-note": "legal_note_at",
    "safety-talk": "safety_talk_at",
}
"""What each tick is called, and the column that tells since when it is there."""

IS_OPEN = and_(*(COUNTRY.c[column].is_not(None) for column in TICKS.values()))


def missing(country: Country) -> list[str]:
    """The ticks that are not there yet; none means that it is open."""
    return [tick for tick, column in TICKS.items() if getattr(country, column) is None]


async def every(connection: AsyncConnection) -> list[Country]:
    """All countries, by name."""
    rows = await connection.execute(select(COUNTRY).order_by(COUNTRY.c.name))
    return [Country(**row._mapping) for row in rows]


async def find(connection: AsyncConnection, name: str) -> Country | None:
    row = (await connection.execute(select(COUNTRY).where(COUNTRY.c.name == name))).first()
    return Country(**row._mapping) if row else None


async def add(connection: AsyncConnection, name: str) -> None:
    """A closed country; nothing changes when it is there already."""
    statement = insert(COUNTRY).values(name=name, price="", emergency="")
    await connection.execute(statement.on_conflict_do_nothing(index_elements=["name"]))


async def change(connection: AsyncConnection, name: str, values: Mapping[str, object]) -> None:
    await connection.execute(update(COUNTRY).where(COUNTRY.c.name == name).values(**values))


async def tick(connection: AsyncConnection, name: str, what: str, at: datetime | None) -> None:
    """One of `TICKS` is there since `at`, or not there (None)."""
    await change(connection, name, {TICKS[what]: at})


async def with_groups(connection: AsyncConnection) -> set[str]:
    """The names of the countries that groups live in."""
    return set((await connection.execute(select(GROUP.c.country).distinct())).scalars())
