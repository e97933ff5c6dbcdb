"""What stands before a transcript of an ally begins: a paper agreed to, a promise, and where she is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import insert

from bot.channels.channel import Address
from storage import asking
from storage.schema import Promise, table
from tests.dialogue.outsider import NUMBER, Asking, Meeting, prepared
from tests.paper import START, OnPaper
from tests.transcripts.happening import Comes, Meets, Promised


def day_of(told: str) -> date:
    """A day as it stands in a transcript, 12/06, in the year of the clock."""
    day, month = map(int, told.split("/"))
    return date(START.year, month, day)


async def meeting(paper: OnPaper, meets: Meets, heard: Mapping[str, Address]) -> Asking:
    women = tuple(heard[name] for name in meets.women)
    language = (await paper.person(women[0])).language
    about = (meets.word.lower(), meets.group, meets.office, meets.ally, day_of(meets.day), language)
    return await prepared(paper, Meeting(women, *about))


async def promise(met: Asking, promised: Promised, heard: Mapping[str, Address]) -> None:
    """It is not looked at: she comes to it by herself."""
    hers, now = await met.paper.person(heard[promised.name]), met.paper.clock.at
    async with met.paper.line.database.begin() as connection:
        words = await asking.keep_words(connection, hers.id, hers.language, promised.text, now)
        row = {"number": NUMBER, "dialogue_id": met.dialogue, "member_id": hers.id, "words_id": words}
        due = day_of(promised.day)
        row |= {"due_on": due, "ask_on": due, "created_at": now}
        await connection.execute(insert(table(Promise)).values(id=f"promise {NUMBER}", **row))


async def led(met: Asking, comes: Comes, heard: Mapping[str, Address]) -> None:
    about = {"promise": comes.promise} if comes.promise else {}
    await met.leads(comes.flow, heard[comes.name], **about)
