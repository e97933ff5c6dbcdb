"""There is a paper to read and to agree to as soon as the rehearsal runs."""

from __future__ import annotations

from bot.channels.channel import Address
from bot.dialogue.paper.content import EVIDENCE
from bot.rehearsal.meetings import meetings, seed_meetings
from bot.rehearsal.members import seed_members
from bot.rehearsal.people import MEMBERS
from flows.dialogue.ask import MARKS
from tests.bot.said import answers, told
from tests.paper import OnPaper

(MEETING,) = meetings()
(HOST,) = (person for person in MEMBERS if person.id == MEETING.who)
SISTERS = [one for one in MEMBERS if one.group == HOST.group and one is not HOST]


async def test_the_others_of_her_group_are_asked_and_it_becomes_ready(paper: OnPaper) -> None:
    await paper.join(*MEMBERS)
    for _ in range(2):
        await seed_meetings(paper.line)
    assert await paper.all_of("SELECT count(*) FROM dialogue") == [(1,)]
    await paper.settle()
    assert SISTERS
    sister = Address(SISTERS[0].channel, SISTERS[0].address)
    assert (await told(paper, sister))[-1] == "d-check"
    assert "d-agreed" in await answers(paper, sister, "2")
    assert await paper.all_of("SELECT ready_at IS NOT NULL FROM dialogue") == [(True,)]


async def test_a_second_start_changes_nothing(paper: OnPaper) -> None:
    await seed_members(paper.line, MEMBERS)
    for _ in range(2):
        await seed_meetings(paper.line)
    assert await paper.all_of("SELECT paper FROM dialogue") == [(1,)]


def test_it_is_told_as_members_tell_it() -> None:
    kinds = {one["kind"] for one in MEETING.texts if one["step"] == "evidence"}
    assert MEETING.mark in MARKS.values()
    assert kinds <= set(EVIDENCE)
    assert len({one["step"] for one in MEETING.texts}) == len(MEETING.texts)
