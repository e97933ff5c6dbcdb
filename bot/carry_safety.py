"""Carrying out what keeps her safe: she was asked; a trained woman is to contact her, or not any more."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.meeting import forgotten_later
from flows import effects as e
from storage import cases, people
from storage.cases import Wish
from storage.holding import Person
from storage.safekeeping import close_way, lock_of


async def asked_safety(carrying: Carrying, person: Person, _: e.AskedSafety) -> Carried:
    """Who may be harmed is left in peace: nothing unasked until she writes, whatever she answers (SAF-12)."""
    asked = {"safety_asked_at": carrying.now, "silent": True}
    await people.change(carrying.connection, person.id, asked)
    return ()


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
        carrying.timers.append(forgotten_later(person.id, carrying.now))
    return ()


SAFETY_ACTS: dict[type[e.Effect], Act] = {
    e.AskedSafety: asked_safety,
    e.OpenCase: open_case,
    e.CallOffCase: call_off_case,
}
