"""Whoever is on duty is told by chat that something waits, without a word of what it is, at most once an hour
(PRODUCT 6.9, handover). A safety case is told to safety persons alone, in number (SAF-22)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.desk.duty import on_duty, whose
from bot.desk.roles import SAFETY
from bot.happenings import arrived
from bot.line import Line
from bot.unmet.cards import TOLD
from storage import cases, timers, watermarks
from storage.desk import opened, staff
from storage.desk.opened import OpenCard
from storage.desk.staff import Colleague
from storage.timers import Due

MARK = "desk notices"
EVERY, AT_MOST = timedelta(minutes=1), timedelta(hours=1)
STATED = TOLD | {"unanswered", "late"}
"""Cards by which somebody waits for a person within a stated time."""


class Noticing:
    """One per process that works; of all of them one looks."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._next: datetime | None = None

    async def run(self) -> None:
        """Look, if a minute has passed since it was done last."""
        now = self._line.clock.now()
        if self._next is None or now >= self._next:
            self._next = now + EVERY
            await tell_on_duty(self._line)


async def tell_on_duty(line: Line) -> int:
    """Returns how many were told."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        colleagues = [who for who in await staff.every(connection) if _may_be_told(who, now)]
        if not colleagues or not await watermarks.claim(connection, MARK):
            return 0
        told = [*await _of_safety(connection, colleagues, now), *await _of_cards(connection, colleagues, now)]
        for id in {one.member_id for one in told}:
            await staff.told(connection, id, now)
        await timers.set_all(connection, told)
        await line.bell.ring(connection, EVENTS)
    return len(told)


def _may_be_told(who: Colleague, now: datetime) -> bool:
    return (
        who.locked_at is None and on_duty(who, now) and (who.told_at is None or who.told_at <= now - AT_MOST)
    )


async def _of_cards(connection: AsyncConnection, colleagues: Sequence[Colleague], now: datetime) -> list[Due]:
    """Those of the team for whom something has come since they were told last."""
    everybody = await staff.every(connection)
    stated = [card for card in await opened.every(connection) if card.reason in STATED]
    told = []
    for who in colleagues:
        hers = [card for card in stated if _meets(everybody, card, who, now)]
        if any(who.told_at is None or card.since > who.told_at for card in hers):
            told.append(Due(who.member_id, arrived("desk_notice", {"asked": "desk", "n": len(hers)}), now))
    return told


def _meets(colleagues: Sequence[Colleague], card: OpenCard, who: Colleague, now: datetime) -> bool:
    found = whose(colleagues, card.facilitator, now)
    return found is not None and found.id == who.id


async def _of_safety(
    connection: AsyncConnection, colleagues: Sequence[Colleague], now: datetime
) -> list[Due]:
    """The one who has the fewest cases; another when she has as many as she takes."""
    able = [(await cases.taken(connection, who.id), who) for who in colleagues if SAFETY in who.roles]
    free = [pair for pair in able if pair[0] < pair[1].cases] or able
    if not free:
        return []
    waiting = await cases.untaken(connection)
    _, who = min(free, key=lambda pair: (pair[0], pair[1].name))
    if not any(who.told_at is None or at > who.told_at for at in waiting):
        return []
    return [Due(who.member_id, arrived("safety_notice", {"asked": "safety", "n": len(waiting)}), now)]
