"""Who does what at a meeting: six roles, no woman more than two, and each is told her own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.dialogue.roles import name_new, roles, suggests, takes
from flows.dialogue.steps import ROLES
from flows.dialogue_facts import Dialogue
from flows.effects.dialogues import GiveRole
from flows.facts import Facts
from flows.steps import Ask, Do, Tell
from storage.dialogue import dialogues
from tests.bot.said import answers, told
from tests.dialogue.meeting import ADA, BEA, CORA, FREMD, does, heard_by, prepared
from tests.paper import OnPaper

ROLE = "SELECT name, nick, member_id IS NOT NULL FROM role ORDER BY created_at, name"
HOUR = timedelta(hours=1)


@pytest.mark.parametrize("role", ROLES)
async def test_she_who_gets_a_role_is_told_with_a_tip_and_nobody_else(paper: OnPaper, role: str) -> None:
    id = await prepared(paper)
    before = await heard_by(paper)
    await does(paper, ADA, GiveRole(id, role, "Bea"))
    assert await heard_by(paper) == before | {BEA: [f"d-your-{role}"]}


async def test_she_is_found_without_regard_to_case_and_accents(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(
        paper, ADA, GiveRole(id, "opens", "béa"), GiveRole(id, "notes", "ADA"), GiveRole(id, "time", "Zora")
    )
    assert await paper.all_of(ROLE) == [
        ("notes", "Ada", True),
        ("opens", "Bea", True),
        ("time", "Zora", False),
    ]


async def test_no_woman_has_more_than_two(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, *(GiveRole(id, role, "Bea") for role in ROLES))
    assert await paper.all_of(ROLE) == [("asks", "Bea", True), ("opens", "Bea", True)]


async def test_she_may_leave_it_to_somebody_else(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, GiveRole(id, "opens", "Bea"))
    assert await answers(paper, BEA, "2") == ["d-role-left"]
    assert await paper.all_of(ROLE) == []


async def test_a_role_that_went_to_somebody_else_meanwhile_is_not_told(paper: OnPaper) -> None:
    id = await prepared(paper)
    await paper.wait(HOUR)
    await paper.wait(timedelta(hours=2))  # her hours are over
    await does(paper, ADA, GiveRole(id, "opens", "Bea"))
    await does(paper, ADA, GiveRole(id, "opens", "Cora"))
    await paper.wait(timedelta(hours=24))
    assert await told(paper, BEA) == []
    assert await told(paper, CORA) == ["d-your-opens"]


async def test_given_again_to_the_same_woman_it_is_not_told_twice(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, GiveRole(id, "opens", "Bea"), GiveRole(id, "opens", "bea"))
    assert await told(paper, BEA) == ["d-your-opens"]


async def test_of_another_group_nobody_gives_roles_nor_has_one(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, FREMD, GiveRole(id, "opens", "Dina"))
    await does(paper, ADA, GiveRole(id, "opens", "Dina"))
    assert await paper.all_of(ROLE) == [("opens", "Dina", False)]
    assert await told(paper, FREMD) == []


async def test_who_has_spoken_at_a_meeting_is_known(paper: OnPaper) -> None:
    id = await prepared(paper)
    await does(paper, ADA, GiveRole(id, "opens", "Bea"), GiveRole(id, "notes", "Cora"))
    bea, cora = (await paper.person(BEA)).id, (await paper.person(CORA)).id
    async with paper.line.database.begin() as connection:
        await dialogues.change(connection, id, held_at=paper.clock.at)
        assert await dialogues.has_spoken(connection, [bea, cora]) == {bea}


GIVEN = {"opens": "Ada", "asks": "ada", "proof": "Bea"}
ABOUT = {"dialogue": "d1"}


@pytest.mark.parametrize(
    ("nick", "role", "outcome"),
    [
        ("Cora", "notes", "good"),
        ("bea", "notes", "good"),
        ("Ada", "opens", "good"),
        ("ADA", "notes", "many"),
        ("Áda ", "notes", "many"),
        ("Rosa Quispe", "notes", "bad"),
        ("0712345678", "notes", "bad"),
        ("X", "notes", "bad"),
        ("my neighbour who sells fish", "notes", "bad"),
    ],
)
def test_a_name_is_a_nickname_of_a_woman_with_less_than_two_roles(nick: str, role: str, outcome: str) -> None:
    facts = Facts(dialogue=Dialogue("d1", 1, roles=GIVEN))
    assert takes(role)(facts, {**ABOUT, "nick": nick}) == outcome


@pytest.mark.parametrize(
    ("role", "outcome"),
    [("opens", "somebody"), ("asks", "somebody"), ("proof", "nobody"), ("near", "nobody")],
)
def test_who_has_not_spoken_yet_is_suggested_once_where_one_speaks(role: str, outcome: str) -> None:
    facts = Facts(dialogue=Dialogue("d1", 1, fresh="Fatou"))
    assert suggests(role)(facts, ABOUT) == outcome
    said = name_new(facts, ABOUT).data
    assert said["who"] == "Fatou"
    assert suggests(role)(facts, {**ABOUT, **said}) == "nobody"
    assert suggests(role)(Facts(dialogue=Dialogue("d1", 1)), ABOUT) == "nobody"


def test_a_nickname_that_is_shown_is_forgotten_before_anything_is_asked() -> None:
    """What stands in a conversation while it waits for her holds no name of another woman."""
    table = roles("end")
    shows = [
        step
        for step in table.values()
        if isinstance(step, Tell) and step.says in ("d-role-has", "d-role-new")
    ]
    assert len(shows) == 2 * len(ROLES)
    for step in shows:
        after = table[step.to]
        assert isinstance(after, Do)
        assert after.act(Facts(), ABOUT).data["who"] == ""
        assert isinstance(table[after.to], Ask)
