"""Carrying out that a member stays."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from storage import people
from storage.holding import Person


async def stay(carrying: Carrying, person: Person, _: e.StayMember) -> Carried:
    """She has written, so her two years begin anew."""
    values = {"stay_asked_at": None, "seen_at": carrying.now}
    await people.change(carrying.connection, person.id, values)
    return ()


STAY_ACTS: dict[type[e.Effect], Act] = {e.StayMember: stay}
