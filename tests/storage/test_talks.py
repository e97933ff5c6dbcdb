"""What waits for her keeps the order in which it came, whatever is called back from between."""

from __future__ import annotations

from sqlalchemy import delete

from flows.conversation import Conversation, Talk
from storage import talks
from storage.talks import CONVERSATION
from tests.paper import AWA, START, OnPaper, member


async def test_what_comes_after_something_was_called_back_waits_behind_all_others(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa"))
    her = (await paper.person(AWA)).id
    await _comes(paper, her, "first", "second", "third", "fourth")
    gone = CONVERSATION.c.flow.in_(["first", "second"])
    async with paper.line.database.begin() as connection:
        await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.member_id == her, gone))
    await _comes(paper, her, "fifth")
    await _comes(paper, her, "sixth")
    assert await _waits(paper, her) == ["third", "fourth", "fifth", "sixth"]


async def _comes(paper: OnPaper, her: str, *flows: str) -> None:
    async with paper.line.database.begin() as connection:
        talk = (await talks.load(connection, [her]))[her]
        waiting = (*talk.waiting, *(Conversation(flow, "come") for flow in flows))
        await talks.save(connection, {her: (talk, Talk(talk.stack, talk.parked, waiting))}, START)


async def _waits(paper: OnPaper, her: str) -> list[str]:
    async with paper.line.database.connect() as connection:
        return [one.flow for one in (await talks.load(connection, [her]))[her].waiting]
