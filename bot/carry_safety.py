"""Carrying out that a woman wishes to be contacted by a trained one, and that she wishes it no more."""

from __future__ import annotations

from bot.arrivals import GUEST_KEPT
from bot.carrying import Act, Carried, Carrying
from bot.happenings import forgotten
from flows import effects as e
from storage import cases
from storage.cases import Wish
from storage.holding import Person
from storage.safekeeping import close_way, lock_of


async def open_case(carrying: Carrying, person: Person, effect: e.OpenCase) -> Carried:
    """It waits for the safety person alone: no card, no figure, no line of a log tells of it."""
    connection, seal = carrying.connection, carrying.line.seal
    lock = await lock_of(connection, seal, person.country)
    way = close_way(seal, lock, effect.way)
    await cases.wish(connection, person.id, Wish(way, effect.word, person.language), carrying.now)
    return ()


async def call_off_case(carrying: Carrying, person: Person, _: e.CallOffCase) -> Carried:
    """A guest was kept for her case only; she is forgotten as any other guest from now on."""
    await cases.call_off(carrying.connection, person.id, carrying.now)
    if person.guest:
        carrying.tell(person.id, forgotten("guest"), GUEST_KEPT, f"guest:{person.id}")
    return ()


SAFETY_ACTS: dict[type[e.Effect], Act] = {
    e.OpenCase: open_case,
    e.CallOffCase: call_off_case,
}
