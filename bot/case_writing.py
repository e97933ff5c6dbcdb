"""A safety person writes to a woman through the line, since nobody sees her number. She decides when."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import gsm7
from bot.bell import DELIVER
from bot.case_commands import WRITTEN, at_work
from bot.line import Line
from bot.safety_person import Typed
from bot.saying import draft
from bot.settings import Unsafe
from storage import holding, outbox, people
from storage.cases import Case
from storage.holding import Person


@dataclass(frozen=True, slots=True)
class Note:
    """What she is to read. `by`: the channel she agreed to; empty for the one she wrote from last."""

    text: str = field(repr=False)
    by: str = ""


async def write(line: Line, country: str, handle: str, typed: Typed, note: Note) -> None:
    """One SMS to her that begins with her word.

    Raises `Unsafe` when it does not fit, or when she cannot be reached or has asked for silence.
    """
    looking, now = await at_work(line, country, typed), line.clock.now()
    async with line.database.begin() as connection:
        case = await looking.case(connection, handle)
        values = _fitting(line, case, note.text.strip())
        person = (await holding.by_id(connection, [case.member_id]))[case.member_id]
        _refuse_silence(person, now)
        there = await _reached(connection, person, note.by)
        await outbox.put(connection, [draft(there, "say", {"message": WRITTEN, "values": values}, now)])
        await line.bell.ring(connection, DELIVER)
    typer.echo("It leaves now. What she answers does not reach you: write when and how you come.")


def _fitting(line: Line, case: Case, text: str) -> dict[str, str]:
    """The values of the sentence. Raises `Unsafe` when it would be cut."""
    values = {"word": case.word, "t": text}
    whole = gsm7.fold(line.catalog.part(WRITTEN, "", case.language, values))
    if not text or gsm7.segments(whole) > 1:
        raise Unsafe("It must be one SMS: 1 to about 140 letters, without emoji.")
    return values


def _refuse_silence(person: Person, now: datetime) -> None:
    """She decides about silence, whatever way was agreed before."""
    reasons = {
        "She has stopped the line: nothing may be written to her.": person.stopped,
        "It is not sure that this phone is still hers.": person.address_state in ("doubtful", "wrong"),
        "She has asked for silence: nothing is written until she writes.": person.silent,
        "She has hidden the line for some hours: try tomorrow.": (
            person.quiet_until is not None and person.quiet_until > now
        ),
    }
    if found := [reason for reason, holds in reasons.items() if holds]:
        raise Unsafe("\n".join(found))


async def _reached(connection: AsyncConnection, person: Person, by: str) -> Person:
    """She, where she is reached on this channel. Raises `Unsafe` when she is not."""
    if by in ("", person.channel):
        return person
    other = await people.other_address(connection, person.id, person.channel)
    if other is None or other.channel != by:
        raise Unsafe("She cannot be reached by that channel.")
    return replace(person, address_id=other.id, channel=other.channel)
