"""Timers whose time has come: each fires once, as a turn of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.carry_adapt import ask_how_it_is
from bot.carry_follow import ask_now
from bot.carrying import Carrying
from bot.desk import prompt_work
from bot.failing import apologise
from bot.happenings import IsDue
from bot.line import Line
from bot.prompting.pacing import has_room
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
        now = line.clock.now()
        due = await timers.due(connection, now, BATCH, many=await has_room(line, connection, now))
    first: dict[str, Due] = {}
    for timer in due:
        first.setdefault(timer.member_id, timer)
    return list(first.values())


async def _fire(line: Line, batch: Sequence[Due]) -> None:
    turns = [IsDue(timer) for timer in batch if timer.event["kind"] not in UPKEEP]
    for timer in batch:
        if timer.event["kind"] in UPKEEP:
            await _keep_up(line, timer)
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


async def _keep_up(line: Line, timer: Due) -> None:
    """What is no part of a conversation, and is done in a transaction of its own."""
    try:
        async with line.database.begin() as connection:
            carrying = Carrying(line, connection, line.clock.now())
            if await timers.fire(connection, _ids(timer), carrying.now):
                await UPKEEP[timer.event["kind"]](carrying, timer)
                await timers.set_all(connection, carrying.timers)
    except Exception as error:
        await _put_aside(line, IsDue(timer), error)


async def _forget(carrying: Carrying, timer: Due) -> None:
    """Somebody who never agreed, or took it back: nothing of her remains."""
    await people.forget_if(carrying.connection, timer.member_id, timer.event["state"], carrying.now)


async def _follow(carrying: Carrying, timer: Due) -> None:
    await ask_now(carrying, timer.event["question"], again=timer.event["again"])


async def _ask_plan(carrying: Carrying, timer: Due) -> None:
    await ask_how_it_is(carrying, timer.event["plan"])


UPKEEP: Mapping[str, Callable[[Carrying, Due], Awaitable[None]]] = {
    "forget": _forget,
    "followed": _follow,
    "planned": _ask_plan,
    prompt_work.KIND: prompt_work.work,
}


async def _put_aside(line: Line, happening: IsDue, error: Exception) -> None:
    """It will not be tried again: a person sees the failure."""
    await apologise(line, happening, error)
    async with line.database.begin() as connection:
        timer = happening.timer
        await timers.fire(connection, _ids(timer), line.clock.now())
        await cards.put(connection, "failed", timer.member_id, "", line.clock.now())


def _ids(timer: Due) -> list[int]:
    return [] if timer.id is None else [timer.id]
