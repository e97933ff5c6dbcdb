"""What holds for everybody in a month in which practices are told, found, planned with, and taken back."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.month.counting import letters
from tests.month.counting_practices import heard, readings, standing, uses
from tests.month.diary import names
from tests.month.habits import WISHES
from tests.month.living import DAY, Month

NOTICE, FOLLOW_UP = "g-notice", "f-follow"
ITS_AUTHOR = "p-plan-"  # what the author of a practice reads of a plan with it
HEARS_WITHIN = 7 * DAY


def test_practices_were_told_found_and_planned_with(month: Month) -> None:
    practices = month.diary.practices.values()
    assert len(practices) == WISHES["share"].times
    assert len({one.kind for one in practices}) > 1
    assert {one.by.person.channel for one in practices} == {"sms", "whatsapp"}
    assert {one.by.language for one in practices} == {"en", "es", "fr"}
    assert len(month.diary.plans) == WISHES["plan"].times
    assert {bool(plan.shown) for plan in month.diary.plans.values()} == {True, False}
    assert len(readings(month)) > WISHES["find"].times / 2


async def test_every_plan_is_kept_as_she_told_it(month: Month) -> None:
    rows = await month.paper.all_of(
        "SELECT w.text, a.shown FROM adaptation a JOIN words w ON w.id = a.step_id"
    )
    kept = {text.split()[0]: shown for text, shown in rows}
    assert kept == {name: plan.shown is not None for name, plan in month.diary.plans.items()}


@pytest.mark.rule("T-12")
async def test_nobody_is_asked_about_a_plan_twice_on_one_date(month: Month) -> None:
    """Who has begun something else is shown it once more when that is done: it still waits for her."""
    came = Counter(
        name
        for _, prompt, letter in letters(month)
        if prompt == FOLLOW_UP and letter.sid not in month.diary.own
        for name in names(letter)
    )
    assert max(came.values(), default=0) <= 1
    assert await month.paper.all_of("SELECT max(asked) FROM adaptation") == [(1,)]


async def test_most_plans_are_asked_about_within_the_month(month: Month) -> None:
    """Who writes by WhatsApp is asked when she opens it next."""
    [(asked,)] = await month.paper.all_of("SELECT count(*) FROM adaptation WHERE asked > 0")
    assert asked > len(month.diary.plans) / 2
    assert any(plan.state != "planned" for plan in month.diary.plans.values())


@pytest.mark.rule("CON-03", "T-12")
def test_a_plan_comes_to_nobody_but_the_author_of_the_practice_and_only_when_shown(month: Month) -> None:
    for reader, prompt, letter in letters(month):
        for name in names(letter):
            text = month.diary.texts.get(name)
            if text and text.kind == "plan" and text.by is not reader:
                plan = month.diary.plans[text.about]
                assert reader is plan.practice.by, name
                assert prompt.startswith(ITS_AUTHOR), name
                assert plan.shown is not None, name
                assert plan.shown <= letter.at, name


@pytest.mark.rule("T-12")
def test_authors_hear_that_their_practices_are_used(month: Month) -> None:
    """Who writes by SMS and sees all at once, within a week; others when they come to look."""
    ripe = [plan for plan in uses(month) if plan.at < month.ends - HEARS_WITHIN]
    open_to_all = [plan for plan in ripe if not plan.practice.by.person.discreet]
    by_sms = [plan for plan in open_to_all if plan.practice.by.person.channel == "sms"]
    assert by_sms
    assert [plan.name for plan in by_sms if not heard(plan, letters(month))] == []


@pytest.mark.rule("CON-05")
def test_nothing_of_what_was_taken_back_leaves_afterwards(month: Month) -> None:
    taken = [one for one in month.diary.practices.values() if one.taken_back]
    assert len(taken) == 1
    assert taken[0] not in standing(month)
    assert any(plan.practice is taken[0] for plan in month.diary.plans.values())
    came = [paper.at for paper in month.paper.papers if set(names(paper)) & set(taken[0].parts)]
    assert came
    assert max(came) <= (taken[0].taken_back or month.begun)


@pytest.mark.rule("SAF-02", "T-04")
def test_who_is_discreet_gets_nothing_unasked_but_notices(month: Month) -> None:
    came = [
        prompt
        for reader, prompt, letter in letters(month)
        if reader.person.discreet and letter.sid not in month.diary.own
    ]
    assert came
    assert set(came) == {NOTICE}


@pytest.mark.rule("SAF-01")
def test_no_letter_holds_a_number_of_a_member(month: Month) -> None:
    numbers = [woman.person.address.removeprefix("+") for woman in month.women]
    for letter in month.paper.papers:
        assert not any(number in letter.letter.body for number in numbers)


def test_who_is_not_named_stays_unnamed(month: Month) -> None:
    """Beside her words, her nickname stands only where she wished it."""
    hidden = 0
    for reader, _, letter in letters(month):
        for text in filter(None, map(month.diary.texts.get, names(letter))):
            if text.hidden and text.by is not reader:
                assert text.by.person.nickname not in letter.letter.body, text.name
                hidden += 1
    assert hidden
