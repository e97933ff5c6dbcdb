"""Effects on time: she is left in peace for hours or until she writes, and reminded of what she left."""

from __future__ import annotations

from datetime import timedelta

from bot import metrics
from bot.carrying import Act, Carried, Carrying
from bot.unasked import KEPT, knock_at, reminder
from flows import effects as e
from flows import reminding
from storage import outbox, people, phones
from storage.holding import Person

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
THIRD_DAY, LAST_DAYS = 3 * DAY, 3 * DAY  # PRODUCT 4.3.3


async def keep_quiet(carrying: Carrying, person: Person, effect: e.KeepQuiet) -> Carried:
    """Also for whoever shares the phone: it is the phone that somebody is looking at."""
    until = carrying.now + timedelta(hours=effect.hours)
    for member in await phones.sharers(carrying.connection, person.address_id) or (person.id,):
        await outbox.call_back(carrying.connection, member, carrying.now)
        await people.change(carrying.connection, member, {"quiet_until": until, "unlocked": False})
        carrying.timers.append(knock_at(member, until))
    metrics.QUICK_EXITS.inc()
    return ()


async def wait_for_her(carrying: Carrying, person: Person, _: e.WaitForHer) -> Carried:
    await outbox.call_back(carrying.connection, person.id, carrying.now)
    await people.change(carrying.connection, person.id, {"silent": True, "unlocked": False})
    return ()


async def remind(carrying: Carrying, person: Person, effect: e.Remind) -> Carried:
    """The first one comes while her window is still open, where her channel has one."""
    window = carrying.line.channels[person.channel].can.window
    first = DAY - HOUR if window else DAY
    after = {
        reminding.DAY: first,
        reminding.THIRD_DAY: THIRD_DAY - first,
        reminding.MONTH: KEPT - THIRD_DAY,
        reminding.AFTER: LAST_DAYS,
    }
    at = carrying.now + after[effect.rung]
    carrying.timers.append(reminder(person.id, effect.flow, effect.rung, at))
    return ()


TIME_ACTS: dict[type[e.Effect], Act] = {
    e.KeepQuiet: keep_quiet,
    e.WaitForHer: wait_for_her,
    e.Remind: remind,
}
