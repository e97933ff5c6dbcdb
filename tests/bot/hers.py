"""One member near Kisumu, what is due for her, and when letters came to her."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import people, timers
from storage.timers import TIMER, Due
from tests.paper import AWA, START, OnPaper, member

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NIGHT = START + 4 * HOUR  # ten in the evening where she lives
MORNING = datetime(2026, 3, 10, 5, 0, tzinfo=UTC)  # eight o'clock there, the next day
THANKED = arrived("thanks_anon", {"place": "Lima"})
THANKS = "The woman you answered thanks you."
NOTICE = "Mango Line: you have {} new. Send 1 to see.\n1 See"


async def settle_in(paper: OnPaper, phone: Address = AWA, **about: object) -> None:
    """She joins; `about` are columns of hers."""
    await paper.join(member(phone, "Awa"))
    await change(paper, phone, **about)


async def change(paper: OnPaper, phone: Address = AWA, **about: object) -> None:
    person = await paper.person(phone)
    if about:
        async with paper.line.database.begin() as connection:
            await people.change(connection, person.id, about)


async def is_due(
    paper: OnPaper, *at: datetime, event: dict[str, Any] = THANKED, phone: Address = AWA
) -> None:
    """Something for her, at each of these times."""
    person = await paper.person(phone)
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [Due(person.id, event, one) for one in at])


async def forget_reminders(paper: OnPaper, phone: Address = AWA) -> None:
    person = await paper.person(phone)
    async with paper.line.database.begin() as connection:
        hers = (TIMER.c.member_id == person.id, TIMER.c.key.startswith("nudge:"))
        await connection.execute(delete(TIMER).where(*hers))


def times(paper: OnPaper, phone: Address = AWA) -> list[datetime]:
    """When letters to her left."""
    return [letter.at for letter in paper.papers if letter.letter.to == phone]


def texts(paper: OnPaper, phone: Address = AWA) -> list[str]:
    return [letter.letter.body for letter in paper.papers if letter.letter.to == phone]
