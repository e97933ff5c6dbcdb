"""A person looks at a practice before others see it (PRODUCT 6.9). That she has seen it is written down."""

from __future__ import annotations

from datetime import timedelta

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.happenings import arrived
from bot.keepers import Keeper
from bot.line import Line
from bot.moderating import doubts_about
from bot.settings import Unsafe
from storage import held, practices, timers
from storage.held import Held
from storage.timers import Due

HOUR = timedelta(hours=1)


async def listed(line: Line) -> None:
    """How old each is, its language and topic. No words, no names."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        waiting = await held.waiting(connection)
    for one in waiting:
        typer.echo(f"no. {one.number}  {(now - one.since) // HOUR} h, {one.language}, {one.topic}")
    typer.echo(f"{len(waiting)} to look at.")


async def show(line: Line, number: int, who: Keeper) -> None:
    """Her words as she wrote them, part by part, and why they wait. Raises `Unsafe`."""
    async with line.database.begin() as connection:
        one = await _named(connection, number)
        found = await practices.own(connection, one.member_id, number)
        await held.log(connection, who.logged, "saw", one.id, line.clock.now())
    texts = {part: told.text for part, told in found.parts.items()} if found else {}
    for part in practices.FIRST:
        if part in texts:
            typer.echo(f"{part}: {texts[part] or '[a voice note that nobody has typed: `voice waiting`]'}")
    typer.echo(f"Waits because: {', '.join(doubts_about(texts.values())) or 'it was held'}.")


async def pass_(line: Line, number: int, who: Keeper) -> None:
    """Others see it from now on, and she is told so. Raises `Unsafe`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        one = await _named(connection, number)
        if not await held.pass_on(connection, one, now):
            raise Unsafe("Somebody was faster.")
        await held.log(connection, who.logged, "passed", one.id, now)
        told = arrived("passed", {"id": number, "asked": one.id})
        await timers.set_all(connection, [Due(one.member_id, told, now, f"passed:{one.id}")])
        await line.bell.ring(connection, EVENTS)
    typer.echo("Passed. Its author is told.")


async def _named(connection: AsyncConnection, number: int) -> Held:
    found = await held.waiting(connection, number)
    if not found:
        raise Unsafe("No practice that waits has this number: see `practices waiting`.")
    return found[0]
