"""A process of the line that dies, and comes back."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bench.place import Place
from bench.processes import Process

LONGEST_LIFE, LONGEST_DEATH = 1.2, 0.5  # seconds


@dataclass(slots=True)
class Part:
    """`python main.py WORDS` at `place`. `web`: it listens, so that one can tell when it is up."""

    place: Place
    words: tuple[str, ...]
    process: Process

    @property
    def web(self) -> bool:
        return self.words[0] == "serve"

    async def up(self) -> None:
        if self.web:
            await asyncio.to_thread(self.process.wait_for, f"{self.place.line}/healthz")
        else:
            await asyncio.sleep(2)  # it tells nobody

    async def die(self, chance: random.Random) -> None:
        """Live for a moment, die as in a power cut, stay dead for a moment, and come back."""
        await self.up()
        await asyncio.sleep(chance.uniform(0, LONGEST_LIFE))
        self.process.kill()
        await asyncio.sleep(chance.uniform(0, LONGEST_DEATH))
        self.process = self.place.start(*self.words)


@asynccontextmanager
async def part(place: Place, *words: str) -> AsyncIterator[Part]:
    """Up when the block begins, stopped when it ends."""
    one = Part(place, words, place.start(*words))
    try:
        await one.up()
        yield one
    finally:
        await asyncio.to_thread(one.process.stop)
