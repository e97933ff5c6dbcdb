"""A town for each test, and nothing of it left behind."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import psutil  # type: ignore[import-untyped]
import pytest

from bench.place import Place
from bench.processes import Process
from tests.crash.town import Town

PEOPLE = 24


@pytest.fixture
def seed() -> int:
    """Shown when a test fails."""
    seed = secrets.randbits(32)
    print(f"seed {seed}")
    return seed


@pytest.fixture
async def town(tmp_path: Path, seed: int) -> AsyncIterator[Town]:
    place = Place(tmp_path)
    words = ["-m", "bench.community", str(PEOPLE)]
    settling = Process(words, place.environment, place.log("community"))
    await asyncio.to_thread(settling.wait, 30)
    with place.run_carrier() as carrier:
        await asyncio.to_thread(carrier.wait_for, f"{place.carrier}/remote/ledger/size")
        async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
            yield Town(place, random.Random(seed), http)  # noqa: S311 - no secret
    _end_database(place)


def _end_database(place: Place) -> None:
    """A line that was killed leaves its PostgreSQL running; a test that failed may leave it so for good."""
    if pid := place.database:
        database = psutil.Process(pid)
        database.terminate()
        database.wait(10)
