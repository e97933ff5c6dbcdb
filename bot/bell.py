"""Doorbells. A job says only "there is something to do"; the rows say what (docs/decisions)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.database import plain_url

DELIVER, EVENTS, RECONCILE, SWEEP = "deliver", "events", "reconcile", "sweep"
EVERY_MINUTE = "* * * * *"


class Bell:
    """Rings inside the caller's transaction, so that nobody comes to the door before it is open."""

    def __init__(self, database: AsyncEngine) -> None:
        self.app = App(connector=PsycopgConnector(conninfo=plain_url(database), min_size=1, max_size=4))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        async with self.app.open_async():
            yield

    async def ring(self, connection: AsyncConnection, *doors: str) -> None:
        """Call a worker to each of these doors, once this transaction has committed."""
        raw = (await connection.get_raw_connection()).driver_connection
        for door in doors:
            await self.app.configure_task(door, queue=door, connection=raw).defer_async()

    async def ring_now(self, door: str) -> None:
        """Call a worker to a door where nobody is on the way yet."""
        try:
            await self.app.configure_task(door, queue=door, queueing_lock=door).defer_async()
        except AlreadyEnqueued:
            return

    def answer(self, door: str, act: Callable[[], Awaitable[None]], *, every_minute: bool = False) -> None:
        """`act` is what a worker does at this door, besides every minute if so wished."""

        async def come(timestamp: int | None = None) -> None:
            await act()

        task = self.app.task(name=door, queue=door)(come)
        if every_minute:
            self.app.periodic(cron=EVERY_MINUTE)(task)
