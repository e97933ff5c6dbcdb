"""A plan with another group's idea: kept, shown to its author or not, and tied to her group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.planned import (
    AUTHOR,
    DIFFERENT,
    KEEP,
    NOT_SHOWN,
    PLAN,
    ROSA,
    SAME,
    SHOWN,
    STEP,
    opens,
    plans,
    practice,
    two_groups,
)
from tests.bot.said import answers, told
from tests.paper import OnPaper

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
QUESTIONS = ["f-adapt-q1", "f-adapt-q2", "f-adapt-q3", "f-adapt-q4"]


@pytest.mark.rule("T-12")
async def test_four_questions_make_a_plan_with_the_day_that_she_named(paper: OnPaper) -> None:
    about = await two_groups(paper)
    assert await opens(paper, about) == QUESTIONS[:1]
    assert await answers(paper, ROSA, *PLAN) == [*QUESTIONS[1:], "f-adapt-saved"]
    assert await paper.all_of("SELECT due_on::text, shown, state, asked FROM adaptation") == [
        ("2026-03-14", False, "planned", 0)
    ]
    kept = await paper.all_of("SELECT text FROM words ORDER BY number")
    assert {(text,) for text in PLAN} <= set(kept)
    assert "14/03" in paper.papers[-1].text


async def test_only_her_first_step_is_needed(paper: OnPaper) -> None:
    about = await two_groups(paper)
    assert (await plans(paper, about, words=("-", "skip", "-", STEP)))[-1] == "f-adapt-saved"
    assert await paper.all_of("SELECT same_id, different_id, keep_id FROM adaptation") == [(None, None, None)]


@pytest.mark.parametrize("step", ["test the cement first", "Buy a book"])
async def test_who_or_when_is_asked_for_once_more_and_only_once(paper: OnPaper, step: str) -> None:
    about = await two_groups(paper)
    await opens(paper, about)
    said = await answers(paper, ROSA, "-", "-", "-", step, f"{step}, that is all")
    assert said[-2:] == ["f-adapt-who-when", "f-adapt-saved"]
    assert await paper.all_of("SELECT due_on::text FROM adaptation") == [("2026-03-30",)]


async def test_a_day_in_her_second_try_counts(paper: OnPaper) -> None:
    about = await two_groups(paper)
    await opens(paper, about)
    await answers(paper, ROSA, "-", "-", "-", "Buy a book", "Buy a book on 20/03")
    assert await paper.all_of("SELECT due_on::text FROM adaptation") == [("2026-03-20",)]


@pytest.mark.rule("T-12")
async def test_the_two_groups_are_tied_and_the_use_is_counted_once(paper: OnPaper) -> None:
    about = await two_groups(paper)
    await plans(paper, about, *NOT_SHOWN)
    await plans(paper, about, *NOT_SHOWN)
    tied = """SELECT one.name, other.name, tie.kind FROM tie
              JOIN group_ one ON one.id = tie.group_id JOIN group_ other ON other.id = tie.other_id"""
    ((hers, authors, kind),) = await paper.all_of(tied)
    assert hers != authors
    assert kind == "adapted"
    assert await paper.all_of("SELECT used FROM practice") == [(1,)]


@pytest.mark.rule("SAF-19", "CON-03")
@pytest.mark.parametrize("then", [(), NOT_SHOWN, ("1",), ("1", "0")])
async def test_without_her_1_at_the_preview_the_author_reads_nothing_of_it(
    paper: OnPaper, then: tuple[str, ...]
) -> None:
    about = await two_groups(paper)
    await plans(paper, about, *then)
    await paper.wait(HOUR)
    assert (await told(paper, AUTHOR))[-1] == "p-used"
    assert await answers(paper, AUTHOR, "1") == ["p-plan-kept"]
    assert not any(
        text in letter.text for letter in paper.papers for text in PLAN if letter.letter.to == AUTHOR
    )


@pytest.mark.rule("T-12", "SAF-19")
async def test_what_she_confirmed_is_what_the_author_reads(paper: OnPaper) -> None:
    about = await two_groups(paper)
    assert (await plans(paper, about, *SHOWN))[-2:] == ["f-adapt-show", "f-adapt-shown"]
    assert (await told(paper, AUTHOR))[-1] == "p-used"
    said = await answers(paper, AUTHOR, "1", "1", "1", "1")
    assert said == ["p-plan-same", "p-plan-different", "p-plan-keep", "p-plan-first"]
    letters = [letter.text for letter in paper.papers if letter.letter.to == AUTHOR][-4:]
    for letter, text in zip(letters, (SAME, DIFFERENT, KEEP, STEP), strict=True):
        assert text in letter
    await paper.wait(HOUR)
    assert (await told(paper, AUTHOR)).count("p-used") == 1


async def test_she_reads_all_of_it_before_it_goes(paper: OnPaper) -> None:
    about = await two_groups(paper)
    said = await plans(paper, about, "1", "3", "1", "1", "1", "1")
    assert said[1:] == [
        *("f-adapt-show", "f-plan-same", "f-plan-different", "f-plan-keep"),
        *("f-adapt-show", "f-adapt-shown"),
    ]


@pytest.mark.rule("CON-07")
async def test_a_changed_plan_takes_the_place_of_the_first(paper: OnPaper) -> None:
    about = await two_groups(paper)
    await plans(paper, about, "1", "2", "-", "-", "-", "I buy a book on 20/03", "1", "1")
    assert await paper.all_of("SELECT due_on::text, shown FROM adaptation") == [("2026-03-20", True)]
    assert await paper.all_of("SELECT used FROM practice") == [(1,)]
    assert (STEP,) not in await paper.all_of("SELECT text FROM words")
    assert (await told(paper, AUTHOR)).count("p-used") == 1
    assert await answers(paper, AUTHOR, "1") == ["p-plan-first"]


async def test_the_author_sends_a_word_and_is_told_later_only_once(paper: OnPaper) -> None:
    about = await two_groups(paper)
    await plans(paper, about, *SHOWN)
    assert await answers(paper, AUTHOR, "3") == ["p-used-later"]
    await paper.wait(4 * DAY)
    assert (await told(paper, AUTHOR))[-1] == "p-used"
    assert await answers(paper, AUTHOR, "2", "Courage, it took us two tries", "1") == [
        *("p-word", "p-word-confirm", "p-word-sent")
    ]
    hers = [letter.text for letter in paper.papers if letter.letter.to == ROSA]
    assert "Awa, Thiès: Courage, it took us two tries" in hers
    await paper.wait(10 * DAY)
    assert (await told(paper, AUTHOR)).count("p-used") == 2


async def test_her_own_idea_is_adapted_without_telling_anybody(paper: OnPaper) -> None:
    await two_groups(paper)
    own = await practice(paper, ROSA)
    assert (await plans(paper, own))[-1] == "f-adapt-kept"
    assert await paper.all_of("SELECT sum(used)::int FROM practice") == [(0,)]
    assert await paper.all_of("SELECT count(*) FROM tie") == [(0,)]


async def test_an_idea_that_is_not_for_her_cannot_be_adapted(paper: OnPaper) -> None:
    await two_groups(paper)
    closed = await practice(paper, AUTHOR, "group")
    assert await opens(paper, closed) == ["p-idea-gone"]
