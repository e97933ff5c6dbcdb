"""How it is with her plan: asked on its day and once more after three months, and what comes of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.planned import AUTHOR, NOT_SHOWN, ROSA, STEP, plans, practice, two_groups
from tests.bot.said import answers, told
from tests.paper import OnPaper

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
HAPPENED = "Two of three bags were bad, we changed the shop"
LATER = "and some more words of it"
WENT = {"1": "worked", "2": "half", "3": "failed"}
STATE = "SELECT state, result, asked, blocked FROM adaptation"
TWO_THINGS = ("-", "-", "-")


@pytest.fixture
async def planned(paper: OnPaper) -> OnPaper:
    """Rosa has made a plan, to be asked about in five days, with an idea of Awa's, who has heard of it."""
    await plans(paper, await two_groups(paper), *NOT_SHOWN)
    await paper.wait(HOUR)
    assert await answers(paper, AUTHOR, "1", "0") == ["p-plan-kept", "p-fine"]
    return paper


async def days(paper: OnPaper, count: int) -> list[str]:
    """What Rosa is told while so many days pass."""
    before = len(await told(paper, ROSA))
    await paper.wait(count * DAY)
    return (await told(paper, ROSA))[before:]


async def asked(paper: OnPaper) -> list[str]:
    """What she is told until she has been asked for the first time."""
    return await days(paper, 6)


@pytest.mark.rule("T-12")
async def test_she_is_asked_on_the_day_she_named_in_her_own_words(planned: OnPaper) -> None:
    assert await days(planned, 4) == []
    assert await days(planned, 2) == ["f-follow"]
    assert STEP in planned.papers[-1].text


@pytest.mark.rule("T-12")
async def test_without_a_day_she_is_asked_after_three_weeks_and_after_three_months(paper: OnPaper) -> None:
    about = await two_groups(paper)
    await plans(paper, about, *NOT_SHOWN, words=(*TWO_THINGS, "I test one bag"))
    assert await days(paper, 20) == []
    assert await days(paper, 2) == ["f-follow"]
    await answers(paper, ROSA, "3", "2", "0")
    assert await days(paper, 67) == []
    assert await days(paper, 2) == ["f-follow"]
    assert await days(paper, 120) == []


@pytest.mark.rule("CON-03", "T-12")
async def test_silence_moves_nothing_and_she_is_asked_twice_at_the_most(planned: OnPaper) -> None:
    assert await days(planned, 60) == ["f-follow"]
    assert await answers(planned, ROSA, "00") == ["g-menu"]  # she is still there
    assert await days(planned, 300) == ["f-follow", "f-follow"]
    assert await planned.all_of(STATE) == [("planned", "", 2, "")]
    assert (await told(planned, AUTHOR))[-1] == "p-fine"


@pytest.mark.rule("T-12", "SAF-19")
@pytest.mark.parametrize("key", WENT)
async def test_what_came_of_it_goes_to_the_author_and_stands_on_the_idea(planned: OnPaper, key: str) -> None:
    await asked(planned)
    said = await answers(planned, ROSA, "1", key, HAPPENED)
    assert said == ["f-went", "f-happened", "f-tried-confirm"]
    assert (await told(planned, AUTHOR))[-1] == "p-fine"
    assert await answers(planned, ROSA, "1") == ["f-tried-sent"]
    assert (await told(planned, AUTHOR))[-1] == f"p-came-{WENT[key]}"
    assert HAPPENED in planned.papers[-1].text
    assert await planned.all_of(STATE) == [("done", WENT[key], 1, "")]
    stands = "SELECT words.text FROM adaptation JOIN words ON words.id = adaptation.result_id"
    assert await planned.all_of(stands) == [(HAPPENED,)]
    assert await days(planned, 120) == []


async def test_what_has_begun_is_asked_about_once_more(planned: OnPaper) -> None:
    await asked(planned)
    await answers(planned, ROSA, "2", "2", HAPPENED, "1")
    assert await answers(planned, AUTHOR, "0") == ["p-fine"]
    assert await days(planned, 50) == []
    for who in (AUTHOR, ROSA):
        await answers(planned, who, "00")  # she is still there
    assert await days(planned, 50) == ["f-follow"]
    await answers(planned, ROSA, "1", "1", LATER, "1")
    assert (await told(planned, AUTHOR))[-4:] == ["p-came-half", "p-fine", "g-menu", "p-came-worked"]


@pytest.mark.rule("T-12")
@pytest.mark.parametrize(
    ("key", "reason", "offered"),
    [
        ("1", "money", "f-blocked-meet"),
        ("2", "time", "f-blocked-meet"),
        ("3", "permission", "f-blocked-meet"),
        ("6", "other", "f-ask-peers"),
    ],
)
async def test_peers_are_asked_how_they_got_past_it(
    planned: OnPaper, key: str, reason: str, offered: str
) -> None:
    await asked(planned)
    assert await answers(planned, ROSA, "3", key) == ["f-blocked", offered]
    assert await planned.all_of(STATE) == [("planned", "", 1, reason)]
    assert (await answers(planned, ROSA, "1", "0", "1"))[-1] == "a-confirm"
    assert "for this: " in planned.papers[-1].text or "this: Ask Yeni" in planned.papers[-1].text


@pytest.mark.rule("T-12", "SAF-19")
async def test_know_how_becomes_a_question_that_she_sees_first(planned: OnPaper) -> None:
    await asked(planned)
    assert (await answers(planned, ROSA, "3", "4", "0", "1"))[-1] == "a-confirm"
    assert f"How do you do this: {STEP}" in planned.papers[-1].text
    assert await planned.all_of("SELECT count(*) FROM question") == [(0,)]
    assert (await answers(planned, ROSA, "1"))[-1] in ("a-sent", "a-nobody")
    assert await planned.all_of("SELECT count(*) FROM question") == [(1,)]


@pytest.mark.rule("T-12", "SAF-08")
async def test_safety_leads_to_the_way_to_safety_and_nobody_hears_why(planned: OnPaper) -> None:
    await asked(planned)
    assert await answers(planned, ROSA, "3", "5") == ["f-blocked", "s-check"]
    assert await answers(planned, ROSA, "1", "3") == ["s-options", "s-asyouwish", "f-plan-waits"]
    assert await answers(planned, ROSA, "0") == ["f-plan-stays"]
    assert (await told(planned, AUTHOR))[-1] == "p-fine"


@pytest.mark.rule("T-12")
@pytest.mark.parametrize(("then", "came"), [(("0",), "p-fine"), ((HAPPENED, "1"), "p-came-dropped")])
async def test_who_changed_her_mind_may_say_why(planned: OnPaper, then: tuple[str, ...], came: str) -> None:
    await asked(planned)
    assert await answers(planned, ROSA, "4") == ["f-changed"]
    await answers(planned, ROSA, *then)
    assert (await told(planned, AUTHOR))[-1] == came
    assert await planned.all_of(STATE) == [("dropped", "", 1, "")]
    assert await days(planned, 120) == []


async def test_an_idea_taken_back_leaves_her_the_plan_and_tells_nobody(planned: OnPaper) -> None:
    ((number,),) = await planned.all_of("SELECT number FROM practice")
    await answers(planned, AUTHOR, f"take {number}")
    assert await planned.all_of("SELECT count(*) FROM practice") == [(0,)]
    assert await asked(planned) == ["f-follow"]
    assert await answers(planned, ROSA, "1", "1") == ["f-went", "f-noted"]
    assert await planned.all_of(STATE) == [("done", "worked", 1, "")]
    assert not any(said.startswith("p-came") for said in await told(planned, AUTHOR))


async def test_nobody_is_told_of_what_came_of_her_own_idea(paper: OnPaper) -> None:
    await two_groups(paper)
    await plans(paper, await practice(paper, ROSA))
    await asked(paper)
    assert await answers(paper, ROSA, "1", "1") == ["f-went", "f-noted"]


MY_PLANS = ("00", "5", "3", "3")


async def test_she_finds_her_plans_says_how_it_went_and_drops_one(planned: OnPaper) -> None:
    about = (await planned.all_of("SELECT practice_id FROM adaptation"))[0][0]
    await plans(planned, str(about), *NOT_SHOWN, words=(*TWO_THINGS, "I ask the mason"))
    assert (await answers(planned, ROSA, *MY_PLANS, "1"))[-2:] == ["t-plan", "t-plan"]
    assert STEP in planned.papers[-1].text
    assert await answers(planned, ROSA, "2", "1", "1", HAPPENED, "1") == [
        *("f-follow", "f-went", "f-happened", "f-tried-confirm", "f-tried-sent")
    ]
    assert (await answers(planned, ROSA, *MY_PLANS, "3"))[-3:] == ["t-plan", "t-plan-gone", "t-plan-done"]
    assert sorted(await planned.all_of("SELECT state FROM adaptation")) == [("done",), ("dropped",)]
    assert await days(planned, 120) == []
