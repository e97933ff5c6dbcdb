"""Somebody writes from an address that is not known yet, or by two ids that belonged to two people until now.

WhatsApp tells an id beside the number, or the id alone, and either may change while the other stays (PRODUCT
4.5). Who is known by one of them is known by both. Where they were two people, a member comes before a guest;
of two members the id tells more, because a number is sooner given to somebody else than an id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.happenings import Came, forgotten
from bot.line import Line
from storage import people, phones, timers
from storage.holding import Person
from storage.people import Stranger
from storage.timers import Due

GUEST_KEPT = timedelta(days=7)  # PRODUCT 6.1, O0


async def meet(
    connection: AsyncConnection,
    line: Line,
    messages: Sequence[Came],
    found: Mapping[bytes, Person],
    now: datetime,
) -> bool:
    """Whether anybody was met or become one with another, so that all must be found anew."""
    unlike = [came for came in messages if len({_who(found, digest) for digest in came.digests} | {""}) > 2]
    unknown = [came for came in messages if any(digest not in found for digest in came.digests)]
    for came in {came.message.sid: came for came in (*unlike, *unknown)}.values():
        known = [found[digest] for digest in reversed(came.digests) if digest in found]
        strangers = _strangers(line, came, found)
        if known:
            await _become_one(connection, known, strangers, now)
        else:
            await _greet(connection, strangers, now)
    return bool(unlike or unknown)


def _who(found: Mapping[bytes, Person], digest: bytes) -> str:
    return found[digest].id if digest in found else ""


def _strangers(line: Line, came: Came, found: Mapping[bytes, Person]) -> list[Stranger]:
    message = came.message
    senders = [address for address in (message.sender, message.also) if address]
    return [
        Stranger(address.channel, digest, line.seal.close(address.value), language="en")
        for address, digest in zip(senders, came.digests, strict=True)
        if digest not in found
    ]


async def _greet(connection: AsyncConnection, strangers: Sequence[Stranger], now: datetime) -> None:
    """A guest, who is forgotten if she agrees to nothing. Another turn may have met her meanwhile."""
    first, *others = strangers
    guest = await people.welcome(connection, first, now)
    if guest:
        await timers.set_all(connection, [forgotten_later(guest, now)])
        for stranger in others:
            await people.add_address(connection, guest, stranger, now)


def forgotten_later(guest: str, now: datetime) -> Due:
    return Due(guest, forgotten("guest"), now + GUEST_KEPT, f"guest:{guest}")


async def _become_one(
    connection: AsyncConnection, known: Sequence[Person], strangers: Sequence[Stranger], now: datetime
) -> None:
    """`known`: whom her addresses belong to, the one found by her id first."""
    she = next((person for person in known if not person.guest), known[0])
    for other in (person for person in known if person.id != she.id):
        await phones.give(connection, [other.address_id], she.id)
        await _as_sure(connection, other.address_id, other if other.stopped else she, she)
        if other.guest:
            await people.forget(connection, [other.id], now)
    for stranger in strangers:
        if address_id := await people.add_address(connection, she.id, stranger, now):
            await _as_sure(connection, address_id, she, she)


async def _as_sure(connection: AsyncConnection, address_id: int, like: Person, she: Person) -> None:
    """What is new of a phone is as certain as what was known of it, and shared by the same two."""
    await people.change_address(connection, address_id, like.address_state, heard_at=she.heard_at)
    if she.shared:
        await phones.add_to_shared(connection, address_id, she.address_id)
