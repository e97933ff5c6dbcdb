"""Who wants to hear of every change of a message."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy

from bot.rehearsal.message import Message


class News:
    """A slow listener waits behind its own queue and holds up nobody. None in a queue: there is no more."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[Message | None]] = set()

    def tell(self, message: Message) -> None:
        """Each listener gets the message as it is now; the ledger's own goes on changing."""
        for queue in self._queues:
            queue.put_nowait(copy(message))

    def end(self) -> None:
        """Lets every listener go, so that a server with open pages can stop at once."""
        for queue in self._queues:
            queue.put_nowait(None)

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Message | None]]:
        queue: asyncio.Queue[Message | None] = asyncio.Queue()
        self._queues.add(queue)
        try:
            yield queue
        finally:
            self._queues.discard(queue)
