"""The human path into the line: a guest without a word, or without a language, waits for a person, who
vouches for her with the word of her group or does not (PRODUCT 6.1, O1h)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER, EVENTS
from bot.carry_out import forget
from bot.carrying import Carrying
from bot.happenings import vouched
from bot.line import Line
from bot.pushing import wakes_at
from bot.saying import sentence
from bot.settings import Unsafe
from bot.unasked import SAFETY
from flows.effects import Forget
from flows.spelling import plain
from storage import cards, cases, erasing, holding, outbox, people, talks, timers
from storage.cards import BEFORE_JOINING, Waiting
from storage.holding import Person
from storage.timers import Due

WHY = {
    "no-word": "has no word",
    "no-language": "chose no language",
    "stuck": "is stuck",
    "wish": "wishes to speak to a person",
}


async def listed(line: Line, *, notes: bool) -> None:
    """Who waits and since when; what she wrote for the person only when it is asked for."""
    async with line.database.connect() as connection:
        found = await cards.before_joining(connection)
    for card in found:
        typer.echo(_told(card))
        if notes and card.note:
            typer.echo("\n".join(f"    {said}" for said in card.note.splitlines()))
    typer.echo(f"{len(found)} wait.")


def _told(card: Waiting) -> str:
    language = "no language" if card.reason == "no-language" else card.language
    note = "; with a note" if card.note else ""
    since = f"since {card.since:%Y-%m-%d %H:%M}"
    return f"{card.id}  {since}, {card.channel}, {language}: {WHY[card.reason]}{note}"


async def vouch(line: Line, card: int, word: str) -> None:
    """She goes on as if she had begun with the word, in the hours of that group's place. Raises `Unsafe`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        group = (await people.group_words(connection)).get(plain(word))
        if group is None:
            raise Unsafe("No group in an open country has this word.")
        guest = await _guest(connection, card)
        there = replace(guest, timezone=await people.timezone_of(connection, group))
        at = wakes_at(there, now)
        if at is None or guest.stopped or await _tells_of_harm(connection, guest):
            raise Unsafe("She wishes to hear nothing until she writes. Her card stays.")
        await timers.set_all(connection, [Due(guest.id, vouched(plain(word)), at, f"vouched:{guest.id}")])
        await cards.close(connection, guest.id, BEFORE_JOINING, now)
        await line.bell.ring(connection, *([EVENTS] if at <= now else []))
    typer.echo(f"She is asked to go on{'' if at <= now else f' at {at:%Y-%m-%d %H:%M} UTC'}.")


async def refuse(line: Line, card: int) -> None:
    """She is told no, and forgotten. Raises `Unsafe`."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        guest = await _guest(connection, card)
        await _say_no(connection, line, guest, now)
        await cards.close(connection, guest.id, BEFORE_JOINING, now)
    typer.echo("She is told, and forgotten.")


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
    """Whoever waits with this card, held until the transaction ends. Raises `Unsafe`."""
    waiting = {one.id: one.member_id for one in await cards.before_joining(connection)}
    held = await holding.by_id(connection, [waiting[card]] if card in waiting else [])
    found = next(iter(held.values()), None)
    if found is None or not found.guest or found.group_id:
        raise Unsafe("Nobody waits with this number; see `people waiting`.")
    return found
