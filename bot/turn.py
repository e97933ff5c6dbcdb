"""One message, start to finish, in one transaction; several that wait share it.

A repeated message stops at the inbox. Two messages of one woman are taken one after the other, because a
turn holds her row. What fails in company is taken again alone, and what fails alone is kept, apologised for
and put before a person (`bot.failing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.arrivals import hold
from bot.bell import DELIVER, EVENTS
from bot.carry_out import carry_out
from bot.carrying import Carrying
from bot.channels.channel import Inbound
from bot.channels.channel import OptOut as OptOutType
from bot.happenings import Came, Happening, IsDue, event_of
from bot.hearing import as_she_saw, heard_anew, unheard
from bot.knowing import Asked
from bot.known import facts_for
from bot.line import Line
from bot.pushing import remembered
from bot.saying import drafts_of
from bot.unasked import afterwards, counted, is_unasked, put_off
from bot.understand import understand
from bot.voice import until_typed
from flows import FLOWS
from flows.conversation import Talk, Turn
from flows.effects import EraseWords, OptIn
from flows.events import Event, Global, Hers, Key, Pressed, Words
from flows.machine import step
from flows.prompts import is_sentence, prompt_of
from storage import outbox, people, talks, timers
from storage.holding import Person

HEARD_AFTER_STOP = (OptIn, EraseWords)


async def take_turns(line: Line, happenings: Sequence[Happening]) -> None:
    """All of them or none, in order, also when two are about the same person."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        held = await hold(connection, line, happenings, now)
        await line.packs.fetch(connection, [person.packs for person, _ in held])
        known = await talks.load(connection, {person.id for person, _ in held})
        current = dict(known)
        taken = []
        for person, happening in held:
            standing = _Standing(person, current[person.id], happening)
            taken.append(await _take(connection, line, standing, now))
            current[person.id] = taken[-1].turn.talk
        await talks.save(connection, {member: (known[member], talk) for member, talk in current.items()}, now)
        await _write(connection, line, taken, now)


@dataclass(frozen=True, slots=True)
class _Standing:
    person: Person
    talk: Talk
    happening: Happening


@dataclass(frozen=True, slots=True)
class _Taken:
    """`later`: timers that bring up again what was not said. `unasked`: she was told something unasked."""

    person: Person
    turn: Turn
    later: Sequence[timers.Due] = ()
    unasked: bool = False


async def _take(connection: AsyncConnection, line: Line, at: _Standing, now: datetime) -> _Taken:
    event = await _event(connection, line, at, now)
    if event is None:
        return _Taken(at.person, Turn(at.talk))
    unasked = is_unasked(at.person, event, now)
    due_at = at.happening.timer.due_at if unasked and isinstance(at.happening, IsDue) else None
    moved = isinstance(at.happening, Came) and at.happening.moved
    asked = Asked(line, connection, at.person, at.talk, event, unasked, now, due_at, moved)
    if later := await until_typed(asked):
        return _Taken(at.person, Turn(at.talk), later)
    if put_off(asked):
        return _Taken(at.person, Turn(at.talk), afterwards(asked, Turn(at.talk)))
    turn = step(FLOWS, at.talk, event, await facts_for(asked))
    turn = _after_stop(at, turn) if at.person.stopped else turn
    return _Taken(at.person, turn, afterwards(asked, turn), counted(asked, turn))


def _after_stop(at: _Standing, turn: Turn) -> Turn:
    """What came for her waits until she is back; what she writes is not heard, but for a few words."""
    if isinstance(at.happening, IsDue):
        return Turn(turn.talk)
    heard = any(isinstance(effect, HEARD_AFTER_STOP) for effect in turn.effects)
    return turn if heard else Turn(at.talk)


async def _event(connection: AsyncConnection, line: Line, at: _Standing, now: datetime) -> Event | None:
    match at.happening:
        case Came(message=message) if at.person.stopped and message.opt_out is OptOutType.START:
            return Global(Key.START, carrier_replied=True)
        case Came(message=message):
            sent = await _sent(connection, line, at, message)
            typed = message.button is None
            event = await as_she_saw(connection, at.person, at.talk, sent, now) if typed else sent
            if event is None:
                return None
            passed = _is_greeting(at, event) or await unheard(
                connection, line, at.person, message, event, now
            )
            return None if passed else event
        case IsDue(timer=timer):
            came = event_of(timer)
            prompt = prompt_of(FLOWS, at.talk)
            return heard_anew(line, at.person, came, prompt) if isinstance(came, Hers) else came


async def _sent(connection: AsyncConnection, line: Line, at: _Standing, message: Inbound) -> Hers:
    if await _overtaken(connection, at.person, message):
        return Pressed(prompt="", key="")
    catalog = line.packs.worded(line.catalog, at.person.packs)
    prompt = prompt_of(FLOWS, at.talk)
    return understand(message, prompt, at.person.language, catalog, desk=at.person.desk)


def _is_greeting(at: _Standing, event: Event) -> bool:
    """A few words from somebody for whom something waits: that is what she gets, and not "not understood"."""
    return (
        at.person.waits and at.talk.stack != () and isinstance(event, Words) and not is_sentence(event.text)
    )


async def _overtaken(connection: AsyncConnection, person: Person, message: Inbound) -> bool:
    """A button of a prompt that the same prompt about something else has followed since."""
    pressed = message.button is not None and message.replied_to is not None
    return pressed and await outbox.overtaken(connection, person.address_id, str(message.replied_to))


async def _write(connection: AsyncConnection, line: Line, taken: Sequence[_Taken], now: datetime) -> None:
    """Carry out what was decided, say what is to be said, and call the workers."""
    carrying = Carrying(line, connection, now)
    drafts: list[outbox.Draft] = []
    for one in taken:
        told = await carry_out(carrying, one.person, one.turn.effects)
        drafts += [*drafts_of(line.catalog, one.person, one.turn.says, now), *told]
        carrying.timers += one.later
        if one.unasked:
            await people.change(connection, one.person.id, {"unasked": remembered(one.person, now)})
    await outbox.put(connection, drafts)
    await timers.set_all(connection, carrying.timers)
    doors = ([DELIVER] if drafts else []) + ([EVENTS] if carrying.soon else [])
    await line.bell.ring(connection, *doors)
