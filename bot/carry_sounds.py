"""Effects on voice notes → rows. They are fetched afterwards (`bot.sounds`)."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from storage import sounds
from storage.holding import Person


async def fetch_sound(carrying: Carrying, person: Person, effect: e.FetchSound) -> Carried:
    await sounds.expect(carrying.connection, person.id, effect.sound, person.channel, carrying.now)
    return ()


SOUND_ACTS: dict[type[e.Effect], Act] = {e.FetchSound: fetch_sound}
