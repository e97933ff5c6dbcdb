"""Effects on what a member wrote for others → rows."""

from __future__ import annotations

from bot.carry_follow import tell_closed
from bot.carrying import Act, Carried, Carrying
from flows import effects as e
from storage import hers
from storage.holding import Person


async def take_back(carrying: Carrying, person: Person, effect: e.TakeBack) -> Carried:
    await hers.take_back(carrying.connection, person.id, effect.number)
    return ()


async def narrow_readers(carrying: Carrying, person: Person, effect: e.NarrowReaders) -> Carried:
    await hers.narrow(carrying.connection, person.id, effect.number, effect.privacy, carrying.now)
    return ()


async def close_question(carrying: Carrying, person: Person, effect: e.CloseQuestion) -> Carried:
    question = await hers.close(carrying.connection, person.id, effect.number, carrying.now)
    if question:
        await tell_closed(carrying, question)
    return ()


HERS_ACTS: dict[type[e.Effect], Act] = {
    e.TakeBack: take_back,
    e.NarrowReaders: narrow_readers,
    e.CloseQuestion: close_question,
}
