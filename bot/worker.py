"""The worker: answers the doorbells, looks at the clock every second, and takes up what was left lying."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from procrastinate.jobs import DeleteJobCondition

from bot.bell import DELIVER, EVENTS, RECONCILE, SWEEP
from bot.checking.looking import look_at_checks
from bot.deliver import Deliverer
from bot.desk.noticing import Noticing
from bot.dialogue.looking import look_at_dialogues
from bot.dialogue.promising import look_at_promises
from bot.due import fire_due
from bot.enriching import Enriching
from bot.failing import place_of
from bot.finding import make_findable
from bot.line import Line
from bot.noticing import send_elsewhere
from bot.overdue import Overdue
from bot.pictures import fetch_pictures
from bot.questions import look_at_questions
from bot.reconcile import reconcile
from bot.recover import recover
from bot.slow_directions import SlowDirections
from bot.sounds import fetch_sounds
from bot.taking import TurnTaker
from bot.upkeep import Upkeep
from storage.presence import Presence

TICK = 1.0  # seconds; how late a timer may be
STALLED = 30  # seconds without a sign of life of the worker that had a job
GRACE = 15  # seconds for what is under way when the line is stopped
JOBS_AT_ONCE = 4

log = logging.getLogger(__name__)


class Worker:
    """One per process that works."""

    def __init__(self, line: Line, turns: TurnTaker) -> None:
        self._line, self._turns = line, turns
        self._deliverer, self._upkeep, self._overdue = Deliverer(line), Upkeep(line), Overdue(line)
        self._slow, self._enriching = SlowDirections(line), Enriching(line)
        self._noticing = Noticing(line)
        self._presence = Presence(line.database, line.worker)
        bell = line.bell
        bell.answer(DELIVER, self._deliverer.run)
        bell.answer(EVENTS, self._fire)
        bell.answer(RECONCILE, self._reconcile, every_minute=True)
        bell.answer(SWEEP, self._sweep, every_minute=True)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Works until the block is left, then finishes what is under way."""
        async with self._presence.shown(), self._at_work():
            yield

    @asynccontextmanager
    async def _at_work(self) -> AsyncIterator[None]:
        app = self._line.bell.app
        jobs = asyncio.create_task(
            app.run_worker_async(
                concurrency=JOBS_AT_ONCE,
                install_signal_handlers=False,
                delete_jobs=DeleteJobCondition.ALWAYS,
                shutdown_graceful_timeout=GRACE,
            )
        )
        ticks = asyncio.create_task(self._tick())
        await self._line.bell.ring_now(RECONCILE)
        try:
            yield
        finally:
            for task in (ticks, jobs):
                task.cancel()
            for task in (ticks, jobs):
                with contextlib.suppress(asyncio.CancelledError):
                    await task

    async def _fire(self) -> None:
        await fire_due(self._line)

    async def _reconcile(self) -> None:
        await reconcile(self._line, self._turns)
        await send_elsewhere(self._line)

    async def _sweep(self) -> None:
        """Jobs of workers that died are done by others; the queue does not do so by itself."""
        manager = self._line.bell.app.job_manager
        for job in await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED):
            await manager.retry_job(job)

    async def _tick(self) -> None:
        """Timers in our own time, what may be tried again, what a crash left in hand, and the upkeep."""
        regular = self._upkeep.run, self._overdue.run, self._slow.run, self._enriching.run, self._noticing.run
        looks = self._look, self._look_at_dialogues, self._look_at_promises, self._look_at_checks
        files = self._fetch_pictures, self._fetch_sounds
        acts = self._fire, self._recover, self._deliverer.run, self._make_findable, *files, *looks, *regular
        await asyncio.gather(*map(every_second, acts))

    async def _fetch_pictures(self) -> None:
        await fetch_pictures(self._line)

    async def _fetch_sounds(self) -> None:
        await fetch_sounds(self._line)

    async def _look(self) -> None:
        await look_at_questions(self._line)

    async def _look_at_dialogues(self) -> None:
        await look_at_dialogues(self._line)

    async def _look_at_promises(self) -> None:
        await look_at_promises(self._line)

    async def _look_at_checks(self) -> None:
        await look_at_checks(self._line)

    async def _make_findable(self) -> None:
        await make_findable(self._line)

    async def _recover(self) -> None:
        await self._presence.renew()
        await recover(self._line)


async def every_second(act: Callable[[], Awaitable[None]]) -> None:
    """On its own: a long day of one does not hold up the others."""
    while True:
        await quietly(act)
        await asyncio.sleep(TICK)


async def quietly(act: Callable[[], Awaitable[None]]) -> None:
    """A failure is logged and the next tick tries again; the database may be away for a moment."""
    try:
        await act()
    except Exception as error:
        log.error("the worker stumbled: %s at %s", type(error).__name__, place_of(error))
