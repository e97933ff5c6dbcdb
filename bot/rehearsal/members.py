"""The sample members, put into the line as if each had joined by herself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.carry_pin import pin_digest
from bot.channels.channel import Address
from bot.line import Line
from bot.rehearsal.people import Person
from bot.saying import wording
from storage import people


async def seed_members(line: Line, persons: Sequence[Person]) -> None:
    """Sample members of the sample groups. Safe to repeat."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        words = await people.group_words(connection)
        for person in persons:
            await _join(connection, line, person, words[person.group.casefold()], now)


async def _join(connection: AsyncConnection, line: Line, person: Person, group: str, now: datetime) -> None:
    """She is a member, as if she had joined by herself."""
    address = Address(person.channel, person.address)
    stranger = people.Stranger(
        person.channel, line.digest(address), line.seal.close(person.address), person.language
    )
    member = await people.welcome(connection, stranger, now)
    if member is None:
        return
    await people.join_group(connection, member, group)
    about = {
        "state": "member",
        "nick": person.nickname,
        "shows": True,
        "discreet": person.discreet,
        "hours": person.hours,
        "pin": pin_digest(line, member, person.pin) if person.pin else None,
        "knows": list(person.topics),
        "place": person.place,
        "kind_of_place": person.kind,
    }
    await people.change(connection, member, about)
    agreed = {"member_id": member, "answer": "1", "language": person.language, "channel": person.channel}
    for sentence in ("onb-adult", "onb-consent", *(["onb-agree"] if person.agreed else [])):
        words = wording(line, sentence, person.language)
        values = agreed | {"sentence": sentence, "wording": words, "given_at": now}
        await people.record_consent(connection, values)
