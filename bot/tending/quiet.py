"""What a facilitator does about a member of hers who neither writes nor reads: greet her once, call whom the
group named, or leave her in peace (PRODUCT 6.9). She never learns that anybody looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from flows.gentle import GENTLE
from storage import timers
from storage.desk import log, quiet
from storage.desk.quiet import Silent
from storage.timers import Due

PEACE, A_WHILE = timedelta(days=180), timedelta(days=30)
LOGGED = {"ask": "greeted", "call": "rang", "peace": "left-in-peace"}
ABOUT = "quiet"  # in the log, which tells nobody who it was


@dataclass(frozen=True, slots=True)
class Chosen:
    """For a member, by her id: ask, call or peace."""

    member: str
    choice: str


async def act(line: Line, who: str, chosen: Chosen) -> None:
    """`who`: her facilitator's name. Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        await timers.set_all(connection, await choose(connection, who, chosen, now))
        await line.bell.ring(connection, EVENTS)


async def choose(connection: AsyncConnection, who: str, chosen: Chosen, now: datetime) -> list[Due]:
    """The same, inside a transaction; returns what is to happen to her. Raises `Refused`."""
    silent = await quiet.one(connection, who, chosen.member, now)
    if silent is None or chosen.choice not in LOGGED:
        raise Refused("desk-quiet-gone")
    due = [_greeting(who, silent, now)] if chosen.choice == "ask" else []
    until = now + (PEACE if chosen.choice == "peace" else A_WHILE)
    await quiet.leave(connection, silent.member_id, until, **({"asked_at": now} if due else {}))
    await log.write(connection, who, LOGGED[chosen.choice], now, about=ABOUT)
    return due


def _greeting(who: str, silent: Silent, now: datetime) -> Due:
    """In a turn of her own: in her hours, one of the few things that may come to her unasked."""
    if not silent.may_be_asked(now):
        raise Refused("desk-quiet-asked")
    return Due(silent.member_id, arrived(GENTLE.name, {"fac": who}), now, f"gentle:{silent.member_id}")
