"""What a safety person does about an open case: she reads it, writes to the woman through the line, since
nobody sees her number, and closes it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import gsm7
from bot.bell import DELIVER
from bot.desk.room import Refused
from bot.line import Line
from bot.meeting import forgotten_later
from bot.safety_person import HANDLE, Looking, Typed, look
from bot.saying import draft
from storage import cases, holding, outbox, people, timers
from storage.cases import Case
from storage.desk import log
from storage.desk.staff import Colleague
from storage.holding import Person

WRITTEN = "safety-from"


@dataclass(frozen=True, slots=True)
class Note:
    """What she is to read. `by`: the channel she agreed to; empty for the one she wrote from last."""

    text: str = field(repr=False)
    by: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a safety person reads. `word`: to be said first; `way`: when and how, None when it is lost."""

    handle: str
    language: str
    word: str = field(repr=False)
    way: str | None = field(repr=False)


async def at_work(line: Line, country: str, typed: Typed) -> Looking:
    """Raises `Refused` when the passphrase is not typed, or is not hers."""
    looking = await look(line, country, typed)
    if looking is None:
        raise Refused("desk-case-locked")
    return looking


async def open_(looking: Looking, who: Colleague, handle: str) -> Opened:
    """At the desk the first who opens a case takes it, up to as many as she may have at once; a second person
    may look too (SAF-22). That she has seen it is written down. Raises `Refused`."""
    line = looking.line
    async with line.database.begin() as connection:
        case = await looking.case(connection, handle)
        if case.taken_by is None:
            if await cases.taken(connection, who.id) >= who.cases:
                raise Refused("desk-case-full", n=who.cases)
            await cases.take(connection, case.id, who.id)
        named = case.id[:HANDLE]
        await log.write(connection, who.name, "saw", line.clock.now(), about=f"case {named}")
    return Opened(named, case.language, case.word, looking.opened(case))


async def close(looking: Looking, handle: str) -> None:
    """What was written to her is erased now, the rest after 90 days. A guest was kept for this only.

    Raises `Refused`."""
    line, now = looking.line, looking.line.clock.now()
    async with line.database.begin() as connection:
        case = await looking.case(connection, handle)
        await cases.close(connection, case.id, now)
        await cases.unsay(connection, case.member_id, WRITTEN)
        held = await holding.by_id(connection, [case.member_id])
        if all(person.guest for person in held.values()):
            await timers.set_all(connection, [forgotten_later(case.member_id, now)])


async def write(looking: Looking, handle: str, note: Note) -> None:
    """One SMS to her that begins with her word.

    Raises `Refused` when it does not fit, or when she cannot be reached or has asked for silence."""
    line, now = looking.line, looking.line.clock.now()
    async with line.database.begin() as connection:
        case = await looking.case(connection, handle)
        values = _fitting(line, case, note.text.strip())
        person = (await holding.by_id(connection, [case.member_id]))[case.member_id]
        _refuse_silence(person, now)
        there = await _reached(connection, person, note.by)
        await outbox.put(connection, [draft(there, "say", {"message": WRITTEN, "values": values}, now)])
        await line.bell.ring(connection, DELIVER)


def _fitting(line: Line, case: Case, text: str) -> dict[str, str]:
    """The values of the sentence. Raises `Refused` when it would be cut."""
    values = {"word": case.word, "t": text}
    whole = gsm7.fold(line.catalog.part(WRITTEN, "", case.language, values))
    if not text or gsm7.segments(whole) > 1:
        raise Refused("desk-case-long")
    return values


def _refuse_silence(person: Person, now: datetime) -> None:
    """She decides about silence, whatever way was agreed before."""
    reasons = {
        "desk-case-stopped": person.stopped,
        "desk-case-doubtful": person.address_state in ("doubtful", "wrong"),
        "desk-case-silent": person.silent,
        "desk-case-hidden": person.quiet_until is not None and person.quiet_until > now,
    }
    for reason, holds in reasons.items():
        if holds:
            raise Refused(reason)


async def _reached(connection: AsyncConnection, person: Person, by: str) -> Person:
    """She, where she is reached on this channel. Raises `Refused` when she is not."""
    if by in ("", person.channel):
        return person
    other = await people.other_address(connection, person.id, person.channel)
    if other is None or other.channel != by:
        raise Refused("desk-case-channel")
    return replace(person, address_id=other.id, channel=other.channel)
