"""Who a happening is about: she is found by the hash of her address, or met for the first time, and held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Address
from bot.happenings import Came, Happening, IsDue, forgotten
from bot.line import Line
from bot.me import locked
from storage import holding, inbox, outbox, people, timers
from storage.holding import Person
from storage.people import Stranger
from storage.timers import Due

GUEST_KEPT = timedelta(days=7)  # PRODUCT 6.1, O0
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
    found = await holding.by_address(connection, wanted)
    if any(digest not in found for digest in wanted):
        await _meet(connection, line, messages, found, now)
        found = await holding.by_address(connection, wanted)
    senders = [(found[came.digests[0]], came) for came in messages]
    new = await inbox.remember(
        connection, [inbox.Came(came.message.sid, person.address_id, now) for person, came in senders]
    )
    fresh = [(person, came) for person, came in senders if came.message.sid in new]
    await _note_addresses(connection, [person for person, _ in fresh], now)
    return list(fresh)


async def _meet(
    connection: AsyncConnection,
    line: Line,
    messages: Sequence[Came],
    found: dict[bytes, Person],
    now: datetime,
) -> None:
    """A stranger becomes a guest; somebody known by one of her ids is from now on known by all of them."""
    for came in messages:
        known = next((found[digest].id for digest in came.digests if digest in found), None)
        senders = [address for address in (came.message.sender, came.message.also) if address]
        new = [
            Stranger(address.channel, digest, line.seal.close(address.value), language="en")
            for address, digest in zip(senders, came.digests, strict=True)
            if digest not in found
        ]
        member = known or await _greet(connection, new.pop(0), now)
        if member:
            for stranger in new:
                await people.add_address(connection, member, stranger, now)


async def _greet(connection: AsyncConnection, stranger: Stranger, now: datetime) -> str | None:
    """A guest, who is forgotten if she agrees to nothing; None when another turn has met her meanwhile."""
    guest = await people.welcome(connection, stranger, now)
    if guest:
        forget = Due(guest, forgotten("guest"), now + GUEST_KEPT, f"guest:{guest}")
        await timers.set_all(connection, [forget])
    return guest


async def _note_addresses(connection: AsyncConnection, senders: Sequence[Person], now: datetime) -> None:
    """She is reached where she wrote from last, and what was held until she writes may go, once it is she."""
    moved = [p for p in senders if p.usual_address_id != p.address_id]
    away = [p for p in senders if p.seen_at is None or p.seen_at < now - FRESH]
    back = [p for p in senders if p.state == "leaving"]
    for person in {p.id: p for p in back}.values():
        await people.change(connection, person.id, {"state": "guest"})
    for person in (p for p in senders if p.address_state == "doubtful"):
        await people.change_address(connection, person.address_id, "good")
    for person in {p.id: p for p in (*moved, *away, *(p for p in senders if p.waits or p.silent))}.values():
        here = {"address_id": person.address_id, "seen_at": now, "silent": False}
        await people.change(connection, person.id, here)
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
