"""The figures, counted at most once a minute in one process, however many look at them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.line import Line
from bot.measures.board import Board, count
from storage.apart import apart

FRESH = timedelta(minutes=1)
PERIODS = (7, 30, 90)
"""Days."""


async def counted(line: Line, days: int) -> Board:
    """From the database, apart from the turns: of ten thousand members it takes seconds."""
    now = line.clock.now()
    return await apart(line.database, lambda connection: count(connection, days, now))


class Kept:
    """Who asks while others count waits for what they find."""

    def __init__(self, counting: Callable[[Line, int], Awaitable[Board]] = counted) -> None:
        self._counting = counting
        self._boards: dict[int, tuple[Line, Board]] = {}
        self._one = asyncio.Lock()

    async def board(self, line: Line, days: int) -> Board:
        async with self._one:
            whose, board = self._boards.get(days, (None, None))
            if board is None or whose is not line or line.clock.now() - board.at >= FRESH:
                board = await self._counting(line, days)
                self._boards[days] = line, board
            return board
