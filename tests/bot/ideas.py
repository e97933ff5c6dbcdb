"""A practice that somebody told, and what comes to it afterwards."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import insert

from bot.channels.channel import Address
from bot.happenings import arrived
from storage import asking, practices, timers
from storage.schema import Part, Practice, PracticeReading, table
from storage.schema.columns import secret_id
from storage.timers import Due
from tests.paper import AWA, OnPaper, member

ROSITA = Address("sms", "+51900000402")
DID = "We keep the seeds with ash in shut bottles."
DAY = timedelta(days=1)
SHARED = {"state": "shared", "kind": "works", "topic": "food", "audience": "all", "credit": "nick"}


async def an_idea(
    paper: OnPaper, who: Address = AWA, at: datetime | None = None, said: str = DID, **more: object
) -> str:
    """She has told it. Returns its id; `more` is known of it."""
    her, now, idea = await paper.person(who), at or paper.clock.at, secret_id()
    async with paper.line.database.begin() as connection:
        number = await practices.next_number(connection)
        known = {"id": idea, "member_id": her.id, "number": number, "created_at": now, "shared_at": now}
        await connection.execute(insert(table(Practice)).values(**{**SHARED, **known, **more}))
        words = await asking.keep_words(connection, her.id, her.language, said, now)
        part = {"practice_id": idea, "name": "did", "words_id": words}
        await connection.execute(insert(table(Part)).values(**part))
    return idea


async def read(paper: OnPaper, idea: str, who: Address = ROSITA) -> None:
    """She was shown it."""
    reader = (await paper.person(who)).id
    values = {"practice_id": idea, "member_id": reader, "created_at": paper.clock.at}
    async with paper.line.database.begin() as connection:
        await connection.execute(insert(table(PracticeReading)).values(**values))


async def opened(paper: OnPaper, who: Address, flow: str, idea: str) -> None:
    """From where she reads it she has come to this conversation."""
    her = await paper.person(who)
    due = Due(her.id, arrived(flow, {"practice": idea}), paper.clock.at)
    async with paper.line.database.begin() as connection:
        await timers.set_all(connection, [due])
    await paper.settle()


async def two(paper: OnPaper, **author: object) -> str:
    """Awa in Thiès has told an idea, Rosita in Lima reads it. Returns its id."""
    reader = member(ROSITA, "Rosita", "en", "ceibo", place="Lima")
    await paper.join(member(AWA, "Awa", "en", "baobab", place="Thiès", **author), reader)
    return await an_idea(paper)


async def number_of(paper: OnPaper, idea: str) -> int:
    ((number,),) = await paper.all_of(f"SELECT number FROM practice WHERE id = '{idea}'")  # noqa: S608
    return int(number)
