"""Which workers live. Each holds a lock for as long as its connection lasts, so that a death is seen at once.

A lease alone would have to choose: short, and a slow request to the carrier looks like a death; long, and
after a crash everybody waits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from secrets import randbits

from psycopg import AsyncConnection as Session
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.database import plain_url

LOCKS = 0x776F726B  # any number: the first half of the key of every worker's lock


def new_worker() -> int:
    """A number that no other worker has."""
    return randbits(31)


class Presence:
    """One worker's sign of life."""

    def __init__(self, database: AsyncEngine, worker: int) -> None:
        self._url, self._worker = plain_url(database), worker
        self._session: Session | None = None

    @asynccontextmanager
    async def shown(self) -> AsyncIterator[None]:
        """For as long as the block lasts."""
        await self.renew()
        try:
            yield
        finally:
            if self._session is not None:
                await self._session.close()

    async def renew(self) -> None:
        """Show it again if the connection was lost; raises while the database is away."""
        if self._session is None or self._session.closed:
            self._session = await Session.connect(self._url, autocommit=True)
            await self._session.execute("SELECT pg_advisory_lock(%s, %s)", (LOCKS, self._worker))
        await self._session.execute("SELECT 1")


async def living(connection: AsyncConnection) -> set[int]:
    """The workers that live now."""
    return set((await connection.execute(_LIVING, {"locks": LOCKS})).scalars())


_LIVING = text("""
SELECT CAST(objid AS bigint) FROM pg_locks
WHERE locktype = 'advisory' AND classid = :locks AND objsubid = 2 AND granted
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
""")
