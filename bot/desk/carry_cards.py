"""Effects of what a facilitator does by chat about what waits for a person → rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.carrying import Act, Carried, Carrying
from bot.desk.room import Refused
from bot.saying import sentence
from bot.unmet import asking, cards, writing
from bot.unmet.asking import parted
from bot.unmet.found import named
from flows.effects import Effect
from flows.effects import desk_cards as e
from storage import team
from storage.desk import log, staff
from storage.desk.staff import Colleague
from storage.holding import Person
from storage.team import Said

Work = Callable[[Carrying, Colleague, Any], Awaitable[None]]


def hers(work: Work) -> Act:
    """Somebody who works the desk does it. What cannot be done any more she is told."""

    async def act(carrying: Carrying, person: Person, effect: Any) -> Carried:
        who = await staff.of_member(carrying.connection, person.id)
        try:
            if who is not None and person.desk:
                await work(carrying, who, effect)
        except Refused:
            return (sentence(person, "k-gone", carrying.now),)
        return ()

    return act


async def read_unmet(carrying: Carrying, who: Colleague, effect: e.ReadUnmet) -> None:
    waiting = await named(carrying.connection, effect.handle)
    await team.log(carrying.connection, who.name, "read", waiting.id, carrying.now)


async def write_to_asker(carrying: Carrying, who: Colleague, effect: e.WriteToAsker) -> None:
    said = Said(who.name, who.language, effect.text)
    await writing.write_in(carrying, effect.handle, said, keep=effect.keep, closes=effect.closes)


async def ask_chosen(carrying: Carrying, who: Colleague, effect: e.AskChosen) -> None:
    await asking.ask_in(carrying, effect.handle, who.name, *parted(effect.named))


async def ask_all(carrying: Carrying, who: Colleague, effect: e.AskAll) -> None:
    await asking.ask_all_in(carrying, effect.handle, who.name)


async def see_promise(carrying: Carrying, who: Colleague, effect: e.SeeLatePromise) -> None:
    await log.write(carrying.connection, who.name, "saw", carrying.now, about=f"card {effect.card}")


async def write_of_promise(carrying: Carrying, who: Colleague, effect: e.WriteOfPromise) -> None:
    said = Said(who.name, who.language, effect.text)
    await cards.write_in(carrying, effect.card, said, keep=effect.keep)


async def tell_of_call(carrying: Carrying, who: Colleague, effect: e.TellOfCall) -> None:
    said = Said(who.name, who.language, effect.text)
    await cards.write_in(carrying, effect.card, said, keep=True, closes=True, tells=False)


async def leave_promise(carrying: Carrying, who: Colleague, effect: e.LeavePromise) -> None:
    await cards.leave_be(carrying, effect.card, who.name)


CARD_ACTS: dict[type[Effect], Act] = {
    e.ReadUnmet: hers(read_unmet),
    e.WriteToAsker: hers(write_to_asker),
    e.AskChosen: hers(ask_chosen),
    e.AskAll: hers(ask_all),
    e.SeeLatePromise: hers(see_promise),
    e.WriteOfPromise: hers(write_of_promise),
    e.TellOfCall: hers(tell_of_call),
    e.LeavePromise: hers(leave_promise),
}
