"""MOVE and a code from another phone: from now on she is here, and the old phone gets nothing more (EAS-04).

The code is found and used up before the turn, so that it is in no event, no conversation and no log. What was
on its way to her follows her; where she has a PIN, it waits for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Address
from bot.happenings import Came
from bot.line import Line
from bot.sure import unsure
from bot.understand import code_in
from storage import codes, inbox, people, phones
from storage.holding import Person

DIGITS = 8
TRIES, PAUSE = 5, timedelta(days=1)
"""So many codes that open nothing from one address, and it is not answered for as long."""


def code_digest(line: Line, kind: str, code: str) -> bytes:
    """The keyed hash that a code is found by."""
    return line.seal.digest(f"{kind} code:{code}")


async def owners(connection: AsyncConnection, line: Line, messages: Sequence[Came]) -> set[bytes]:
    """Digests of addresses of those whose codes come with these messages: they are held along."""
    given = [code_digest(line, "move", code) for came in messages if (code := code_in(came.message.body))]
    return await codes.owners(connection, given) if given else set()


async def carried_over(
    connection: AsyncConnection, line: Line, came: Came, person: Person, now: datetime
) -> bool:
    """Whether this message carries a good code over, and so the address is another's from now on.

    `person`: whose the address was until now.
    """
    code = code_in(came.message.body)
    ignored = person.ignored_until is not None and person.ignored_until > now
    if not code or person.stopped or ignored:
        return False
    here = None if unsure(person, now) else person.id
    member = await codes.use(connection, code_digest(line, "move", code), "move", now, but=here)
    if member is None or not await _has_room(connection, person, member):
        await _count(connection, came, person, now)
        return False
    await _leave(connection, line, came, person, member, now)
    await _arrive(connection, line, came, person, member, now)
    return True


async def _has_room(connection: AsyncConnection, person: Person, member: str) -> bool:
    """At most two members share a phone. A guest makes room: it may be she, who was not known there."""
    return not person.shared or person.guest or member in await phones.sharers(connection, person.address_id)


async def _count(connection: AsyncConnection, came: Came, person: Person, now: datetime) -> None:
    await inbox.mark(connection, came.message.sid, inbox.BAD_CODE)
    if await inbox.bad_codes(connection, person.address_id, now - PAUSE) >= TRIES:
        await people.change(connection, person.id, {"ignored_until": now + PAUSE})


async def _leave(
    connection: AsyncConnection, line: Line, came: Came, person: Person, member: str, now: datetime
) -> None:
    """Her old phone: another's alone if it was shared, else not known any more."""
    there = await phones.addresses(connection, person.id)
    await phones.hand_over(connection, [member], but=list(there))
    await phones.follow(connection, member, (person.address_id, person.channel), now)
    number = _of_this_phone(line, came)
    hers = await phones.addresses(connection, member)
    same = there if person.id != member else {}
    await phones.drop(connection, [one for one, d in hers.items() if one not in same and d not in number])


async def _arrive(
    connection: AsyncConnection, line: Line, came: Came, person: Person, member: str, now: datetime
) -> None:
    """This phone: hers alone, or shared with the member whose it was."""
    there = await phones.addresses(connection, person.id)
    number = _of_this_phone(line, came)
    if unsure(person, now):
        await phones.give(connection, [one for one, digest in there.items() if digest in number], member)
    elif person.guest:
        await _in_place_of(connection, person, member, list(there), now)
    else:
        await phones.share(connection, person.id, member)
    await phones.switch(connection, member)
    values = (address.value for address in (came.message.sender, came.message.also) if address)
    senders = dict(zip(came.digests, values, strict=True))
    sure = {"heard_at": now, "asked_at": None, "changed_at": now}
    for address_id, digest in ((one, digest) for one, digest in there.items() if digest in senders):
        sealed = line.seal.close(senders[digest])  # it may have been wrong, and forgotten
        await people.change_address(connection, address_id, "good", sealed=sealed, **sure)
    arrived = {"address_id": person.address_id, "unlocked": False, "seen_at": now}
    await people.change(connection, member, arrived)


async def _in_place_of(
    connection: AsyncConnection, guest: Person, member: str, there: Sequence[int], now: datetime
) -> None:
    """Who was a guest here is this member. Somebody else may share the phone."""
    sharers = await phones.sharers(connection, guest.address_id)
    if not sharers:
        await phones.give(connection, there, member)
    await people.forget(connection, [guest.id], now)
    for other in (one for one in sharers if one not in (guest.id, member)):
        await phones.share(connection, other, member)


def _of_this_phone(line: Line, came: Came) -> set[bytes]:
    """The digests of the addresses it wrote from, and of the same number on every channel."""
    value = came.message.sender.value
    return {line.digest(Address(channel, value)) for channel in line.channels} | set(came.digests)
