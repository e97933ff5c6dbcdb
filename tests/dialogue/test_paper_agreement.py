"""A paper goes to the group as a version, and is ready when half of its editors agree to it, two at least."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from sqlalchemy import text, update

from bot.channels.channel import Address
from bot.dialogue.paper.gathering import gather
from flows.effects.dialogues import Agree, SendPaper
from storage import erasing
from storage.dialogue import dialogues, papers
from storage.dialogue.dialogues import DIALOGUE, needed
from storage.dialogue.papers import READERS
from tests.bot.said import told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, WOMEN, does, known, prepared
from tests.dialogue.papers import write
from tests.paper import OnPaper, member


@dataclass
class Group:
    paper: OnPaper
    id: str

    async def sends(self, who: Address = ADA) -> None:
        await does(self.paper, who, SendPaper(self.id))

    async def agrees(self, *women: Address, version: int = 1, objects: bool = False) -> None:
        for one in women:
            await does(self.paper, one, Agree(self.id, version, objects))

    async def is_ready(self) -> bool:
        return (await known(self.paper, self.id)).ready_at is not None


@pytest.fixture
async def group(paper: OnPaper) -> Group:
    id = await prepared(paper)
    await write(paper, id)
    return Group(paper, id)


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize(("editors", "enough"), [(1, 2), (2, 2), (3, 2), (4, 2), (5, 3), (6, 3), (12, 6)])
def test_how_many_have_to_agree(editors: int, enough: int) -> None:
    assert needed(editors) == enough


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize("editors", [1, 2, 3, 6])
async def test_it_is_ready_when_half_of_the_editors_and_two_agree(group: Group, editors: int) -> None:
    others = [Address("sms", f"+2547000007{n:02}") for n in range(editors - 1)]
    await group.paper.join(*(member(one, f"Nick{n}", "en", "maembe") for n, one in enumerate(others)))
    ids = [(await group.paper.person(one)).id for one in others]
    async with group.paper.line.database.begin() as connection:
        for id in ids:
            await dialogues.take_part(connection, group.id, id, group.paper.clock.at)
    await group.sends()
    for agreed, one in enumerate(others, 2):
        assert await group.is_ready() == (agreed - 1 >= needed(editors))
        await group.agrees(one)
    assert await group.is_ready() == (editors > 1)


async def test_who_answers_works_on_it_from_then_on(group: Group) -> None:
    await group.sends()
    await group.agrees(BEA)
    assert await group.is_ready()
    await group.agrees(CORA, objects=True)
    assert await group.is_ready(), "two of three agree"
    await group.agrees(BEA, objects=True)
    assert not await group.is_ready(), "what is agreed to can be thought over"


async def test_a_woman_of_another_group_has_no_say(group: Group) -> None:
    await group.sends()
    await group.agrees(FREMD)
    await does(group.paper, FREMD, SendPaper(group.id))
    assert not await group.is_ready()
    assert (await known(group.paper, group.id)).paper == 1


# versions


@pytest.mark.rule("CON-09", "CON-07")
async def test_an_agreement_is_to_one_version(group: Group) -> None:
    await group.sends()
    await write(group.paper, group.id, BEA, {"offer": "We bring the lamp oil too"})
    await group.sends(BEA)
    await group.agrees(CORA, version=1)
    assert not await group.is_ready(), "hers was about what stands there no more"
    await group.agrees(CORA, version=2)
    assert await group.is_ready()
    await group.sends(CORA)
    assert not await group.is_ready(), "everybody's agreement starts anew"


@pytest.mark.rule("CON-07", "CON-09")
@pytest.mark.parametrize("gone", ["erased", "rewritten"])
async def test_a_text_that_is_gone_makes_another_version(group: Group, gone: str) -> None:
    await group.sends()
    await group.agrees(BEA)
    assert await group.is_ready()
    ada = (await group.paper.person(ADA)).id
    async with group.paper.line.database.begin() as connection:
        if gone == "erased":
            await erasing.last_words(connection, ada)
    if gone == "rewritten":
        await write(group.paper, group.id, ADA, {"ask": "The county pays two nurses"})
    await group.agrees(CORA, version=1)
    found = await known(group.paper, group.id)
    assert (found.paper, found.ready_at) == (2, None)


async def test_what_is_paused_goes_to_nobody(group: Group) -> None:
    async with group.paper.line.database.begin() as connection:
        await connection.execute(update(DIALOGUE).values(state="paused"))
    await group.sends()
    assert (await known(group.paper, group.id)).paper == 0
    assert await told(group.paper, BEA) == []


# who hears of it


async def test_the_others_are_asked_and_the_editors_hear_that_it_is_ready_once(group: Group) -> None:
    await group.sends()
    assert [await told(group.paper, who) for who in WOMEN] == [[], ["d-check"], ["d-check"]]
    for who in (BEA, CORA):
        await group.paper.hear(who, "2")
    for who in (ADA, BEA):
        assert (await told(group.paper, who)).count("d-ready") == 1
    assert (await told(group.paper, CORA)).count("d-ready") == 0, "enough had agreed before her"
    assert await told(group.paper, FREMD) == []


async def test_she_is_asked_about_the_newest_version_alone(group: Group) -> None:
    await group.sends()
    await group.sends()
    talks = await group.paper.all_of("SELECT data ->> 'version' FROM conversation WHERE flow = 'agree'")
    assert sorted({row[0] for row in talks}) == ["2"]


async def test_at_most_twelve_are_asked_editors_first(group: Group) -> None:
    many = [Address("sms", f"+2547000008{n:02}") for n in range(READERS + 3)]
    await group.paper.join(*(member(one, f"Nick{n}", "en", "maembe") for n, one in enumerate(many)))
    ada, bea = [(await group.paper.person(who)).id for who in (ADA, BEA)]
    async with group.paper.line.database.begin() as connection:
        await connection.execute(
            text("UPDATE member SET seen_at = now() - interval '40 days' WHERE nick = 'Bea'")
        )
        await dialogues.take_part(connection, group.id, bea, group.paper.clock.at)
        found = await dialogues.by_id(connection, group.id)
        assert found
        asked = await papers.readers(connection, found, ada)
    assert len(asked) == READERS
    assert asked[0] == bea


async def test_who_agrees_and_wrote_nothing_is_not_told_as_one_who_wrote_it(group: Group) -> None:
    await group.sends()
    await group.agrees(BEA, CORA)
    assert await group.is_ready()
    ada = (await group.paper.person(ADA)).id
    found = await gather(group.paper.line, group.id, ada)
    assert found is not None
    assert found.women == 1
    await write(group.paper, group.id, BEA, {"offer": "30 women for a day"})
    await group.sends(BEA)
    found = await gather(group.paper.line, group.id, ada)
    assert found is not None
    assert found.women == 2
