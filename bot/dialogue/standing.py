"""Other groups are asked to stand with one whose paper is ready, and what they say goes to it (PRODUCT 6.8,
D10; SAF-15)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.moments import Meeting, ahead
from bot.happenings import arrived
from bot.keeping import keep_sent
from bot.knowing import Asked, Lookup, topmost
from flows import effects as e
from flows.dialogue.spoken import AUTHORITY, UNSAID
from flows.effects.dialogues import StandWith
from flows.steps import Data
from storage.dialogue import looking, parts, standing
from storage.dialogue.dialogues import Prepared
from storage.dialogue.standing import Asking
from storage.holding import Person
from storage.ties import tie


async def offer_to_stand(carrying: Carrying, found: Prepared) -> None:
    """Once to each group that is tied to this one, when its paper is ready and the day is set and to come."""
    days = ahead(Meeting(found.meets_on, found.meets_at, found.timezone), carrying.now)
    if found.ready_at is None or found.state != "preparing" or days is None or days <= timedelta():
        return
    auth = await _authority(carrying, found.id)
    about: Data = {"asked": found.id, "stand": found.id, "group": found.group, "auth": auth}
    for woman in await standing.offer(carrying.connection, found.id, found.group_id, carrying.now):
        carrying.tell(woman, arrived("stand", about))


async def _authority(carrying: Carrying, dialogue: str) -> str:
    """As it stands on the paper."""
    printed = (await parts.printed(carrying.connection, dialogue)).get(AUTHORITY, ())
    return next((one.words for one in reversed(printed) if one.quotable), UNSAID[AUTHORITY])


async def stand_with(carrying: Carrying, person: Person, effect: StandWith) -> Carried:
    """The group that asked is told by whom, but never by which woman; the two groups are tied by it."""
    connection, now = carrying.connection, carrying.now
    asking = await standing.asking(connection, effect.dialogue, person.id)
    if asking is None or not is_open(asking, carrying):
        return ()
    said = effect.text or effect.sound
    words = await keep_sent(carrying, person, effect.text, effect, hidden=True) if said else None
    await standing.answer(connection, effect.dialogue, person.id, now, words)
    signed = await standing.cosigners(connection, effect.dialogue)
    about: Data = {
        "words": words or "",
        "nick": "",
        "place": asking.group,
        "group": asking.group,
        "n": signed,
    }
    for woman in await looking.taking_part(connection, effect.dialogue):
        await tie(connection, woman, person.id, "stood", now)
        carrying.tell(woman, arrived("stood", about))
    return ()


def is_open(asking: Asking, at: Asked | Carrying) -> bool:
    """The meeting is to come, and her group has not answered yet."""
    days = ahead(Meeting(asking.meets_on, "", asking.timezone), at.now)
    to_come = days is not None and days >= timedelta()
    return to_come and asking.state == "preparing" and not asking.answered


async def to_come(asked: Asked) -> dict[str, Any]:
    named = topmost(asked, "stand")
    asking = await standing.asking(asked.connection, named, asked.person.id) if named else None
    return {"to_come": asking is not None and is_open(asking, asked)}


STANDING_ACTS: dict[type[e.Effect], Act] = {StandWith: stand_with}
KNOW_STANDING: dict[str, Lookup] = {"to_come": to_come}
