"""After a crash or an unclear reply: what was in hand is taken up again, and nothing arrives twice."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.channel import Address, Found, Progress
from bot.channels.refusals import Refused
from bot.line import Line
from bot.refusing import refuse
from bot.writing import recognises
from storage import outbox
from storage.outbox import Message, Outcome

LEASE = timedelta(seconds=20)  # longer than any request to the carrier may take
SLACK = timedelta(minutes=5)  # the carrier's clock is not ours
STATES = {Progress.DELIVERED: "delivered", Progress.READ: "read", Progress.REFUSED: "refused"}


async def recover(line: Line) -> int:
    """Give back what never left; ask the carrier about what may have. Returns how many were settled."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        settled = await outbox.unclaim(connection, now - LEASE)
        doubtful = await outbox.doubtful(connection, now - LEASE, now)
    for message in doubtful:
        outcome = await _settle(line, message)
        async with line.database.begin() as connection:
            await outbox.record(connection, [outcome], line.clock.now())
    return settled + len(doubtful)


async def _settle(line: Line, message: Message) -> Outcome:
    try:
        found = await _find(line, message)
    except Refused as refused:
        return await refuse(line, message, refused)
    if found is None:
        return Outcome(message.id, message.part, "ready", due_at=line.clock.now())
    more = message.kind != "say" and found.progress is not Progress.REFUSED
    state = "next" if more else STATES.get(found.progress, "sent")
    return Outcome(message.id, message.part, state, sid=found.sid, code=found.code)


async def _find(line: Line, message: Message) -> Found | None:
    """The carrier's copy of this message, if it has one that is not known as another of ours."""
    since = (message.claimed_at or message.created_at) - SLACK - line.clock.offset()
    to = Address(message.channel, line.seal.open(message.sealed))
    listed = await line.channels[message.channel].sent_to(to, since)
    async with line.database.connect() as connection:
        others = await outbox.sids_of(connection, message.address_id)
    return next((f for f in listed if f.sid not in others and recognises(message.digest, f.body)), None)
