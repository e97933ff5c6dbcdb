"""Files that members send are fetched from the carrier, cleaned and sealed; what was sent is kept nowhere."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.refusals import Refused
from bot.failing import place_of
from bot.line import Line
from storage import coming
from storage.coming import Coming

PAUSES = (1, 3, 15, 60)  # seconds; for a moment after the webhook the carrier may not have the file yet
SECONDS = 60  # for fetching one
AT_ONCE = 4

File = TypeVar("File")
Keep = Callable[[Line, AsyncConnection, Coming, File], Awaitable[None]]
Lose = Callable[[Line, AsyncConnection, Coming, Exception], Awaitable[None]]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kind(Generic[File]):
    """One kind of file. `name` is as in `flows.events.Media`; `largest` in bytes; rows are in `table`.

    `clean` makes a file of what was sent, in a thread; it raises one of `bad` for what is none. `keep` and
    `lose` are told what became of it, in the transaction that notes it.
    """

    name: str
    table: Table
    largest: int
    clean: Callable[[bytes], File]
    bad: tuple[type[Exception], ...]
    keep: Keep[File]
    lose: Lose | None = None


async def fetch_all(line: Line, kind: Kind[File]) -> None:
    """All that are to be fetched now. One that cannot be had is tried again, and is lost in the end."""
    while due := await _due(line, kind.table):
        for one in due:
            await _fetch(line, kind, one)


async def _due(line: Line, table: Table) -> list[Coming]:
    async with line.database.begin() as connection:
        return list(await coming.take_due(connection, table, line.clock.now(), AT_ONCE))


async def _fetch(line: Line, kind: Kind[File], one: Coming) -> None:
    """Once it is here or is no file of its kind at all, the carrier is told to forget it too."""
    try:
        async with asyncio.timeout(SECONDS):
            data = await line.channels[one.channel].file(one.sid, kind.name, kind.largest)
        file = await asyncio.to_thread(kind.clean, data)
    except kind.bad as bad:
        await _put_off(line, kind, one, bad, lost=True)
    except Exception as error:
        log.warning("a %s could not be fetched: %s at %s", kind.name, type(error).__name__, place_of(error))
        await _put_off(line, kind, one, error)
        return
    else:
        async with line.database.begin() as connection:
            await kind.keep(line, connection, one, file)
    await _forget(line, one)


async def _put_off(line: Line, kind: Kind[File], one: Coming, why: Exception, *, lost: bool = False) -> None:
    pause = None if lost or one.tries >= len(PAUSES) else timedelta(seconds=PAUSES[one.tries])
    async with line.database.begin() as connection:
        await coming.put_off(connection, kind.table, one, line.clock.now() + pause if pause else None)
        if pause is None and kind.lose:
            await kind.lose(line, connection, one, why)


async def _forget(line: Line, one: Coming) -> None:
    try:
        await line.channels[one.channel].forget_files(one.sid)
    except Refused as refused:
        log.warning("the carrier still has the file of message %s: %s", one.sid, refused.refusal)
