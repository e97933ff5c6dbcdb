"""Effects of roles and of the day → rows (PRODUCT 6.8, D9 and D10)."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from bot.carrying import Act, Carried, Carrying
from bot.dialogue.carry_care import ask_to_go_on
from bot.happenings import arrived
from flows import effects as e
from flows.dialogue.roles import AT_MOST, LABEL
from flows.dialogue.steps import ROLES
from flows.effects.dialogues import GiveRole, SetDay
from flows.spelling import plain
from storage.dialogue import dialogues, roles
from storage.holding import Person


async def give_role(carrying: Carrying, person: Person, effect: GiveRole) -> Carried:
    """She who gets it is told, if she is on the line, with a tip; nobody else is."""
    connection = carrying.connection
    found = await dialogues.find(connection, effect.dialogue, person.id)
    if found is None or effect.role not in ROLES:
        return ()
    if not effect.nick:
        await roles.leave_open(connection, found.id, effect.role)
        return ()
    given = await dialogues.roles(connection, found.id)
    others = (nick for name, (nick, _) in given.items() if name != effect.role)
    if sum(plain(nick) == plain(effect.nick) for nick in others) >= AT_MOST:
        return ()
    nick, member = await _known_as(carrying, person, effect.nick)
    await roles.give(connection, found.id, effect.role, nick, member, carrying.now)
    if member and given.get(effect.role, ("", None))[1] != member:
        about = {"dialogue": found.id, "task": effect.role, "role": LABEL + effect.role}
        carrying.tell(member, arrived("role", {**about, "asked": f"{found.id} {effect.role}"}))
    return ()


async def _known_as(carrying: Carrying, person: Person, nick: str) -> tuple[str, str | None]:
    """As she calls herself, and who she is; or as it was written, where nobody of the group is called so."""
    women = {person.id: person.nick, **await dialogues.sisters(carrying.connection, person.id)}
    return next(((name, id) for id, name in women.items() if plain(name) == plain(nick)), (nick, None))


async def set_day(carrying: Carrying, person: Person, effect: SetDay) -> Carried:
    """Every reminder moves with it: the worker looks when the next one is due. What has passed is no day.

    Who has begun to work on it since somebody saw a risk is asked now whether to go on.
    """
    found = await dialogues.find(carrying.connection, effect.dialogue, person.id)
    if found is None:
        return ()
    day = date.fromisoformat(effect.day) if effect.day else None
    if day and day < carrying.now.astimezone(ZoneInfo(found.timezone)).date():
        return ()
    when = {"meets_on": day, "meets_at": effect.time if day else "", "look_at": carrying.now}
    passed = [step for step in found.passed if step != "day"] if day else found.passed
    await dialogues.change(carrying.connection, found.id, **when, passed=passed, changed_at=carrying.now)
    await ask_to_go_on(carrying, person, found)
    return ()


DAY_ACTS: dict[type[e.Effect], Act] = {GiveRole: give_role, SetDay: set_day}
