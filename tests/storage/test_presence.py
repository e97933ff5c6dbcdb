"""A worker is known to live for as long as its connection does."""

from __future__ import annotations

import asyncio

import pytest
from psycopg import OperationalError
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.presence import LOCKS, Presence, living, new_worker


async def who_lives(database: AsyncEngine) -> set[int]:
    async with database.connect() as connection:
        return await living(connection)


async def test_a_worker_lives_as_long_as_it_shows_itself(database: AsyncEngine) -> None:
    one, other = new_worker(), new_worker()
    async with Presence(database, one).shown():
        async with Presence(database, other).shown():
            assert {one, other} <= await who_lives(database)
        await gone(database, other)
        assert one in await who_lives(database)


async def test_a_worker_whose_connection_was_cut_shows_itself_again(database: AsyncEngine) -> None:
    worker = new_worker()
    presence = Presence(database, worker)
    async with presence.shown():
        await cut(database, worker)
        await gone(database, worker)
        with pytest.raises(OperationalError):
            await presence.renew()
        await presence.renew()
        assert worker in await who_lives(database)


async def cut(database: AsyncEngine, worker: int) -> None:
    query = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE classid = :locks AND objid = :worker"
    async with database.connect() as connection:
        await connection.execute(text(query), {"locks": LOCKS, "worker": worker})


async def gone(database: AsyncEngine, worker: int) -> None:
    """Returns when it no longer lives; a `TimeoutError` when that is never seen."""
    async with asyncio.timeout(5):
        while worker in await who_lives(database):  # noqa: ASYNC110 - another process decides
            await asyncio.sleep(0.01)
