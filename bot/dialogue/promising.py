"""The worker's look at promises: who is asked about one now, and when it is looked at again.

What is due, `bot.dialogue.following` says.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carrying import Carrying
from bot.days import told
from bot.dialogue.following import Life, Look, look
from bot.dialogue.looks import Looks
from bot.happenings import arrived
from bot.line import Line
from flows.steps import Data
from storage.dialogue import promises
from storage.dialogue.promises import FOLLOWED, Promised

MORNING, AFTERNOON = 9, 16  # by the clock of the group: before the day, and when most of it has passed
LATER = timedelta(minutes=5)  # one whose look failed is looked at again


def today_of(promise: Promised, now: datetime) -> date:
    """The day it is where the group lives."""
    return now.astimezone(ZoneInfo(promise.timezone)).date()


def at(day: date, timezone: str, *, is_due: bool) -> datetime:
    """When it is looked at on that day: in the morning, or, when it `is_due`, in the afternoon."""
    hour = time(AFTERNOON if is_due else MORNING)
    return datetime.combine(day, hour, ZoneInfo(timezone)).astimezone(UTC)


def about(promise: Promised) -> Data:
    """What comes with every question about it. Of two that wait for one woman the second is in the place of
    the first (`asked`)."""
    return {
        "promise": promise.number,
        "id": promise.number,
        "words": promise.words_id,
        "asked": promise.id,
        "date": told(promise.due_on),
        "on": promise.ask_on.isoformat(),
    }


async def _put_off(connection: AsyncConnection, promise: Promised, now: datetime) -> None:
    await promises.change(connection, promise.id, look_at=now + LATER)


async def _take(carrying: Carrying, promise: Promised) -> None:
    connection, now = carrying.connection, carrying.now
    if promise.state not in FOLLOWED:
        await promises.change(connection, promise.id, look_at=None)
        return
    women = await _women(connection, promise)
    found = look(_life(promise, len(women), now))
    is_due = promise.state == "open" and found.next >= found.ask_on
    look_at = at(found.next, promise.timezone, is_due=is_due)
    values = {"ask_on": found.ask_on, "asked": found.asked, "look_at": look_at}
    await promises.change(connection, promise.id, **values)
    if found.ask is not None:
        await _ask(carrying, promise, found, women[found.ask])


async def _women(connection: AsyncConnection, promise: Promised) -> list[str]:
    """In the order in which they are asked. Where nobody follows it any more, whoever is there."""
    if promise.state == "said":
        return await promises.others(connection, promise)
    return await promises.followers(connection, promise) or await promises.others(connection, promise)


async def _ask(carrying: Carrying, promise: Promised, found: Look, woman: str) -> None:
    await promises.change(carrying.connection, promise.id, asked_at=carrying.now)
    flow = "witness" if promise.state == "said" else "promised"
    carrying.tell(woman, arrived(flow, about(promise)))


def _life(promise: Promised, women: int, now: datetime) -> Life:
    asked_on = today_of(promise, promise.asked_at) if promise.asked_at else None
    return Life(
        today=today_of(promise, now),
        state=promise.state,
        due_on=promise.due_on,
        ask_on=promise.ask_on,
        asked=promise.asked,
        asked_on=asked_on,
        women=women,
    )


PROMISES = Looks("promise", promises.take_due, _take, _put_off)


async def look_at_promises(line: Line) -> int:
    """Look at every promise that is due. Returns how many there were."""
    return await PROMISES.run(line)
