"""The translator that the line uses: texts of a moment go to the translator process as one batch."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from translations.process import Answers, Child, Lost, Recipe
from translations.router import Route
from translations.suspects import Suspects
from translations.translation import Request, Translation, could_not

PATIENCE = 10.0  # seconds a text may wait; then its original goes out
WINDOW = 0.04  # seconds to wait for company after the first text
BATCH = 3200  # characters at once, some 32 messages: about 1.5 s with models of the usual size
ROOM = 1000  # texts waiting; beyond, originals go out at once


@dataclass(frozen=True, slots=True)
class _Waiting:
    """One text on its way. Done when it is answered, or nobody waits for it any more."""

    request: Request
    answer: asyncio.Future[Translation]
    since: float

    @property
    def text(self) -> str:
        return self.request.texts[0]

    def give(self, answer: Translation | None = None) -> None:
        if not self.answer.done():
            self.answer.set_result(answer or could_not(self.text))


class ProcessTranslator:
    """Starts its process at the first text, or at `warm`. While one batch is away the next one gathers.

    Texts that were in a batch when the process was lost are asked again, each alone, while somebody waits.
    """

    def __init__(self, recipe: Recipe, *, patience: float = PATIENCE, room: int = ROOM) -> None:
        self._recipe = recipe
        self.patience = patience
        self._room = room
        self._child = Child(recipe, patience=2 * patience)
        self._queue: deque[_Waiting] = deque()
        self._suspects = Suspects()
        self._runner: asyncio.Task[None] | None = None
        self._away: float | None = None  # since when the first of those has waited that are with the process
        self._routes: tuple[Route, ...] | None = None

    @property
    def pid(self) -> int | None:
        return self._child.pid

    async def translate(
        self, texts: Sequence[str], source: str, target: str, keep: Sequence[str] = ()
    ) -> list[Translation]:
        names = tuple(keep)
        asked = [self._ask(Request((text,), source, target, names)) for text in texts]
        try:
            if asked:
                await asyncio.wait([waiting.answer for waiting in asked], timeout=self.patience)
        finally:
            for waiting in asked:
                waiting.give()
        return [waiting.answer.result() for waiting in asked]

    def routes(self) -> tuple[Route, ...]:
        """As they were found at the first call, or at the first after `close`. Cheap from then on."""
        if self._routes is None:
            interpreter = self._recipe()
            self._routes = interpreter.routes()
            interpreter.close()
        return self._routes

    async def warm(self) -> None:
        """Starts the process and loads its models."""
        direct = [route.pair for route in self.routes() if not route.via]
        requests = [Request(("ok",), *pair) for pair in direct]
        with suppress(Lost):
            await asyncio.to_thread(self._child.ask, requests)

    async def close(self) -> None:
        """What still waits goes out as it is. A text after that starts anew, with what is installed then."""
        self._routes = None
        if self._runner:
            self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)
        while self._queue:
            self._queue.popleft().give()
        self._child.hurry()
        await asyncio.to_thread(self._child.stop)

    def _ask(self, request: Request) -> _Waiting:
        waiting = _Waiting(request, asyncio.get_running_loop().create_future(), monotonic())
        if self._suspects.deadly(request) or self._full() or self._overdue():
            waiting.give()
            return waiting
        self._queue.append(waiting)
        if self._runner is None or self._runner.done():
            self._runner = asyncio.create_task(self._serve())
        return waiting

    def _overdue(self) -> bool:
        """It hangs: whoever asks now would only wait in vain, until it is lost and started anew."""
        return self._away is not None and monotonic() >= self._away + self.patience

    def _full(self) -> bool:
        if len(self._queue) >= self._room:
            self._queue = deque(waiting for waiting in self._queue if not waiting.answer.done())
        return len(self._queue) >= self._room

    async def _serve(self) -> None:
        """Until nothing waits."""
        while self._queue:
            if sum(len(waiting.text) for waiting in self._queue) < BATCH:
                await asyncio.sleep(max(0.0, self._queue[0].since + WINDOW - monotonic()))
            batch, again = self._gather(), list[_Waiting]()
            try:
                again = await self._carry(batch) if batch else []
            finally:
                self._queue.extendleft(reversed(again))
                for waiting in batch:
                    if waiting not in again:
                        waiting.give()

    def _gather(self) -> list[_Waiting]:
        """The first of those that wait, as many as go together: at least one text, and suspects alone."""
        batch: list[_Waiting] = []
        size = 0
        while self._queue and not (batch and self._suspects.alone(batch[0].request)):
            waiting = self._queue[0]
            size += 0 if waiting.answer.done() else len(waiting.text)
            if batch and (size > BATCH or self._suspects.alone(waiting.request)):
                break
            self._queue.popleft()
            if not waiting.answer.done():
                batch.append(waiting)
        return batch

    async def _carry(self, batch: Sequence[_Waiting]) -> list[_Waiting]:
        """Gives what came back. Returns those that are worth another try."""
        requests = [waiting.request for waiting in batch]
        self._away = batch[0].since
        try:
            answers: Answers | None = await asyncio.to_thread(self._child.ask, requests)
        except Lost:
            self._suspects.lost(requests)
            left = [waiting for waiting in batch if not waiting.answer.done()]
            return [waiting for waiting in left if not self._suspects.deadly(waiting.request)]
        finally:
            self._away = None
        if answers is not None:
            self._suspects.served(requests)
            for waiting, (answer,) in zip(batch, answers, strict=True):
                waiting.give(answer)
        return []
