"""The translator that the line uses: requests of a moment go to the translator process as one batch."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from translations.process import Answers, Child, Recipe
from translations.router import Route
from translations.translation import Request, Translation, could_not

PATIENCE = 10.0  # seconds a text may wait; then its original goes out
WINDOW = 0.04  # seconds to wait for company after the first request
BATCH = 32  # texts at once: about 1.5 s with models of the usual size
ROOM = 1000  # requests waiting; beyond, originals go out at once


@dataclass(frozen=True, slots=True)
class _Waiting:
    request: Request
    answer: asyncio.Future[list[Translation]]


class ProcessTranslator:
    """Starts its process at the first text, or at `warm`. While one batch is away the next one gathers."""

    def __init__(self, recipe: Recipe, *, patience: float = PATIENCE, room: int = ROOM) -> None:
        self._recipe = recipe
        self._patience = patience
        self._child = Child(recipe, patience=2 * patience)
        self._queue: asyncio.Queue[_Waiting] = asyncio.Queue(room)
        self._runner: asyncio.Task[None] | None = None
        self._routes: tuple[Route, ...] | None = None

    @property
    def pid(self) -> int | None:
        return self._child.pid

    async def translate(
        self, texts: Sequence[str], source: str, target: str, keep: Sequence[str] = ()
    ) -> list[Translation]:
        chunks = [tuple(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        requests = [Request(chunk, source, target, tuple(keep)) for chunk in chunks]
        answers = await asyncio.gather(*map(self._answer, requests))
        return [translation for answer in answers for translation in answer]

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
        await asyncio.to_thread(self._child.ask, requests)

    async def close(self) -> None:
        """What still waits goes out as it is. A text after that starts anew, with what is installed then."""
        self._routes = None
        if self._runner:
            self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)
        while not self._queue.empty():
            _give(self._queue.get_nowait(), None)
        self._child.hurry()
        await asyncio.to_thread(self._child.stop)

    async def _answer(self, request: Request) -> list[Translation]:
        waiting = _Waiting(request, asyncio.get_running_loop().create_future())
        try:
            async with asyncio.timeout(self._patience):
                self._queue.put_nowait(waiting)
                self._run()
                return await waiting.answer
        except (TimeoutError, asyncio.QueueFull):
            return _originals(request)

    def _run(self) -> None:
        if self._runner is None or self._runner.done():
            self._runner = asyncio.create_task(self._serve())

    async def _serve(self) -> None:
        while True:
            batch = [await self._queue.get()]
            try:
                await self._gather(batch)
                await self._carry([waiting for waiting in batch if not waiting.answer.done()])
            finally:
                for waiting in batch:
                    _give(waiting, None)

    async def _carry(self, batch: Sequence[_Waiting]) -> None:
        requests = [waiting.request for waiting in batch]
        answers: Answers | None = await asyncio.to_thread(self._child.ask, requests)
        for waiting, answer in zip(batch, answers or [], strict=answers is not None):
            _give(waiting, answer)

    async def _gather(self, batch: list[_Waiting]) -> None:
        if self._queue.qsize() < BATCH:
            await asyncio.sleep(WINDOW)
        while not self._queue.empty() and sum(len(w.request.texts) for w in batch) < BATCH:
            batch.append(self._queue.get_nowait())


def _give(waiting: _Waiting, answer: list[Translation] | None) -> None:
    if not waiting.answer.done():
        waiting.answer.set_result(answer if answer is not None else _originals(waiting.request))


def _originals(request: Request) -> list[Translation]:
    return [could_not(text) for text in request.texts]
