"""Effects on her PIN. It is kept as a hash under the line's own key, which no copy of the database holds."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.carrying import Act, Carried, Carrying
from bot.line import Line
from flows import effects as e
from storage import outbox, people
from storage.holding import Person

TRIES_A_DAY = 3


def pin_digest(line: Line, member: str, digits: str) -> bytes:
    return line.seal.digest(f"pin:{member}:{digits}")


def misses_today(person: Person, now: datetime) -> int:
    """Wrong PINs since midnight where she lives."""
    zone = ZoneInfo(person.timezone)
    if (
        person.pin_missed_at is None
        or person.pin_missed_at.astimezone(zone).date() != now.astimezone(zone).date()
    ):
        return 0
    return person.pin_tries


async def set_pin(carrying: Carrying, person: Person, effect: e.SetPin) -> Carried:
    """She has just chosen it, so she need not give it at once."""
    pin = pin_digest(carrying.line, person.id, effect.pin) if effect.pin else None
    values = {"pin": pin, "unlocked": True, "pin_tries": 0, "pin_missed_at": None}
    await people.change(carrying.connection, person.id, values)
    return ()


async def unlock(carrying: Carrying, person: Person, _: e.Unlock) -> Carried:
    values = {"unlocked": True, "pin_tries": 0, "pin_missed_at": None}
    await people.change(carrying.connection, person.id, values)
    await outbox.release(carrying.connection, [person.address_id], carrying.now)
    return ()


async def miss_pin(carrying: Carrying, person: Person, _: e.MissPin) -> Carried:
    missed = misses_today(person, carrying.now) + 1
    values = {"pin_tries": missed, "pin_missed_at": carrying.now}
    await people.change(carrying.connection, person.id, values)
    return ()


PIN_ACTS: dict[type[e.Effect], Act] = {e.SetPin: set_pin, e.Unlock: unlock, e.MissPin: miss_pin}
