"""How the load is for somebody who works the desk, once a month: asked, counted, and met by a colleague
(SAF-22)."""

from __future__ import annotations

from bot.bell import EVENTS
from bot.carrying import Act, Carried, Carrying
from bot.desk.duty import starts
from bot.desk.roles import FACILITATOR
from bot.happenings import arrived
from bot.line import Line
from flows import effects as e
from storage import cards, timers, watermarks
from storage.desk import care, staff
from storage.holding import Person
from storage.timers import Due

MARK = "how the load is"


async def note_load(carrying: Carrying, person: Person, effect: e.NoteLoad) -> Carried:
    """Counted without her name; where it is not fine, a card tells the others who works the desk with her."""
    connection, now = carrying.connection, carrying.now
    if await staff.of_member(connection, person.id) is not None:
        await care.count(connection, now.date().replace(day=1), effect.answer)
        if effect.answer != care.FINE:
            await cards.put(connection, f"care-{effect.answer}", person.id, "", now)
    return ()


async def ask_load(line: Line) -> int:
    """All facilitators who were not asked this month, each when she is next on duty. Returns how many."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        if not await watermarks.claim(connection, MARK):
            return 0
        last = await watermarks.read(connection, MARK)
        if last is not None and (last.year, last.month) == (now.year, now.month):
            return 0
        able = [
            one for one in await staff.every(connection) if FACILITATOR in one.roles and not one.locked_at
        ]
        due = [Due(one.member_id, arrived("desk_care", {}), starts(one, now)) for one in able]
        await timers.set_all(connection, due)
        await watermarks.write(connection, MARK, now)
        await line.bell.ring(connection, EVENTS)
    return len(due)


CARE_ACTS: dict[type[e.Effect], Act] = {e.NoteLoad: note_load}
