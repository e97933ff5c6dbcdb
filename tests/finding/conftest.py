"""All practices of the collection in a database, in a transaction that is thrown away."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from tests.finding import collection


@pytest.fixture
async def told(empty: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    async with empty.connect() as connection:
        await collection.keep(connection, collection.practices())
        yield connection
        await connection.rollback()
