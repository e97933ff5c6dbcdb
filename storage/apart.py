"""Counting that takes long, in a thread of its own with a connection of its own: the turns of this process go
on meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy import URL, NullPool
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

T = TypeVar("T")
Counting = Callable[[AsyncConnection], Awaitable[T]]


async def apart(database: AsyncEngine, counting: Counting[T]) -> T:
    """What `counting` returns. It only reads: nothing is committed."""
    return await asyncio.to_thread(asyncio.run, _alone(database.url, counting))


async def _alone(url: URL, counting: Counting[T]) -> T:
    engine = create_async_engine(url, poolclass=NullPool, hide_parameters=True)
    try:
        async with engine.connect() as connection:
            return await counting(connection)
    finally:
        await engine.dispose()
