"""Effects on where she is reached, and on who writes from a phone."""

from __future__ import annotations

from datetime import timedelta

from bot.carrying import Act, Carried, Carrying
from bot.happenings import KNOCKED, heard
from bot.meeting import forgotten_later
from bot.moving import code_digest
from flows import effects as e
from storage import codes, outbox, people, phones
from storage.codes import Issued
from storage.holding import Person


async def be_sure(carrying: Carrying, person: Person, _: e.BeSure) -> Carried:
    """What was held for her goes, and what has come for her meanwhile is brought up."""
    connection, now = carrying.connection, carrying.now
    sure = {"heard_at": now, "asked_at": None, "changed_at": now}
    await people.change_address(connection, person.address_id, "good", **sure)
    await people.change(connection, person.id, {"address_id": person.address_id, "seen_at": now})
    await phones.drop_question(connection, person.address_id, now)
    await outbox.release(connection, [person.address_id], now)
    carrying.tell(person.id, KNOCKED)
    return ()


async def wonder(carrying: Carrying, person: Person, _: e.Wonder) -> Carried:
    """g-who is said in this turn and goes; everything else stands aside for it."""
    asked = {"asked_at": carrying.now, "changed_at": carrying.now}
    await people.change_address(carrying.connection, person.address_id, "doubtful", **asked)
    await outbox.hold(carrying.connection, person.address_id, carrying.now)
    return ()


async def detach(carrying: Carrying, person: Person, _: e.Detach) -> Carried:
    """What else is known of the phone may be wrong as well. Nobody is asked there unasked who is reading."""
    connection, now = carrying.connection, carrying.now
    await people.change_address(connection, person.address_id, "wrong", asked_at=now, changed_at=now)
    await outbox.silence(connection, person.address_id, now)
    for address_id in await phones.doubt(connection, person.id, now):
        await outbox.hold(connection, address_id, now)
    await phones.reach_elsewhere(connection, person.address_id)
    return ()


async def share_address(carrying: Carrying, person: Person, effect: e.ShareAddress) -> Carried:
    """A second member begins as every guest does. A phone that two share already has no room for a third."""
    connection, now = carrying.connection, carrying.now
    if person.shared:
        return ()
    guest = await people.begin(connection, person.language, person.address_id, now)
    await phones.share(connection, person.id, guest)
    carrying.timers.append(forgotten_later(guest, now))
    await _writes(carrying, person, guest)
    carrying.tell(guest, heard(effect.event))
    return ()


async def switch_writer(carrying: Carrying, person: Person, effect: e.SwitchWriter) -> Carried:
    if effect.member in await phones.sharers(carrying.connection, person.address_id):
        await _writes(carrying, person, effect.member)
        carrying.tell(effect.member, heard(effect.event))
    return ()


async def _writes(carrying: Carrying, person: Person, member: str) -> None:
    """The phone has changed hands, so both of them must show again that it is they."""
    await phones.switch(carrying.connection, member)
    locked = {"unlocked": False}
    await people.change(carrying.connection, person.id, locked)
    await people.change(carrying.connection, member, locked | {"address_id": person.address_id})


async def issue_code(carrying: Carrying, person: Person, effect: e.IssueCode) -> Carried:
    digest = code_digest(carrying.line, effect.kind, effect.code)
    until = carrying.now + timedelta(minutes=effect.minutes)
    await codes.issue(carrying.connection, Issued(digest, person.id, effect.kind, until, effect.about))
    return ()


async def ignore(carrying: Carrying, person: Person, effect: e.Ignore) -> Carried:
    until = carrying.now + timedelta(hours=effect.hours)
    await people.change(carrying.connection, person.id, {"ignored_until": until})
    return ()


PHONES_ACTS: dict[type[e.Effect], Act] = {
    e.BeSure: be_sure,
    e.Wonder: wonder,
    e.Detach: detach,
    e.ShareAddress: share_address,
    e.SwitchWriter: switch_writer,
    e.IssueCode: issue_code,
    e.Ignore: ignore,
}
