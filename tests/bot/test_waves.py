"""Nobody answers: more are asked, then all, then a person, and then there is an alarm (PRODUCT 6.5, T-14)."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from bot import metrics
from bot.questions import look_at_questions
from bot.unmet.asking import widen
from storage import questions
from tests.bot.waves import (
    ANSWER,
    ASKER,
    CARDS,
    DAY,
    HOUR,
    QUESTION,
    STATES,
    WATER,
    WAVES,
    ask,
    offered,
    only_question,
    phone,
    say,
    told,
    town,
)
from tests.conftest import OpenLine
from tests.paper import ROSITA, OnPaper, member

# The line begins at six in the evening near Kisumu: one safe hour is left of the day there.
FOUR_SAFE_HOURS = timedelta(hours=17)
NONE24 = f'No answer yet to "{WATER}".'


@pytest.mark.rule("T-14")
async def test_from_the_first_wave_to_the_alarm(paper: OnPaper, caplog: pytest.LogCaptureFixture) -> None:
    await town(paper, 20)
    alarms = metrics.ALARMS._value.get()
    began = paper.clock.at
    assert "Sent to 5 women" in (await ask(paper))[0]
    await paper.wait(FOUR_SAFE_HOURS - HOUR)
    assert await paper.all_of(WAVES) == [(1, 5)], "by night nobody was waited for"
    await paper.wait(HOUR)
    assert await paper.all_of(WAVES) == [(1, 5), (2, 8)]
    (day,) = await told(paper, began + DAY + HOUR - paper.clock.at)
    assert day.startswith(f"{NONE24} I asked 7 more women.")
    assert await paper.all_of(WAVES) == [(1, 5), (2, 8), (3, 7)]
    assert await paper.all_of(CARDS) == []
    (two,) = await told(paper, DAY)
    assert two.startswith("Still none. Lucia has your question and writes by 12/03")
    assert await paper.all_of(CARDS) == [("unanswered", True)]
    with caplog.at_level(logging.WARNING):
        assert await told(paper, DAY) == []
    assert await paper.all_of(CARDS) == [("unanswered", True), ("late", True)]
    assert metrics.ALARMS._value.get() == alarms + 1
    assert "was met by nobody in 72 hours" in caplog.text
    assert await paper.all_of(QUESTION) == [("routed", 3, True, False, True)]
    assert await told(paper, 20 * DAY) == []
    assert await paper.all_of("SELECT count(*) FROM question WHERE look_at IS NOT NULL") == [(0,)]


@pytest.mark.rule("T-14")
async def test_no_alarm_where_a_person_has_written(paper: OnPaper) -> None:
    await town(paper, 1)
    await ask(paper)
    await paper.wait(2 * DAY + HOUR)
    async with paper.line.database.begin() as connection:
        await questions.met(connection, await only_question(paper), paper.clock.at)
    await paper.wait(10 * DAY)
    assert await paper.all_of(QUESTION) == [("routed", 3, True, True, False)]
    assert await paper.all_of(CARDS) == []


@pytest.mark.rule("T-14")
async def test_an_answer_meets_it_and_no_person_is_needed_any_more(paper: OnPaper) -> None:
    await town(paper, 1)
    await ask(paper)
    await paper.wait(2 * DAY + HOUR)
    assert await paper.all_of(CARDS) == [("unanswered", True)]
    await say(paper, phone(0), "1", *ANSWER)
    await paper.wait(HOUR)
    assert await paper.all_of(CARDS) == []
    await paper.wait(5 * DAY)
    assert await paper.all_of(QUESTION) == [("answered", 3, True, False, False)]


@pytest.mark.rule("T-14")
async def test_what_was_due_while_the_line_was_down_is_done_late_and_once(paper: OnPaper) -> None:
    await town(paper, 7)
    await ask(paper)
    paper.clock.pass_(4 * DAY)
    (two,) = [letter.text for letter in await paper.wait(HOUR * 12) if letter.letter.to == ASKER]
    assert two.startswith("Still none. Lucia")
    assert await paper.all_of(WAVES) == [(1, 5), (3, 2)]
    assert await paper.all_of(CARDS) == [("unanswered", True)], "the person has her day before the alarm"
    await paper.wait(DAY)
    assert await paper.all_of(CARDS) == [("unanswered", True), ("late", True)]


@pytest.mark.rule("T-14")
async def test_a_question_with_nobody_to_ask_is_looked_at_too(paper: OnPaper) -> None:
    await paper.join(member(ASKER, "Rosa", group="ceibo"))
    assert (await ask(paper))[0].startswith("Your question is kept.")
    assert await paper.all_of(CARDS) == [("question-alone", True)]
    await paper.join(member(phone(0), "Awa", topics=("water",)))
    await paper.wait(4 * HOUR)
    assert await paper.all_of(QUESTION) == [("routed", 2, False, False, False)]
    assert await offered(paper) == ["Awa"]
    (day,) = await told(paper, DAY)
    assert day.startswith(f"{NONE24} Nobody more is free now")


async def test_when_all_have_passed_more_are_asked_at_once(paper: OnPaper) -> None:
    await town(paper, 9)
    await ask(paper)
    first = [nick for nick, state in await paper.all_of(STATES) if state == "offered"]
    for nick in first:
        await say(paper, phone(int(nick[-2:])), "2")
    await paper.settle()
    assert await paper.all_of(WAVES) == [(1, 5), (2, 4)]


async def test_not_for_me_asks_more_at_once_and_only_once(paper: OnPaper) -> None:
    await town(paper, 20)
    await ask(paper)
    (nick, *_) = await offered(paper)
    await say(paper, phone(int(nick[-2:])), *ANSWER)
    assert (await say(paper, ASKER, "3"))[0].startswith("Thank you. I look further")
    await paper.settle()
    assert await paper.all_of(WAVES) == [(1, 5), (2, 8)]
    await paper.wait(2 * DAY)
    assert await paper.all_of(WAVES) == [(1, 5), (2, 8)]


async def test_three_helpful_answers_end_it_and_nobody_else_ever_sees_it(paper: OnPaper) -> None:
    await town(paper, 5)
    await say(paper, phone(4), "00", "2")  # she is writing, so the offer has to wait
    await ask(paper)
    for n in range(3):
        await say(paper, phone(n), *ANSWER)
        await paper.wait(DAY)  # no more than two things come to her unasked in one
        await say(paper, ASKER, "1", "0")
    assert (await say(paper, phone(3), "1"))[
        0
    ] == "Thank you. Enough women have answered this question already."
    before = len(paper.papers)
    await say(paper, phone(4), "00")
    await paper.wait(3 * DAY)
    assert not [one for one in paper.papers[before:] if one.letter.to == phone(4) and WATER in one.text]
    assert (await paper.all_of(STATES))[3:] == [("Awa03", "withdrawn"), ("Awa04", "withdrawn")]


async def test_her_second_and_third_choice(paper: OnPaper) -> None:
    """Change it: once it is sent, the new one takes the place of the old. Close it: nobody is asked."""
    await town(paper, 1)
    await ask(paper)
    await paper.wait(DAY + HOUR)
    await say(paper, ASKER, "2", "Who repairs the pump of a well?", "0", "1")
    assert await paper.all_of("SELECT count(*) FROM question") == [(1,)]
    await say(paper, ASKER, "1")
    assert await paper.all_of("SELECT state FROM question ORDER BY created_at") == [("closed",), ("routed",)]
    await paper.wait(DAY + HOUR)
    assert (await say(paper, ASKER, "3"))[0].startswith("Closed.")
    assert await paper.all_of("SELECT state FROM question") == [("closed",), ("closed",)]
    await paper.wait(5 * DAY)
    assert await paper.all_of(CARDS) == []


async def test_what_she_writes_to_no_answer_yet_may_be_another_question(paper: OnPaper) -> None:
    await town(paper, 1)
    await ask(paper)
    await paper.wait(DAY + HOUR)
    assert (await say(paper, ASKER, "and who pays for the rope of it?"))[0].startswith("Shall I ask peers")


async def test_nothing_of_no_answer_is_told_once_there_is_one(open_paper: OpenLine) -> None:
    async with open_paper() as paper:
        await paper.join(member(ROSITA, "Rosita", group="ceibo", discreet=True))
        await paper.join(member(phone(0), "Awa00", topics=("water",)))
        await ask(paper, ROSITA)
        await paper.wait(DAY + HOUR)  # a notice waits until she writes
        await say(paper, phone(0), *ANSWER)
        shown = await say(paper, ROSITA, "1", "1")
        assert any(one.startswith("Awa00, Kisumu: We open it at six") for one in shown)
        assert not [one for one in paper.papers if one.text.startswith("No answer")]


@pytest.mark.rule("T-14")
async def test_a_person_widens_it_to_all_who_know_the_topic(paper: OnPaper) -> None:
    await town(paper, 8)
    await ask(paper)
    assert await widen(paper.line, (await only_question(paper)), "Lucia") == 3
    await paper.settle()
    assert await paper.all_of(WAVES) == [(1, 5), (3, 3)]


async def test_a_look_that_fails_comes_again_and_holds_up_no_other(
    paper: OnPaper, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError(WATER)

    await town(paper, 2)
    await ask(paper)
    with monkeypatch.context() as patched:
        patched.setattr("bot.questions.offers.free_claims", broken)
        paper.clock.pass_(DAY)
        assert await look_at_questions(paper.line) == 1
    assert "a look at a question failed: RuntimeError at" in caplog.text
    assert WATER not in caplog.text
    (day,) = await told(paper, HOUR)
    assert day.startswith(NONE24)
