"""Somebody does something about a text outside a turn: what follows from it is set, and called for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.bell import EVENTS
from bot.carrying import Carrying
from bot.line import Line
from storage import timers


@asynccontextmanager
async def acting(line: Line) -> AsyncIterator[Carrying]:
    """One transaction; nothing of it happens where the block raises."""
    async with line.database.begin() as connection:
        carrying = Carrying(line, connection, line.clock.now())
        yield carrying
        await timers.set_all(connection, carrying.timers)
        await line.bell.ring(connection, EVENTS)
