"""Promises of authorities, from the day on which they are noted until two women have seen them kept."""

from __future__ import annotations

from datetime import date

import pytest

from storage.ties import tie
from tests.dialogue.promising import (
    ADA,
    BEA,
    CLEO,
    DAY,
    TEXT,
    TILL_WARNING,
    TO_BOARD,
    ZOE,
    answers,
    asked_to_see,
    join,
    noted,
    passes,
    promise,
    until_day,
)
from tests.paper import OnPaper

KEPT = ("1", "water runs since monday", "40 families have water near", "1")
pytestmark = pytest.mark.rule("T-26")


async def test_a_promise_is_noted_with_its_day_and_its_proof(paper: OnPaper) -> None:
    await join(paper)
    told = await answers(paper, ADA, *TO_BOARD, "1", TEXT)
    assert told == [
        f'Promise 1: "{TEXT}". Is it written?\n1 Signed 2 In the minutes 3 Said in public 4 Only spoken'
    ]
    told = await answers(paper, ADA, "2")
    assert told[0].startswith("Noted. I ask you again before 30/06.")
    kept = await promise(paper)
    assert (kept["state"], kept["due_on"], kept["proof"]) == ("open", date(2026, 6, 30), "minutes")


@pytest.mark.parametrize(
    ("text", "then", "due_on", "dated"),
    [
        ("the mayor sends the nurse soon", ("0",), date(2026, 4, 8), False),
        ("the mayor sends the nurse soon", ("when we come again",), date(2026, 4, 8), False),
        ("the mayor sends the nurse soon", ("on 12 may",), date(2026, 5, 12), True),
        ("the mayor sends it by 3/2/2025", ("by 15/04",), date(2026, 4, 15), True),
        ("the mayor sends it by 3/2/2025", ("0",), date(2026, 4, 8), False),
    ],
)
async def test_a_day_is_asked_for_once_more(
    paper: OnPaper, text: str, then: tuple[str, ...], due_on: date, dated: bool
) -> None:
    await join(paper)
    await answers(paper, ADA, *TO_BOARD, "1", text, *then, "1")
    kept = await promise(paper)
    assert (kept["due_on"], kept["dated"]) == (due_on, dated)


async def test_several_promises_have_numbers_of_their_own(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *TO_BOARD, "1", TEXT, "4", "1", "the mayor pays a nurse by 1 july", "1", "3")
    rows = await paper.all_of("SELECT number, due_on, dialogue_id FROM promise ORDER BY number")
    assert [row[1] for row in rows] == [date(2026, 6, 30), date(2026, 7, 1)]
    assert len({row[0] for row in rows}) == 2
    assert len({row[2] for row in rows}) == 1


async def test_a_number_of_somebody_is_taken_out_before_it_is_shown(paper: OnPaper) -> None:
    await join(paper)
    told = await answers(paper, ADA, *TO_BOARD, "1", "the officer 0712 345 678 opens the tap by 30 june", "1")
    assert "345" not in told[0]
    assert told[0].startswith("Promise ")


async def test_nothing_promised_is_nothing_noted(paper: OnPaper) -> None:
    await join(paper)
    told = await answers(paper, ADA, *TO_BOARD, "1", "0")
    assert told[0].startswith("All right, no promise is noted.")
    assert await paper.all_of("SELECT 1 FROM promise") == await paper.all_of("SELECT 1 FROM dialogue") == []


async def test_a_week_before_one_is_asked_and_two_days_later_another(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await answers(paper, BEA, *TO_BOARD)
    told = await passes(paper, TILL_WARNING)
    assert [(who, text[:10]) for who, text in told if "due 30/06" in text] == [(ADA.value, "Promise 1,")]


async def test_on_the_day_it_is_asked_whether_it_is_kept(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    told = await until_day(paper)
    assert (ADA.value, f'Today was the day: "{TEXT}". Kept?\n1 Yes 2 Partly 3 No 4 Do not know') in told


async def test_it_is_kept_only_when_a_second_woman_has_seen_it(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    await answers(paper, ADA, *KEPT)
    assert (await promise(paper))["state"] == "said"
    told = await answers(paper, asked_to_see(paper), "1")
    assert told == ["Thank you. Promise 1 counts as kept now: two of you have seen it. I tell the others."]
    kept = await promise(paper)
    assert (kept["state"], kept["people"], kept["look_at"]) == ("kept", 40, None)
    assert kept["said_by"] != kept["seen_by"]


async def test_who_says_it_cannot_be_the_second_woman(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    await answers(paper, ADA, *KEPT)
    told = await answers(paper, ADA, *TO_BOARD)
    assert told[0].startswith("You said promise 1 is kept:")
    assert "2 " not in told[0].split("\n")[1].removeprefix("1 Next 0 Back")
    await answers(paper, ADA, "2")
    assert (await promise(paper))["state"] == "said"


async def test_a_group_of_one_is_told_that_it_waits_for_a_second(paper: OnPaper) -> None:
    await join(paper, women=1)
    await noted(paper)
    await until_day(paper, ADA, ZOE)
    told = await answers(paper, ADA, *KEPT)
    assert told[0].startswith("Thank you, I have noted it. It counts as kept once a second woman")
    kept = await promise(paper)
    assert kept["state"] == "said"
    assert kept["look_at"] > paper.clock.at


async def test_another_is_asked_after_two_days_of_silence_whether_she_saw_it(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    await answers(paper, ADA, *KEPT)
    first = asked_to_see(paper)
    await passes(paper, 3 * DAY)
    second = asked_to_see(paper)
    assert {first, second} == {BEA, CLEO}
    await answers(paper, second, "1")
    assert (await promise(paper))["state"] == "kept"
    told = await answers(paper, first, "1")
    assert told[0].startswith("Another woman of your group has answered this by now.")
    assert (await promise(paper))["seen_by"] == (await paper.person(second)).id


@pytest.mark.parametrize("saw", ["2", "3"])
async def test_one_who_has_not_seen_it_opens_it_again(paper: OnPaper, saw: str) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    await answers(paper, ADA, *KEPT)
    before = len(paper.papers)
    await answers(paper, asked_to_see(paper), saw)
    assert any("Not all of you have seen promise 1 kept yet." in one.text for one in paper.papers[before:])
    kept = await promise(paper)
    assert (kept["state"], (kept["ask_on"] - date(2026, 6, 30)).days) == ("open", 7)
    told = await passes(paper, 8 * DAY)
    assert [who for who, text in told if text.startswith("Today was the day")] == [ADA.value]


async def test_another_who_answered_meanwhile_is_heard(paper: OnPaper) -> None:
    """Bea does on the board what Ada is being asked about."""
    await join(paper)
    await noted(paper)
    await until_day(paper)
    await answers(paper, BEA, *TO_BOARD, "4", "6", "3")
    told = await answers(paper, ADA, "3")
    assert told[0].startswith("Another woman of your group has answered this by now.")
    assert (await promise(paper))["reason"] == "risky"


async def test_those_who_do_not_know_are_asked_again_in_a_week(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    assert await answers(paper, ADA, "4") == ["All right. I ask again in 7 days."]
    kept = await promise(paper)
    assert (kept["ask_on"], kept["due_on"], kept["rounds"]) == (date(2026, 7, 7), date(2026, 6, 30), 0)


async def test_a_part_is_noted_and_the_rest_gets_a_day(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    await until_day(paper)
    told = await answers(paper, ADA, "2", "the pipe is laid", "15 july")
    assert told[0].startswith('Your group reads: "the pipe is laid". The rest by 15/07.')
    await answers(paper, ADA, "1")
    kept = await promise(paper)
    assert (kept["state"], kept["due_on"], kept["rounds"]) == ("open", date(2026, 7, 15), 0)


async def test_good_news_goes_to_groups_that_are_tied_and_names_nobody(paper: OnPaper) -> None:
    await join(paper)
    async with paper.line.database.begin() as connection:
        ada, zoe = await paper.person(ADA), await paper.person(ZOE)
        await tie(connection, ada.id, zoe.id, "answered", paper.clock.at)
    await noted(paper)
    await until_day(paper)
    await answers(paper, ADA, *KEPT)
    before = len(paper.papers)
    await answers(paper, asked_to_see(paper), "1")
    told = [one.text for one in paper.papers[before:] if one.letter.to == ZOE]
    assert told[0].startswith("Good news from Maembe savers: an authority kept what it promised them.")
    assert "40 families have water near" in told[1]
    assert not any(name in text for name in ("Ada", "Bea", "Cleo") for text in told)


async def test_no_other_group_may_know_of_a_promise(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    told = await answers(paper, ZOE, *TO_BOARD)
    assert told[0].startswith("No promise to your group is noted here.")


async def test_everybody_silent_it_is_asked_again_and_never_twice_for_a_day(paper: OnPaper) -> None:
    await join(paper)
    await noted(paper)
    told = await passes(paper, TILL_WARNING + 80 * DAY)
    asked = [(who, text) for who, text in told if TEXT in text]
    assert len(asked) >= 2
    assert len(set(asked)) >= 2
    kept = await promise(paper)
    assert kept["state"] == "open"
    assert kept["look_at"] > paper.clock.at
