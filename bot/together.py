"""Work that is cheaper done together: what waits while one batch is being done becomes the next."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Together(Generic[T]):
    """`work` gets a list of items with unlike keys, and succeeds for all of them or for none.

    One that fails in a batch is taken again alone, so that it cannot spoil the others. Items of one key are
    taken one after the other, in the order in which they came.
    """

    def __init__(
        self,
        work: Callable[[Sequence[T]], Awaitable[None]],
        key: Callable[[T], Hashable],
        most: int = 64,
        at_once: int = 2,
    ) -> None:
        self._work, self._key, self._most, self._at_once = work, key, most, at_once
        self._waiting: deque[tuple[T, asyncio.Future[None]]] = deque()
        self._busy: set[Hashable] = set()
        self._running = 0
        self._runners: set[asyncio.Task[None]] = set()  # tasks that nobody holds may vanish

    async def do(self, item: T) -> None:
        """Returns when the item is done. Raises what `work` raised for it alone."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._running < self._at_once:
            self._running += 1
            runner = asyncio.create_task(self._run())
            self._runners.add(runner)
            runner.add_done_callback(self._runners.discard)
        await done

    async def _run(self) -> None:
        """Ends in the same breath in which it finds nothing to do, so that no item falls in between."""
        try:
            while batch := self._next():
                await self._take(batch)
                self._busy -= {self._key(item) for item, _ in batch}
        finally:
            self._running -= 1

    def _next(self) -> list[tuple[T, asyncio.Future[None]]]:
        batch: list[tuple[T, asyncio.Future[None]]] = []
        later: list[tuple[T, asyncio.Future[None]]] = []
        held: set[Hashable] = set()
        while self._waiting and len(batch) < self._most:
            item, done = self._waiting.popleft()
            key = self._key(item)
            if key in self._busy or key in held:
                later.append((item, done))
            else:
                self._busy.add(key)
                batch.append((item, done))
            held.add(key)
        self._waiting.extendleft(reversed(later))
        return batch

    async def _take(self, batch: list[tuple[T, asyncio.Future[None]]]) -> None:
        try:
            await self._work([item for item, _ in batch])
        except Exception as error:
            if len(batch) == 1:
                _fail(batch[0][1], error)
                return
            for one in batch:
                await self._take([one])
        else:
            for _, done in batch:
                if not done.done():
                    done.set_result(None)


def _fail(done: asyncio.Future[None], error: Exception) -> None:
    if not done.done():
        done.set_exception(error)
