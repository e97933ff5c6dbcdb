"""What came of a question: she is asked, who helped is told once, and it closes (PRODUCT 6.5; T-13)."""

from __future__ import annotations

import asyncio

import pytest

from bot.due import fire_due
from bot.happenings import followed
from bot.upkeep import keep_up
from storage import following, timers
from storage.timers import Due
from tests.bot.following import ANSWER, ASKER, DAY, HAPPENED, NOT_FOR_ME, OTHER, answered, ask, days, happened
from tests.bot.said import answers, told
from tests.paper import AWA, OnPaper

STATE = "SELECT state, result, followed_at IS NOT NULL, closed_at IS NOT NULL FROM question"
TIES = "SELECT count(*) FROM tie"


@pytest.fixture
async def asked(paper: OnPaper) -> OnPaper:
    await ask(paper)
    return paper


@pytest.mark.rule("T-13")
async def test_she_is_asked_two_weeks_after_the_first_answer_that_helped(asked: OnPaper) -> None:
    await answered(asked)
    assert await days(asked, 10) == []
    await answered(asked, OTHER)
    assert await days(asked, 3) == []
    assert await days(asked, 2) == ["a-follow"]


@pytest.mark.rule("T-13")
async def test_without_one_that_helped_two_weeks_are_counted_from_the_last(asked: OnPaper) -> None:
    await answered(asked, says=NOT_FOR_ME)
    assert await days(asked, 5) == []
    await answered(asked, OTHER, says=NOT_FOR_ME)
    assert await days(asked, 13) == []
    assert await days(asked, 2) == ["a-follow"]


@pytest.mark.rule("T-13", "CON-03")
async def test_silence_is_asked_once_more_and_then_it_closes_by_itself(asked: OnPaper) -> None:
    await answered(asked)
    assert await days(asked, 59) == ["a-follow", "a-follow"]
    await keep_up(asked.line, asked.clock.at)
    assert await asked.all_of(STATE) == [("helpful", None, True, False)]
    assert await days(asked, 3) == []
    before = len(await told(asked, AWA))
    for _ in range(2):
        await keep_up(asked.line, asked.clock.at)
        await asked.settle()
    assert await asked.all_of(STATE) == [("closed", None, True, True)]
    assert (await told(asked, AWA))[before:] == ["a-helped-unsaid"]
    assert await days(asked, 20) == []


async def test_a_question_that_nobody_has_met_does_not_close_by_itself(asked: OnPaper) -> None:
    await keep_up(asked.line, asked.clock.at + 90 * DAY)
    assert await asked.all_of("SELECT count(*) FROM question WHERE state = 'closed'") == [(0,)]


async def test_not_yet_asks_once_more_and_the_second_time_closes(asked: OnPaper) -> None:
    await answered(asked)
    await days(asked, 15)
    assert await answers(asked, ASKER, "3") == ["a-follow-later"]
    assert await days(asked, 17) == ["a-follow"]
    assert await answers(asked, ASKER, "3") == ["a-closed"]


async def test_she_closes_it_and_is_asked_no_more(asked: OnPaper) -> None:
    await answered(asked)
    assert await answers(asked, ASKER, "00", "5", "3", "2", "2") == [
        *("g-menu", "g-menu-more", "t-menu", "t-question", "a-closed", "t-all", "t-menu")
    ]
    assert await days(asked, 40) == []


@pytest.mark.rule("T-13")
@pytest.mark.parametrize(
    ("key", "result", "hears"), [("1", "worked", "a-helped"), ("2", "failed", "a-tried")]
)
async def test_who_helped_is_told_once_in_her_words_also_of_bad_luck(
    asked: OnPaper, key: str, result: str, hears: str
) -> None:
    await answered(asked)
    await answered(asked, OTHER, says=NOT_FOR_ME)
    assert await happened(asked, key) == [hears]
    assert await asked.all_of(STATE) == [("closed", result, True, True)]
    assert (await told(asked, OTHER))[-1] == "a-ans-sent"
    await asked.hear(AWA, "orig")
    assert asked.papers[-1].text == HAPPENED
    await keep_up(asked.line, asked.clock.at + 90 * DAY)
    assert await days(asked, 60, AWA) == []


async def test_the_only_answer_is_the_one_she_tried_and_of_several_nobody_is_told_so(asked: OnPaper) -> None:
    await answers(asked, AWA, "1", ANSWER, "1")
    assert await tried(asked) == 1
    await answers(asked, OTHER, "1", ANSWER, "1")
    assert await tried(asked) == 0


async def tried(paper: OnPaper) -> int:
    """How many would be told if she said now that she has tried an answer; nobody is."""
    ((question,),) = await paper.all_of("SELECT id FROM question")
    async with paper.line.database.connect() as connection:
        return len(await following.to_be_told(connection, question, paper.clock.at, tried=True))


async def test_two_groups_are_tied_once(asked: OnPaper) -> None:
    await answered(asked)
    assert await asked.all_of(TIES) == [(1,)]
    await answers(asked, ASKER, "00", "2", "Who buys the book for you?", "0", "1", "1")
    await answered(asked)
    assert await asked.all_of(TIES) == [(1,)]
    assert await asked.all_of("SELECT kind, group_id <> other_id FROM tie") == [("answered", True)]


@pytest.mark.rule("EAS-04", "T-50")
async def test_two_workers_ask_her_once_and_a_crash_loses_nothing(asked: OnPaper) -> None:
    await answered(asked)
    asked.clock.pass_(15 * DAY)
    fired = await asyncio.gather(*(fire_due(asked.line) for _ in range(3)))
    assert sum(fired) >= 1
    await asked.settle()
    assert (await told(asked, ASKER)).count("a-follow") == 1
    waiting = "SELECT count(*) FROM timer WHERE key LIKE 'follow:%' AND fired_at IS NULL"
    assert await asked.all_of(waiting) == [(1,)]


async def test_what_is_told_of_a_question_that_is_gone_by_then_is_nothing(asked: OnPaper) -> None:
    await answered(asked)
    await answers(asked, ASKER, "take 1")
    asker = (await asked.person(ASKER)).id
    async with asked.line.database.begin() as connection:
        await timers.set_all(
            connection, [Due(asker, followed("no such", again=False), asked.clock.at, "follow:no such")]
        )
    assert await days(asked, 40) == []


async def test_several_timers_of_one_key_are_set_in_one_breath(asked: OnPaper) -> None:
    asker, at = (await asked.person(ASKER)).id, asked.clock.at
    for moves, kept in ((False, DAY), (True, 3 * DAY)):
        both = [
            Due(asker, {"kind": "knocked"}, at + span, "one key", moves=moves) for span in (2 * DAY, kept)
        ]
        async with asked.line.database.begin() as connection:
            await timers.set_all(connection, both)
        assert await asked.all_of("SELECT due_at FROM timer WHERE key = 'one key'") == [(at + kept,)]
