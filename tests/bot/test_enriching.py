"""An author is asked for one thing more about her idea: once a week at most, never after taking it back."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from sqlalchemy import select

from bot.channels.channel import Address
from bot.enriching import Enriching
from storage import hers, practices
from storage.practices import Told
from storage.schema import Practice, table
from tests.bot.ideas import DAY, ROSITA, an_idea, read, two
from tests.bot.said import answers, told
from tests.bot.search import found
from tests.paper import AWA, START, OnPaper, member

WEEK, AT, PRACTICE = 7 * DAY, START, table(Practice)
COST = "Nothing but two afternoons of work"
ORDER = ["p-further-cost", "p-further-time", "p-further-decides"]
PARTS = "SELECT name, p.version, text FROM practice_part p JOIN words w ON w.id = words_id ORDER BY w.number"


async def pass_(paper: OnPaper, days: int) -> None:
    """Day after day one of the processes looks."""
    for _ in range(days):
        await paper.wait(DAY)
        await Enriching(paper.line).run()
        await paper.settle()


async def asked(paper: OnPaper, who: Address = AWA) -> list[str]:
    """What she was asked to add until now, in this order."""
    return [said for said in await told(paper, who) if said and said.startswith("p-further-")]


@pytest.fixture
async def idea(paper: OnPaper) -> str:
    """Awa's, which Rosita has read."""
    told = await two(paper)
    await read(paper, told)
    return told


async def test_the_first_a_week_after_sharing_and_then_one_a_week(paper: OnPaper, idea: str) -> None:
    await pass_(paper, 6)
    assert await asked(paper) == []
    for week in range(1, 6):
        await pass_(paper, 7)
        assert await asked(paper) == ORDER[:week]
        await answers(paper, AWA, "2")
    assert len(await asked(paper)) == 3


async def test_whether_it_still_runs_is_asked_after_two_months(paper: OnPaper, idea: str) -> None:
    for _ in range(10):
        await pass_(paper, 7)
        await answers(paper, AWA, "2")
    assert await asked(paper) == [*ORDER, "p-further-runs"]


@pytest.mark.rule("CON-02", "SAF-19")
async def test_what_she_adds_stands_in_her_idea_once_she_said_so(paper: OnPaper, idea: str) -> None:
    await pass_(paper, 8)
    assert await answers(paper, AWA, "1", COST) == ["p-further-write", "p-further-confirm"]
    assert len(await paper.all_of(PARTS)) == 1
    assert await answers(paper, AWA, "1") == ["p-further-added"]
    assert (await paper.all_of(PARTS))[-1] == ("cost", 2, COST)
    row = await paper.all_of("SELECT version, changed_at IS NOT NULL, asked FROM practice")
    assert row == [(2, True, ["cost"])]


async def test_silence_adds_nothing_and_brings_no_second_question(paper: OnPaper, idea: str) -> None:
    """CON-03: the one that is still before her is enough."""
    await pass_(paper, 40)
    assert set(await asked(paper)) == {"p-further-cost"}
    assert len(await paper.all_of(PARTS)) == 1


async def test_of_what_nobody_has_read_nothing_is_asked(paper: OnPaper) -> None:
    idea = await two(paper)
    await read(paper, idea, AWA)
    await pass_(paper, 20)
    assert await asked(paper) == []
    await read(paper, idea)
    await pass_(paper, 1)
    assert await asked(paper) == ORDER[:1]


@pytest.mark.rule("CON-05", "CON-03")
@pytest.mark.parametrize("seen", [False, True], ids=["before it is asked", "while it is before her"])
async def test_nothing_is_asked_of_what_is_taken_back(paper: OnPaper, idea: str, seen: bool) -> None:
    await pass_(paper, 8 if seen else 5)
    if seen:
        await answers(paper, AWA, "1", COST)
    ((number,),) = await paper.all_of("SELECT number FROM words")
    async with paper.line.database.begin() as connection:
        await hers.take_back(connection, (await paper.person(AWA)).id, number)
    assert await paper.all_of("SELECT * FROM practice") == []
    if seen:
        assert await answers(paper, AWA, "1") == ["p-idea-gone"]
    before = await asked(paper)
    await pass_(paper, 20)
    assert await asked(paper) == before
    assert await paper.all_of("SELECT * FROM practice_part") == []


async def test_nor_of_what_she_shows_to_nobody_any_more(paper: OnPaper, idea: str) -> None:
    await pass_(paper, 3)
    async with paper.line.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE practice SET state = 'draft', audience = 'nobody'")
    await pass_(paper, 20)
    assert await asked(paper) == []


@pytest.mark.rule("SAF-02")
async def test_a_discreet_author_gets_a_notice_and_no_word_of_it(paper: OnPaper) -> None:
    await read(paper, await two(paper, discreet=True))
    before = len(await told(paper, AWA))
    await pass_(paper, 30)
    assert set((await told(paper, AWA))[before:]) == {"g-notice"}
    assert (await answers(paper, AWA, "1"))[-1] == "p-further-cost"


async def test_one_process_of_all_looks_each_hour(paper: OnPaper, idea: str) -> None:
    await paper.wait(8 * DAY)
    for _ in range(2):
        await Enriching(paper.line).run()
        await paper.settle()
    assert await asked(paper) == ORDER[:1]


@pytest.mark.rule("EAS-06")
@pytest.mark.parametrize("seed", range(2))
async def test_never_more_than_one_in_a_week_over_all_her_ideas(paper: OnPaper, seed: int) -> None:
    """Ideas told, read, taken back and answered about in any order, for six weeks."""
    random = Random(seed)  # noqa: S311
    await paper.join(member(AWA, "Awa", "en", "baobab"), member(ROSITA, "Rosita", "en", "ceibo"))
    ideas: list[str] = []
    moments: list[datetime] = []
    before: set[tuple[object, ...]] = set()
    for _ in range(45):
        await paper.wait(DAY)
        if random.random() < 0.1:
            ideas.append(await an_idea(paper, audience=random.choice(("all", "group"))))
            await read(paper, ideas[-1])
        await Enriching(paper.line).run()
        rows = set(
            await paper.all_of(
                "SELECT id, jsonb_array_length(asked) FROM practice WHERE asked_at IS NOT NULL"
            )
        )
        moments += [paper.clock.at] * len(rows - before)
        before = rows
        await paper.settle()
        await answers(paper, AWA, random.choice(("2", "1", COST, "00")))
    assert len(moments) > 1
    assert all(later - sooner >= WEEK for sooner, later in pairwise(moments))


@pytest.mark.rule("SAF-05", "CON-05")
async def test_of_who_erases_herself_nothing_is_left(paper: OnPaper, idea: str) -> None:
    await pass_(paper, 8)
    await answers(paper, AWA, "1", COST, "1")
    assert "words.text" in await found(paper, COST)
    await answers(paper, AWA, "DELETE ALL")
    await paper.wait(timedelta(minutes=11))
    assert await found(paper, COST) == set()


async def test_a_part_she_told_herself_is_not_asked_for(paper: OnPaper, idea: str) -> None:
    words = await paper.words(AWA, COST)
    async with paper.line.database.begin() as connection:
        part = f"INSERT INTO practice_part (practice_id, name, words_id) VALUES ('{idea}', 'cost', '{words}')"  # noqa: S608
        await connection.exec_driver_sql(part)
    await pass_(paper, 8)
    assert await asked(paper) == ["p-further-time"]


async def test_what_she_added_stays_when_she_tells_the_rest_anew_and_goes_alone(
    paper: OnPaper, idea: str
) -> None:
    await pass_(paper, 8)
    await answers(paper, AWA, "1", COST, "1")
    async with paper.line.database.begin() as connection:
        number: int = (await connection.execute(select(PRACTICE.c.number))).scalar_one()
        awa = (await paper.person(AWA)).id
        before = await practices.own(connection, awa, number)
        assert before is not None
        told = Told(number, "works", "food", "all", "nick")
        assert (
            await practices.tell_anew(connection, before, told, {"did": before.parts["did"].words}, AT) == []
        )
    assert [name for name, *_ in await paper.all_of(PARTS)] == ["did", "cost"]
    await answers(paper, AWA, "DELETE", "1", "7")
    assert [name for name, *_ in await paper.all_of(PARTS)] == ["did"]


async def test_a_dose_that_she_adds_is_looked_at_before_others_read_it(paper: OnPaper, idea: str) -> None:
    await pass_(paper, 8)
    await answers(paper, AWA, "1", "Two tablets of paracetamol for a child", "1")
    assert await paper.all_of("SELECT state FROM practice") == [("held",)]
    assert await paper.all_of("SELECT reason FROM card") == [("practice",)]
