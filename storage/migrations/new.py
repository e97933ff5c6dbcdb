"""Write the next migration from what differs between the tables and a fresh database: `make migration`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from storage.database import migrations, open_database


def write(connection: Connection, message: str, number: str) -> None:
    command.revision(migrations(connection), message, autogenerate=True, rev_id=number)


async def main(message: str) -> None:
    number = f"{len(list((Path(__file__).parent / 'versions').glob('0*.py'))) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        engine = await open_database(None, Path(folder))
        async with engine.begin() as connection:
            await connection.run_sync(write, message, number)
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main(" ".join(sys.argv[1:])))
