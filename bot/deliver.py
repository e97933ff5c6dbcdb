"""Letters leave: claim the heads of lanes, write them out, mark them, send them, record what became of them.

Between "claimed" and "sending" nothing has left, so a crash costs nothing. From "sending" on the carrier may
have the letter, so it is asked before the letter is sent again (`bot.recover`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import metrics
from bot.channels.channel import Progress
from bot.channels.refusals import Refusal, Refused
from bot.failing import place_of
from bot.gsm7 import segments
from bot.lateness import in_time
from bot.line import Line
from bot.noticing import in_window
from bot.refusing import refuse
from bot.writing import Finished, all_wanted, finish, nothing_left
from storage import lanes, outcomes, senders
from storage.lanes import Leaving
from storage.outbox import Message
from storage.outcomes import Outcome

BATCH = 64
TRIES = 10  # of writing a message out
AT_ONCE = 2  # batches under way in one process, so that a slow one does not hold up the rest
STATES = {Progress.DELIVERED: "delivered", Progress.READ: "read"}


log = logging.getLogger(__name__)


class Deliverer:
    """Empties the outbox when somebody rings."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._under_way = 0
        self._rung = 0

    async def run(self) -> None:
        """Returns when nothing is left that could leave now, or when others are at it already."""
        self._rung += 1
        if self._under_way >= AT_ONCE:
            return
        self._under_way += 1
        try:
            while True:
                rung = self._rung
                while await self._round():
                    pass
                if rung == self._rung:
                    return
        finally:
            self._under_way -= 1

    async def _round(self) -> bool:
        """One batch of each channel. False when there was nothing to do."""
        batches = [await self._claim(channel) for channel in await self._waiting()]
        await asyncio.gather(*(self._send_all(batch) for batch in batches if batch))
        return any(batches)

    async def _waiting(self) -> list[str]:
        """Most knocks find nobody: that must cost little."""
        async with self._line.database.connect() as connection:
            return await lanes.waiting(connection, self._line.channels, self._line.clock.now())

    async def _claim(self, channel: str) -> list[Message]:
        now = self._line.clock.now()
        rate = self._line.settings.per_second(channel)
        async with self._line.database.begin() as connection:
            room = await senders.allowance(connection, channel, now, rate, BATCH)
            if not room:
                return []
            leaving: list[Message] = []
            while not leaving and (
                claimed := await lanes.claim(connection, channel, now, room, self._line.worker)
            ):
                leaving = await in_window(self._line, connection, claimed, now)
                leaving = await in_time(connection, leaving, now)
            if leaving:
                await senders.charge(connection, channel, now, rate, len(leaving))
        return leaving

    async def _send_all(self, claimed: Sequence[Message]) -> None:
        """What must be translated first does not hold up what need not."""
        ready = [m for m in claimed if not all_wanted(m)]
        others = [m for m in claimed if all_wanted(m)]
        await asyncio.gather(*(self._send_batch(batch) for batch in (ready, others) if batch))

    async def _send_batch(self, messages: Sequence[Message]) -> None:
        line = self._line
        finished, others = await _finish_apart(line, messages)
        async with line.database.begin() as connection:
            now = line.clock.now()
            await outcomes.record(connection, others, now)
            ours = await lanes.leave(connection, [_leaving(line, one) for one in finished], now)
            await _charge_segments(line, connection, finished, now)
        became = await asyncio.gather(*(self._send(f) for f in finished if f.message.id in ours))
        async with line.database.begin() as connection:
            await outcomes.record(connection, became, line.clock.now())

    async def _send(self, finished: Finished) -> Outcome:
        message = finished.message
        try:
            sent = await self._line.channels[message.channel].send(finished.letter)
        except Refused as refused:
            return await refuse(self._line, message, refused)
        except Exception as error:
            log.error("message %s met trouble: %s at %s", message.id, type(error).__name__, place_of(error))
            return await refuse(self._line, message, Refused(Refusal.UNCERTAIN))
        metrics.SENT.labels(message.channel).inc()
        state = STATES.get(sent.progress, "sent") if finished.last else "next"
        return Outcome(message.id, message.part, state, sid=sent.sid)


async def _finish_apart(line: Line, messages: Sequence[Message]) -> tuple[list[Finished], list[Outcome]]:
    """All of them together; when one cannot be written out, each by itself, so that it spoils no other.

    That one stays claimed and is tried again, for the trouble may pass; after many tries it is dropped.
    """
    try:
        return await finish(line, messages)
    except Exception as error:
        if len(messages) == 1:
            told = messages[0].id, type(error).__name__, place_of(error)
            log.error("message %s cannot be written: %s at %s", *told)
            return [], [nothing_left(m) for m in messages if m.attempts >= TRIES]
    apart = [await _finish_apart(line, [message]) for message in messages]
    return [f for finished, _ in apart for f in finished], [o for _, others in apart for o in others]


def _leaving(line: Line, finished: Finished) -> Leaving:
    message = finished.message
    costs = segments(finished.letter.body) if line.channels[message.channel].can.gsm7 else 1
    return Leaving(message.id, message.claimed_at, finished.digest, finished.last, costs)


async def _charge_segments(
    line: Line, connection: AsyncConnection, finished: Sequence[Finished], now: datetime
) -> None:
    """Carriers count the segments of an SMS, not the messages."""
    for channel in {f.message.channel for f in finished if line.channels[f.message.channel].can.gsm7}:
        extra = sum(segments(f.letter.body) - 1 for f in finished if f.message.channel == channel)
        if extra:
            await senders.charge(connection, channel, now, line.settings.per_second(channel), extra)
