"""Effects on photos → rows. They are fetched afterwards (`bot.pictures`)."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from storage import pictures
from storage.holding import Person


async def fetch_photo(carrying: Carrying, person: Person, effect: e.FetchPhoto) -> Carried:
    await pictures.expect(carrying.connection, person.id, effect.photo, person.channel, carrying.now)
    return ()


async def allow_photo(carrying: Carrying, person: Person, effect: e.AllowPhoto) -> Carried:
    await pictures.allow(carrying.connection, person.id, effect.photo, effect.faces)
    return ()


PHOTO_ACTS: dict[type[e.Effect], Act] = {
    e.FetchPhoto: fetch_photo,
    e.AllowPhoto: allow_photo,
}
