"""The sample groups, for a rehearsal and for a first look."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert

from bot.line import Line
from storage.schema import Group, table
from storage.schema.columns import secret_id

COUNTRY = "Sample country"

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


async def seed_groups(line: Line) -> None:
    """The groups with the words CEIBO, MAEMBE and BAOBAB. Safe to repeat."""
    async with line.database.begin() as connection:
        for group in GROUPS:
            values = {**group.model_dump(), "id": secret_id()}
            statement = insert(table(Group)).values(**values)
            await connection.execute(statement.on_conflict_do_nothing(index_elements=["word"]))
