"""Where her window has closed: what is for her is held, and a notice that says nothing of it goes instead.

One a day at most. Whatever she writes releases what is held. If she writes nothing for some hours, and has a
good address for SMS, it goes there (docs/decisions, outside the window).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.line import Line
from storage import holding, noticing, outbox, outcomes
from storage.holding import Person
from storage.outbox import SHUT, Draft, Message
from storage.outcomes import Outcome

A_DAY = timedelta(hours=24)
NOTICE = {"message": "g-notice", "values": {"n": 1}, "notice": True}


async def in_window(
    line: Line, connection: AsyncConnection, claimed: Sequence[Message], now: datetime
) -> list[Message]:
    """Those that may leave now. The others are held, and she is sent a notice if she has had none today."""
    may_be_shut = [m.id for m in claimed if line.channels[m.channel].can.notices and not is_notice(m)]
    readers = await holding.readers(connection, may_be_shut) if may_be_shut else {}
    shut = {id for id, person in readers.items() if _shut(line, person, now)}
    if not shut:
        return list(claimed)
    await _hold(line, connection, [m for m in claimed if m.id in shut], now)
    await _notify(connection, {p.address_id: p for id, p in readers.items() if id in shut}, now)
    return [message for message in claimed if message.id not in shut]


async def send_elsewhere(line: Line) -> int:
    """What was held behind a notice that nobody has answered goes by another channel. How many did."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        others = [name for name, channel in line.channels.items() if channel.can.window is None]
        return await noticing.reroute(connection, others, now)


def is_notice(message: Message) -> bool:
    """It goes out as the template, at any time."""
    return bool(message.content.get("notice"))


def _shut(line: Line, person: Person, now: datetime) -> bool:
    can = line.channels[person.channel].can
    heard = max(filter(None, (person.wrote_at, person.heard_at)), default=None)
    return person.language in can.notices and can.shut(heard, now)


async def _hold(
    line: Line, connection: AsyncConnection, messages: Collection[Message], now: datetime
) -> None:
    hours = (await line.panel.now(connection, now)).notice
    until = now + timedelta(hours=hours)
    held = [
        Outcome(m.id, m.part, _becomes(m), code=SHUT, due_at=until if _becomes(m) == "held" else None)
        for m in messages
    ]
    await outcomes.record(connection, held, now)


def _becomes(message: Message) -> str:
    """A notice of the turn's own says no more than the template, which goes in its place."""
    return "dropped" if message.content.get("message") == "g-notice" else "held"


async def _notify(connection: AsyncConnection, whom: dict[int, Person], now: datetime) -> None:
    lately = await noticing.noticed(connection, list(whom), now - A_DAY)
    drafts = [
        Draft(person.id, address, person.channel, "say", NOTICE, now, now)
        for address, person in whom.items()
        if address not in lately
    ]
    await outbox.put(connection, drafts)
