"""Within how many hours a person writes, and who: told to her as it is true when the message leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.desk.duty import hours_until_met, whose
from bot.line import Line
from bot.unmet.found import LONGEST_NAME
from storage.desk import staff
from storage.desk.staff import Colleague
from storage.outbox import Message
from translations.catalog import LANGUAGES

HOURS, NAME = "h", "fac"


async def with_hours(line: Line, messages: Sequence[Message]) -> Sequence[Message]:
    """The messages; those that say within how many hours a person writes have the hours, and her name."""
    if not any(_promises(line, message) for message in messages):
        return messages
    async with line.database.connect() as connection:
        colleagues = await staff.every(connection)
    return [_told(line, one, colleagues) if _promises(line, one) else one for one in messages]


def _promises(line: Line, message: Message) -> bool:
    """Whether its sentence names hours that nobody has filled in."""
    said = str(message.content.get("message", ""))
    named = bool(said) and line.catalog.has(said, LANGUAGES[0]) and HOURS in line.catalog.variables(said)
    return named and HOURS not in message.content.get("values", {})


def _told(line: Line, message: Message, colleagues: Sequence[Colleague]) -> Message:
    """Whoever has a name that is too long for an SMS leaves her group's facilitator to be named."""
    now = line.clock.now()
    who = whose(colleagues, message.facilitator, now)
    if who is None:
        return message
    values = {HOURS: hours_until_met(colleagues, message.facilitator, now)}
    name = {NAME: who.name} if message.facilitator and len(who.name) <= LONGEST_NAME else {}
    return replace(
        message, content={**message.content, "values": {**message.content["values"], **name, **values}}
    )
