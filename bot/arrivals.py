"""Who a happening is about: she is found by the hash of her address, or met for the first time, and held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import moving
from bot.channels.channel import Address
from bot.happenings import Came, Happening, IsDue
from bot.hearing import said
from bot.line import Line
from bot.me import locked
from bot.meeting import meet
from bot.sure import unsure
from storage import holding, inbox, outbox, people, timers
from storage.holding import Person

FRESH = timedelta(hours=1)
Held = list[tuple[Person, Happening]]


async def hold(
    connection: AsyncConnection, line: Line, happenings: Sequence[Happening], now: datetime
) -> Held:
    """The people these are about, each locked until the transaction ends; repeats are left out."""
    messages = [h for h in happenings if isinstance(h, Came)]
    due = [h for h in happenings if isinstance(h, IsDue)]
    return [*await _senders(connection, line, messages, now), *await _owners(connection, due, now)]


async def _senders(connection: AsyncConnection, line: Line, messages: Sequence[Came], now: datetime) -> Held:
    if not messages:
        return []
    wanted = [digest for came in messages for digest in came.digests]
    found = await holding.by_address(connection, [*wanted, *await moving.owners(connection, line, messages)])
    if await meet(connection, line, messages, found, now):
        found = await holding.by_address(connection, wanted)
    kept = [_kept(line, came, found[came.digests[0]], now) for came in messages]
    new = await inbox.remember(connection, kept)
    held: Held = []
    for came in (came for came in messages if came.message.sid in new):
        if await moving.carried_over(connection, line, came, found[came.digests[0]], now):
            found |= await holding.by_address(connection, came.digests)
            came = replace(came, moved=True)
        before = new[came.message.sid]
        addresses = [replace(found[digest], wrote_at=before.at, said=before.said) for digest in came.digests]
        person = await _noted(connection, addresses, now)
        if person.address_state != "wrong":
            held.append((person, came))
    return held


def _kept(line: Line, came: Came, person: Person, now: datetime) -> inbox.Came:
    return inbox.Came(came.message.sid, person.address_id, now, said=said(line, came.message))


async def _noted(connection: AsyncConnection, addresses: Sequence[Person], now: datetime) -> Person:
    """She is reached where she wrote from last, and what was held until she writes may go, once it is she.

    `addresses`: the one she writes from, and her other id on the channel if it came too; each shows that the
    other is hers still. Nothing is noted where it is not certain that it is she.
    """
    person = await _shut(connection, addresses[0], now)
    addresses = [person, *addresses[1:]]
    if all(unsure(one, now) for one in addresses):
        return replace(person, waits=False)
    doubted = [one for one in addresses if one.address_state == "doubtful"]
    for one in addresses:
        if one in doubted or one.heard_at is None or one.heard_at < now - FRESH:
            state = "good" if one in doubted else one.address_state
            await people.change_address(connection, one.address_id, state, heard_at=now, asked_at=None)
    if _changes(person, now):
        await _is_here(connection, person, now)
    state = "good" if person in doubted else person.address_state
    waits = person.waits and not locked(person, now)
    return replace(person, address_state=state, heard_at=now, wondered_at=None, waits=waits)


async def _shut(connection: AsyncConnection, person: Person, now: datetime) -> Person:
    """After a pause her PIN must be given again, however soon after this message she sends another."""
    if not (person.unlocked and locked(person, now)):
        return person
    await people.change(connection, person.id, {"unlocked": False})
    return replace(person, unlocked=False)


def _changes(person: Person, now: datetime) -> bool:
    """Whether there is anything to note. When she was seen is kept to within an hour."""
    away = person.seen_at is None or person.seen_at < now - FRESH
    elsewhere = person.usual_address_id != person.address_id
    return elsewhere or away or person.waits or person.silent or person.state == "leaving"


async def _is_here(connection: AsyncConnection, person: Person, now: datetime) -> None:
    here: dict[str, object] = {"address_id": person.address_id, "seen_at": now, "silent": False}
    back = {"state": "guest"} if person.state == "leaving" else {}
    await people.change(connection, person.id, here | back)
    if locked(person, now):
        await outbox.hold(connection, person.address_id, now)
    else:
        await outbox.release(connection, [person.address_id], now)


async def _owners(connection: AsyncConnection, due: Sequence[IsDue], now: datetime) -> Held:
    if not due:
        return []
    found = await holding.by_id(connection, [h.timer.member_id for h in due])
    fired = await timers.fire(connection, [h.timer.id for h in due if h.timer.id is not None], now)
    return [(found[h.timer.member_id], h) for h in due if h.timer.id in fired and h.timer.member_id in found]


def digests(line: Line, sender: Address, also: Address | None) -> tuple[bytes, ...]:
    return tuple(line.digest(address) for address in (sender, also) if address)
