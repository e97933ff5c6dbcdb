"""The migrations build exactly the tables that the code speaks to, and can be taken back."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database import migrations, open_database
from storage.schema import METADATA


def differences(connection: Connection) -> list[object]:
    ours = set(METADATA.tables)
    options = {
        "compare_type": True,
        "include_object": lambda _, name, kind, *__: kind != "table" or name in ours,
    }
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), METADATA))


async def test_migrations_make_the_tables(database: AsyncEngine) -> None:
    async with database.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_difference_would_be_seen(database: AsyncEngine) -> None:
    async with database.connect() as connection:
        await connection.execute(text("ALTER TABLE outbox DROP COLUMN digest"))
        assert len(await connection.run_sync(differences)) == 1
        await connection.rollback()


async def test_every_migration_can_be_taken_back(database: AsyncEngine) -> None:
    """Down to the queue and up again, inside a transaction that is thrown away."""

    def down_and_up(connection: Connection) -> list[object]:
        config = migrations(connection)
        command.downgrade(config, "0002")
        command.upgrade(config, "head")
        return differences(connection)

    async with database.connect() as connection:
        assert await connection.run_sync(down_and_up) == []
        await connection.rollback()


async def test_processes_that_start_together_take_turns(database: AsyncEngine) -> None:
    url = database.url.render_as_string(hide_password=False)
    engines = await asyncio.gather(*(open_database(url, Path("unused"), connections=1) for _ in range(4)))
    for engine in engines:
        await engine.dispose()
