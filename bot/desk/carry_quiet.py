"""What a facilitator chooses, by chat, for a member who has been quiet."""

from __future__ import annotations

from contextlib import suppress

from bot.carrying import Act, Carried, Carrying
from bot.desk.room import Refused
from bot.tending import quiet
from flows import effects as e
from storage.desk import staff
from storage.holding import Person


async def care(carrying: Carrying, person: Person, effect: e.CareForQuiet) -> Carried:
    """Nothing, where she has written meanwhile, or somebody was faster."""
    who = await staff.of_member(carrying.connection, person.id)
    with suppress(Refused):
        if who:
            chosen = quiet.Chosen(effect.member, effect.choice)
            carrying.timers.extend(await quiet.choose(carrying.connection, who.name, chosen, carrying.now))
    return ()


QUIET_ACTS: dict[type[e.Effect], Act] = {e.CareForQuiet: care}
