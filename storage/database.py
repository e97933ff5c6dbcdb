"""Opening the database: which one, migrated, and ready for turns."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import embedded

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 0x70616C61  # any number, the same in every process


async def open_database(url: str | None, data_dir: Path, *, connections: int = 10) -> AsyncEngine:
    """The database at `url`, or the line's own in `data_dir`, with every migration applied."""
    where = url if url else await asyncio.to_thread(embedded.start, data_dir)
    engine = create_async_engine(
        driver_url(where), pool_size=connections, max_overflow=0, pool_pre_ping=True, hide_parameters=True
    )
    async with engine.begin() as connection:
        await connection.run_sync(migrate)
    return engine


def driver_url(url: str) -> str:
    """The same URL with the driver that this project speaks."""
    return make_url(url).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def plain_url(engine: AsyncEngine) -> str:
    """The URL for libraries that speak to PostgreSQL by themselves."""
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def migrate(connection: Connection) -> None:
    """Bring the schema up to date; processes that start together take turns."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
    command.upgrade(migrations(connection), "head")


def migrations(connection: Connection) -> Config:
    """Alembic's settings for this connection."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config
