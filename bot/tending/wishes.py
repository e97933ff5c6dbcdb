"""A person answers a wish for another language (LNG-13)."""

from __future__ import annotations

from bot.bell import DELIVER, EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.line import Line
from bot.saying import sentence
from flows.wished import WISHED
from storage import cards, holding, outbox, timers
from storage.desk import log, wishes
from storage.timers import Due

ANSWERS = {"soon": "g-lang-soon", "not-yet": "g-lang-not-yet"}


async def answer(line: Line, card: int, said: str, who: str) -> None:
    """`said`: soon or not-yet. In a turn of her own; a guest, who has none, is told at once.

    Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = await wishes.listed(connection, card)
        held = await holding.by_id(connection, [one.member_id for one in found])
        if not held or said not in ANSWERS:
            raise Refused("desk-wish-gone")
        (person,) = held.values()
        if not person.guest:
            event = arrived(WISHED.name, {"promise": said, "fac": who})
            await timers.set_all(connection, [Due(person.id, event, now)])
        elif not (person.stopped or person.silent):
            await outbox.put(connection, [sentence(person, ANSWERS[said], now, {"fac": who})])
        await cards.close(connection, person.id, [wishes.REASON], now)
        await log.write(connection, who, "answered", now, about=f"wish {card}")
        await line.bell.ring(connection, DELIVER, EVENTS)
