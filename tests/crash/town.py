"""Members who write by a real carrier to a real line, which can be killed under them."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial

import httpx

from bench.community import TALK
from bench.place import Place
from bot.rehearsal.people import Person

WORDS = TALK[1]
ROUNDS = 2  # how often each of them goes through the whole talk
PATIENCE = 150.0  # seconds for all that is said: what was missed is looked for once a minute
UNDONE = ("ready", "claimed", "sending", "unknown")
Threads = dict[str, list[str]]
"""What each person has received, in order, by her address."""


@dataclass(slots=True)
class Town:
    """`chance` decides how long they think; the carrier's books decide what was said."""

    place: Place
    chance: random.Random
    http: httpx.AsyncClient
    received: Threads = field(default_factory=dict)
    not_taken: int = 0
    _looked: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def talk(self, person: Person, *, think: float) -> None:
        """She writes, reads the reply, thinks for at most so many seconds, and writes again."""
        for number, text in enumerate(TALK * ROUNDS, 1):
            await asyncio.sleep(self.chance.uniform(0, think))
            await self._write(person, said_by(person, text, number))
            async with self._looked:
                await self._looked.wait_for(partial(self._heard, person, number))

    async def watch(self) -> None:
        """Look at the carrier's books until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(0.1)

    async def look(self) -> None:
        threads: Threads = defaultdict(list)
        for entry in (await self.http.get(f"{self.place.carrier}/remote/ledger")).json():
            if not entry["inbound"]:
                threads[entry["person"]].append(entry["text"])
        async with self._looked:
            self.received = threads
            self._looked.notify_all()

    async def settled(self) -> None:
        """Returns when the line has nothing more to send, and has had time to send it twice."""
        async with asyncio.timeout(PATIENCE):
            while await self._undone():  # noqa: ASYNC110 - what is waited for happens in another process
                await asyncio.sleep(0.1)
        await asyncio.sleep(2.5)  # two ticks of the worker
        await self.look()

    async def slow_down(self, seconds: float) -> None:
        """Let the carrier take its time, so that a kill often finds a message on its way there."""
        login = (self.place.environment["TWILIO_ACCOUNT_SID"], self.place.environment["TWILIO_AUTH_TOKEN"])
        answer = await self.http.post(f"{self.place.carrier}/faults", json={"delay": seconds}, auth=login)
        answer.raise_for_status()

    def _heard(self, person: Person, number: int) -> bool:
        return len(self.received.get(person.at_carrier, ())) >= number

    async def _write(self, person: Person, text: str) -> None:
        written = {"from": person.at_carrier, "text": text}
        answer = await self.http.post(f"{self.place.carrier}/remote/write", json=written)
        self.not_taken += not answer.json()["taken"]

    async def _undone(self) -> bool:
        figures = (await self.http.get(f"{self.place.line}/metrics")).text.splitlines()
        counts = dict(line.rsplit(" ", 1) for line in figures if not line.startswith("#"))
        return any(float(counts.get(f'palaver_outbox{{state="{state}"}}', 0)) for state in UNDONE)


def said_by(person: Person, text: str, number: int) -> str:
    """Nobody else writes these words, and she writes them once; keys and digits stay what they are."""
    return f"{person.id}x{number} {WORDS}" if text == WORDS else text


def as_heard_by(person: Person, witness: Person, replies: list[str]) -> list[str]:
    """What `witness` heard, as `person` hears it who writes the same."""
    return [reply.replace(f"{witness.id}x", f"{person.id}x") for reply in replies]
