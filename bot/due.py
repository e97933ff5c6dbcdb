"""Timers whose time has come: each fires once, as a turn of its own."""

from __future__ import annotations

from collections.abc import Sequence

from bot.failing import apologise
from bot.happenings import IsDue
from bot.line import Line
from bot.turn import take_turns
from storage import cards, people, timers
from storage.timers import Due

BATCH = 64


async def fire_due(line: Line) -> int:
    """Take everything that is due now. Returns how many timers fired."""
    fired = 0
    while batch := await _next(line):
        await _fire(line, batch)
        fired += len(batch)
    return fired


async def _next(line: Line) -> list[Due]:
    """The oldest due timers, one for each member."""
    async with line.database.connect() as connection:
        due = await timers.due(connection, line.clock.now(), BATCH)
    first: dict[str, Due] = {}
    for timer in due:
        first.setdefault(timer.member_id, timer)
    return list(first.values())


async def _fire(line: Line, batch: Sequence[Due]) -> None:
    upkeep = [timer for timer in batch if timer.event["kind"] == "forget"]
    turns = [IsDue(timer) for timer in batch if timer.event["kind"] != "forget"]
    if upkeep:
        await _forget(line, upkeep)
    if not turns:
        return
    try:
        await take_turns(line, turns)
    except Exception as error:
        if len(turns) == 1:
            await _put_aside(line, turns[0], error)
            return
        for turn in turns:
            await _fire(line, [turn.timer])


async def _forget(line: Line, due: Sequence[Due]) -> None:
    """Somebody who never agreed, or took it back: nothing of her remains."""
    async with line.database.begin() as connection:
        now = line.clock.now()
        await timers.fire(connection, [t.id for t in due if t.id is not None], now)
        for timer in due:
            await people.forget_if(connection, timer.member_id, timer.event["state"], now)


async def _put_aside(line: Line, happening: IsDue, error: Exception) -> None:
    """It will not be tried again: a person sees the failure."""
    await apologise(line, happening, error)
    async with line.database.begin() as connection:
        timer = happening.timer
        await timers.fire(connection, [timer.id] if timer.id is not None else [], line.clock.now())
        await cards.put(connection, "failed", timer.member_id, "", line.clock.now())
