"""After a crash or an unclear reply: what was in hand is taken up again, and nothing arrives twice."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

from bot.channels.channel import Address, Found, Progress
from bot.channels.refusals import Refused
from bot.line import Line
from bot.refusing import reason, refuse
from bot.writing import recognises
from storage import lanes, outcomes, presence
from storage.outbox import Message
from storage.outcomes import Outcome

SLACK = timedelta(minutes=5)  # the carrier's clock is not ours
ASK_AGAIN = timedelta(minutes=1)
STATES = {Progress.DELIVERED: "delivered", Progress.READ: "read"}

log = logging.getLogger(__name__)


async def recover(line: Line) -> int:
    """Give back what never left; ask the carrier about what may have. Returns how many were settled."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        living = await presence.living(connection) | {line.worker}
        settled = await lanes.unclaim(connection, now, living)
        doubtful = await lanes.take_doubtful(connection, now, living)
    became = await asyncio.gather(*(_settle(line, message) for message in doubtful))
    async with line.database.begin() as connection:
        await outcomes.record(connection, became, line.clock.now())
    return settled + len(doubtful)


async def _settle(line: Line, message: Message) -> Outcome:
    """As long as the carrier cannot be asked, the message stays where it is: it may have arrived."""
    now = line.clock.now()
    try:
        found = await _find(line, message)
    except Refused as refused:
        log.warning("the carrier could not be asked about message %s: %s", message.id, refused)
        return Outcome(message.id, message.part, "unknown", due_at=now + ASK_AGAIN)
    if found is None:
        return Outcome(message.id, message.part, "ready", due_at=now)
    if found.progress is Progress.REFUSED:
        return replace(await refuse(line, message, reason(message, found.code)), sid=found.sid)
    state = STATES.get(found.progress, "sent") if message.last else "next"
    return Outcome(message.id, message.part, state, sid=found.sid)


async def _find(line: Line, message: Message) -> Found | None:
    """The carrier's copy of this message, if it has one that is not known as another of ours."""
    since = (message.claimed_at or message.created_at) - SLACK - line.clock.offset()
    to = Address(message.channel, line.seal.open(message.sealed))
    listed = await line.channels[message.channel].sent_to(to, since)
    async with line.database.connect() as connection:
        others = await lanes.sids_of(connection, message.address_id)
    return next((f for f in listed if f.sid not in others and recognises(message.digest, f.body)), None)
