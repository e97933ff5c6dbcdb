"""What somebody of the team does about a text by chat → rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.carrying import Act, Carried, Carrying
from bot.checking import deciding
from bot.desk.room import Refused
from bot.saying import sentence
from flows.effects import Effect
from flows.effects.checking import DecideCheck, SeeCheck
from storage.desk import staff
from storage.desk.staff import Colleague
from storage.holding import Person

DOES: Mapping[str, Callable[[Carrying, Colleague, int], Awaitable[object]]] = {
    "pass": deciding.let_through,
    "ask": deciding.ask_change,
    "hold": deciding.hold,
    "safety": deciding.to_safety,
    "see": deciding.see,
}


async def see_check(carrying: Carrying, person: Person, effect: SeeCheck) -> Carried:
    return await _do(carrying, person, effect.check, "see")


async def decide_check(carrying: Carrying, person: Person, effect: DecideCheck) -> Carried:
    return await _do(carrying, person, effect.check, effect.does)


async def _do(carrying: Carrying, person: Person, check: int, does: str) -> Carried:
    """Somebody else may have been faster."""
    who = await staff.of_member(carrying.connection, person.id)
    try:
        if who:
            await DOES[does](carrying, who, check)
    except Refused:
        return (sentence(person, "k-mod-gone", carrying.now),)
    return ()


CHECK_ACTS: dict[type[Effect], Act] = {SeeCheck: see_check, DecideCheck: decide_check}
