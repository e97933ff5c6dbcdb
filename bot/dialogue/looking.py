"""The worker's look at dialogues: reminders, how it went, what was learned, and who stands with them.

When something is due, `bot.dialogue.moments` says. A look that is taken twice says nothing twice: the time
that it stands for is gone with the first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carrying import Carrying
from bot.dialogue.looks import Looks
from bot.dialogue.moments import NOT_HELD, Meeting, Moment, ahead, due, later, next_look
from bot.dialogue.standing import offer_to_stand
from bot.happenings import arrived
from bot.line import Line
from flows.steps import Data
from storage.dialogue import dialogues, looking
from storage.dialogue.dialogues import Prepared
from storage.dialogue.looking import Due


def meeting_of(found: Prepared) -> Meeting:
    return Meeting(found.meets_on, found.meets_at, found.timezone, found.state, found.outcome, found.held_at)


async def look_again(carrying: Carrying, dialogue: str) -> None:
    """Something about its day, or how it went, has changed: the worker looks when the next thing is due."""
    if found := await dialogues.by_id(carrying.connection, dialogue):
        look_at = next_look(meeting_of(found), carrying.now)
        await dialogues.change(carrying.connection, dialogue, look_at=look_at)


async def _put_off(connection: AsyncConnection, taken: Due, now: datetime) -> None:
    await dialogues.change(connection, taken.dialogue, look_at=later(taken.look_at, now))


async def _take(carrying: Carrying, taken: Due) -> None:
    found = await dialogues.by_id(carrying.connection, taken.dialogue)
    if found is None:
        return
    found = await _afresh(carrying, found)
    moment = due(meeting_of(found), taken.look_at, carrying.now)
    if moment is None:
        await looking.forget_reminders(carrying.connection, found.id, carrying.now)
    else:
        await SAYS[moment.kind](carrying, found, moment)
    await offer_to_stand(carrying, found)
    await look_again(carrying, found.id)


async def _afresh(carrying: Carrying, found: Prepared) -> Prepared:
    """A meeting that did not take place has another day now: it is asked about anew."""
    days = ahead(meeting_of(found), carrying.now)
    if found.outcome in NOT_HELD and days is not None and days >= timedelta():
        await dialogues.change(carrying.connection, found.id, outcome="", asked=0)
        return await dialogues.by_id(carrying.connection, found.id) or found
    return found


async def _remind(carrying: Carrying, found: Prepared, moment: Moment) -> None:
    for woman in await looking.taking_part(carrying.connection, found.id):
        _tell(carrying, woman, found, "remind", days=moment.days)


async def _forget(carrying: Carrying, found: Prepared, _: Moment) -> None:
    await looking.forget_reminders(carrying.connection, found.id, carrying.now)


async def _ask_after(carrying: Carrying, found: Prepared, _: Moment) -> None:
    """Another of them each time; who takes the notes is the first."""
    women = await looking.taking_part(carrying.connection, found.id)
    if women:
        _tell(carrying, women[found.asked % len(women)], found, "after")
        await dialogues.change(carrying.connection, found.id, asked=found.asked + 1)


async def _ask_what_was_learned(carrying: Carrying, found: Prepared, _: Moment) -> None:
    for woman in await looking.taking_part(carrying.connection, found.id):
        _tell(carrying, woman, found, "reflect")


def _tell(carrying: Carrying, woman: str, found: Prepared, flow: str, **more: int) -> None:
    """It takes the place of the same that still waits for her (`asked`)."""
    about: Data = {"asked": found.id, "dialogue": found.id, **more}
    carrying.tell(woman, arrived(flow, about))


SAYS: Mapping[str, Callable[[Carrying, Prepared, Moment], Awaitable[None]]] = {
    "remind": _remind,
    "forget": _forget,
    "after": _ask_after,
    "reflect": _ask_what_was_learned,
}

DIALOGUES = Looks("dialogue", looking.take_due, _take, _put_off)


async def look_at_dialogues(line: Line) -> int:
    """Look at every dialogue that is due. Returns how many there were."""
    return await DIALOGUES.run(line)
