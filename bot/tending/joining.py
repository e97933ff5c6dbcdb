"""The human path into the line: a guest without a word, or without a language, waits for a person, who
vouches for her with the word of her group or does not (PRODUCT 6.1, O1h)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER, EVENTS
from bot.carry_out import forget
from bot.carrying import Carrying
from bot.desk.room import Refused
from bot.happenings import vouched
from bot.line import Line
from bot.pushing import wakes_at
from bot.saying import sentence
from bot.unasked import SAFETY
from flows.effects import Forget
from flows.spelling import plain
from storage import cards, cases, erasing, holding, outbox, people, talks, timers
from storage.cards import BEFORE_JOINING
from storage.holding import Person
from storage.timers import Due


async def vouch(line: Line, card: int, word: str) -> datetime:
    """She goes on as if she had begun with the word, in the hours of that group's place. Returns when.

    Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        group = (await people.group_words(connection)).get(plain(word))
        if group is None:
            raise Refused("desk-guest-no-group")
        guest = await _guest(connection, card)
        there = replace(guest, timezone=await people.timezone_of(connection, group))
        at = wakes_at(there, now)
        if at is None or guest.stopped or await _tells_of_harm(connection, guest):
            raise Refused("desk-hears-nothing")
        await timers.set_all(connection, [Due(guest.id, vouched(plain(word)), at, f"vouched:{guest.id}")])
        await cards.close(connection, guest.id, BEFORE_JOINING, now)
        await line.bell.ring(connection, *([EVENTS] if at <= now else []))
    return at


async def refuse(line: Line, card: int) -> None:
    """She is told no, and forgotten. Raises `Refused`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        guest = await _guest(connection, card)
        await _say_no(connection, line, guest, now)
        await cards.close(connection, guest.id, BEFORE_JOINING, now)


async def _tells_of_harm(connection: AsyncConnection, guest: Person) -> bool:
    """What the line says to that is not interrupted."""
    talk = (await talks.load(connection, {guest.id}))[guest.id]
    return any(conversation.flow == SAFETY for conversation in talk.stack)


async def _say_no(connection: AsyncConnection, line: Line, guest: Person, now: datetime) -> None:
    """A guest whom a trained woman is to contact is kept until then, and nobody else can tell."""
    carrying = Carrying(line, connection, now)
    if await cases.is_open(connection, guest.id):
        await erasing.conversations(connection, guest.id)
    else:
        await forget(carrying, guest, Forget())
    await timers.set_all(connection, carrying.timers)
    if not guest.stopped:
        await outbox.put(connection, [sentence(guest, "onb-no", now)])
        await line.bell.ring(connection, DELIVER)


async def _guest(connection: AsyncConnection, card: int) -> Person:
    """Whoever waits with this card, held until the transaction ends. Raises `Refused`."""
    waiting = {one.id: one.member_id for one in await cards.before_joining(connection)}
    held = await holding.by_id(connection, [waiting[card]] if card in waiting else [])
    found = next(iter(held.values()), None)
    if found is None or not found.guest or found.group_id:
        raise Refused("desk-guest-unknown")
    return found
