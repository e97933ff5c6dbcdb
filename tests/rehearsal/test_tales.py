"""There is something to find as soon as the rehearsal runs."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.rehearsal.members import seed_members
from bot.rehearsal.people import MEMBERS
from bot.rehearsal.tales import seed_tales, tales
from flows.telling import ASKS, NEEDED
from flows.titles import LONGEST
from flows.topics import TOPICS
from storage import found, shown
from storage.schema import Member, Practice, table
from tests.paper import OnPaper


async def test_each_can_be_found_by_every_sample_member(paper: OnPaper) -> None:
    await seed_members(paper.line, MEMBERS)
    await seed_tales(paper.line)
    async with paper.line.database.connect() as connection:
        for reader in (await connection.execute(select(table(Member).c.id))).scalars().all():
            listed = await found.in_order(connection, "new", reader)
            assert len(listed) == len(tales())
            assert all(one.title for one in listed)
            assert all([await shown.shown(connection, one.id, reader) for one in listed])


async def test_a_second_start_tells_nothing_twice(paper: OnPaper) -> None:
    await seed_members(paper.line, MEMBERS)
    for _ in range(2):
        await seed_tales(paper.line)
    async with paper.line.database.connect() as connection:
        assert await connection.scalar(select(func.count()).select_from(table(Practice))) == len(tales())


def test_they_are_told_as_members_tell_them() -> None:
    who = {person.id for person in MEMBERS}
    for tale in tales():
        assert tale.who in who
        assert tale.topic in TOPICS.values()
        assert set(NEEDED) < set(tale.texts) <= {"title", *ASKS}
        assert len(tale.texts["title"]) <= LONGEST
    assert {tale.kind for tale in tales()} == {"works", "failed", "half"}
