"""The sample groups and their open country, for a rehearsal and for a first look."""

from __future__ import annotations

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from storage import directory
from storage.countries import COUNTRY as COUNTRIES
from storage.countries import TICKS
from storage.schema import Group, Service, table
from storage.schema.columns import secret_id

COUNTRY = "Sample country"
EMERGENCY = "112"

GROUPS = (
    Group(
        word="ceibo",
        name="Cocinas Ceibo",
        place="Lima",
        kind_of_place="city",
        language="es",
        timezone="America/Lima",
        facilitator="Lucia",
        org="Red Ceibo",
        country=COUNTRY,
    ),
    Group(
        word="maembe",
        name="Maembe savers",
        place="Kisumu",
        kind_of_place="village",
        language="en",
        timezone="Africa/Nairobi",
        facilitator="Grace",
        org="Maembe network",
        country=COUNTRY,
    ),
    Group(
        word="baobab",
        name="Femmes du Baobab",
        place="Thiès",
        kind_of_place="city",
        language="fr",
        timezone="Africa/Dakar",
        facilitator="Mariama",
        org="Réseau Baobab",
        country=COUNTRY,
    ),
)

SERVICES: tuple[tuple[str, str, str, int, list[str]], ...] = (
    # name, phone, hours, how many of a week, languages; no network has these numbers
    ("Sample 24", "555 0100", "24h", 168, []),
    ("Sample house", "555 0101", "Mon-Sat 8-20", 72, ["en"]),
    ("Casa de muestra", "555 0102", "lun-sáb 8-20", 72, ["es"]),
    ("Maison exemple", "555 0103", "lun-sam 8-20", 72, ["fr"]),
)


async def seed_groups(line: Line) -> None:
    """The groups with the words CEIBO, MAEMBE and BAOBAB, in a country that is open. Safe to repeat."""
    async with line.database.begin() as connection:
        await _open_country(connection, line)
        for group in GROUPS:
            values = {**group.model_dump(), "id": secret_id()}
            statement = insert(table(Group)).values(**values)
            await connection.execute(statement.on_conflict_do_nothing(index_elements=["word"]))


async def _open_country(connection: AsyncConnection, line: Line) -> None:
    """Every tick is there, and its directory was checked today."""
    now = line.clock.now()
    ticks = dict.fromkeys(TICKS.values(), now)
    statement = insert(COUNTRIES).values(name=COUNTRY, price="", emergency=EMERGENCY, **ticks)
    kept = {column: func.coalesce(COUNTRIES.c[column], at) for column, at in ticks.items()}
    named = {"emergency": EMERGENCY, **kept}
    await connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=named))
    entries = [
        Service(
            country=COUNTRY,
            name=name,
            phone=phone,
            hours=hours,
            open_hours=open_hours,
            languages=languages,
            checked_by="sample",
            checked_on=now.date(),
        )
        for name, phone, hours, open_hours, languages in SERVICES
    ]
    await directory.put(connection, entries)
