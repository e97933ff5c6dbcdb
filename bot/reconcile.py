"""Looking after what the webhooks missed: while the line was down, people may have written."""

from __future__ import annotations

import logging
from datetime import timedelta

from bot.channels.refusals import Refused
from bot.line import Line
from bot.taking import TurnTaker
from storage import inbox, watermarks

FIRST_LOOK = timedelta(hours=12)
FURTHEST = timedelta(days=20)  # the ids of what came longer ago may be gone (`storage.retention`)
OVERLAP = timedelta(minutes=10)  # the carrier lists a message a little after it took it

log = logging.getLogger(__name__)


async def reconcile(line: Line, turns: TurnTaker) -> int:
    """Take the turns of messages the carrier took for us and we never saw. Returns how many."""
    now = line.clock.now()
    missed = 0
    for name, channel in line.channels.items():
        mark = f"received {name}"
        async with line.database.connect() as connection:
            since = max(await watermarks.read(connection, mark) or now - FIRST_LOOK, now - FURTHEST)
        try:
            received = await channel.received(since - OVERLAP - line.clock.offset())
        except Refused as refused:
            log.warning("the carrier could not be asked what came on %s: %s", name, refused)
            continue
        async with line.database.connect() as connection:
            known = await inbox.known(connection, [message.sid for message in received])
        for message in received:
            if message.sid not in known:
                await turns.take(message)
                missed += 1
        async with line.database.begin() as connection:
            await watermarks.write(connection, mark, now)
    if missed:
        log.info("%d messages that had been missed were taken up", missed)
    return missed
