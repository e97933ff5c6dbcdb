"""Preparing a meeting over the whole line: ten steps in their order, in any other, and with some left out."""

from __future__ import annotations

import random

import pytest

from storage.dialogue import dialogues
from tests.bot.said import answers
from tests.dialogue.meeting import ADA, BEA, FREMD
from tests.dialogue.preparing import ASK, BEGINS, GOES_ON, ISSUE, KEPT, SAYS, join, only, said, tell, texts
from tests.paper import OnPaper, member


@pytest.mark.rule("T-23")
async def test_ten_steps_in_their_order_end_with_the_paper(paper: OnPaper) -> None:
    await join(paper)
    assert (await answers(paper, ADA, *BEGINS))[-1] == "d-issue"
    assert (await tell(paper, *SAYS))[-1] == "d-brief"
    assert await said(paper) == {
        "issue": [ISSUE],
        "affect": ["14 kitchens, 180 women who walk at 5am"],
        "ask": [ASK],
        "office": ["Public works office"],
        "evidence": ["180 women counted on three mornings"],
        "ally": ["Parish radio"],
        "doubts": ["The works office cares about its budget"],
        "offer": ["We keep the register of the lamps"],
        "least": ["4 lights at the two corners"],
        "later": ["The other 4 next year"],
        "where": ["town hall"],
    }
    found = await only(paper)
    assert (found.reason, found.mark, found.state, found.passed) == ("proposal", "service", "preparing", [])
    assert [(one.kind, one.quotable) for one in (await texts(paper))["evidence"]] == [("count", True)]


@pytest.mark.rule("T-23")
@pytest.mark.parametrize("seed", range(4))
async def test_in_any_order_and_with_steps_left_out_no_text_is_lost_or_doubled(
    paper: OnPaper, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same orders each time
    order = list(SAYS)
    chance.shuffle(order)
    left_out = set(chance.sample([step for step in SAYS if step not in ("risk", "roles", "day")], 2))
    await join(paper)
    await answers(paper, ADA, *BEGINS)
    for step in order:
        await answers(paper, ADA, *GOES_ON, str(list(SAYS).index(step) + 1))
        await answers(paper, ADA, *(_skips(step) if step in left_out else SAYS[step]))
    kept = await said(paper)
    assert set(kept) == {part for step in order if step not in left_out for part in KEPT[step]}
    assert all(len(those) == 1 for those in kept.values())
    assert set((await only(paper)).passed) == left_out
    assert (await answers(paper, ADA, *GOES_ON))[-1] == "d-steps-all"


def _skips(step: str) -> tuple[str, ...]:
    return ("6",) if step == "evidence" else ("-",)


@pytest.mark.rule("T-23")
async def test_after_a_step_by_its_number_what_is_undone_follows(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"])
    assert (await answers(paper, ADA, *GOES_ON))[-1] == "d-steps"
    assert (await answers(paper, ADA, "9"))[-1] == "d-role"
    assert (await tell(paper, "roles", "day"))[-1] == "d-ask"
    assert (await answers(paper, ADA, "6"))[-1] == "d-offer"
    assert (await tell(paper, "offer"))[-1] == "d-must"
    assert "ask" not in await said(paper)


async def test_a_step_left_for_later_does_not_come_back_at_once(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *GOES_ON, "9", *["0"] * 6, "1")
    for step in ("issue", "ask", "office", "evidence", "allies", "offer", "least"):
        await tell(paper, step)
    assert (await tell(paper, "risk"))[-1] == "d-brief"


async def test_what_she_says_anew_takes_the_place_of_what_she_said(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"], *GOES_ON, "1", "Our street is dark")
    assert (await said(paper))["issue"] == ["Our street is dark"]


async def test_each_woman_s_words_are_kept_beside_the_others(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"])
    assert (await answers(paper, BEA, *GOES_ON))[-2:] == ["d-steps-others", "d-steps-none"]
    assert "have written for 1." in paper.papers[-2].letter.body
    await answers(paper, BEA, "1", "No lamp works in our street", "Everybody")
    assert (await said(paper))["issue"] == [ISSUE]
    async with paper.line.database.begin() as connection:
        found = await only(paper)
        both = {one.nick for one in await dialogues.editors(connection, found.id)}
    assert both == {"Ada", "Bea"}


async def test_nobody_of_another_group_finds_it(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"])
    assert (await answers(paper, FREMD, *GOES_ON))[-2:] == ["d-none", "d-start"]


async def test_the_only_woman_of_her_group_hears_that_a_second_is_needed(paper: OnPaper) -> None:
    await paper.join(member(ADA, "Ada", "en", "maembe"))
    assert (await answers(paper, ADA, *BEGINS))[-2:] == ["d-alone", "d-issue"]


async def test_of_several_she_takes_one_by_its_place(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, "The well is dry", "All of us", *BEGINS, *SAYS["issue"])
    told = await answers(paper, BEA, *GOES_ON)
    assert told[-1] == "d-list-two"
    assert (await answers(paper, BEA, "1"))[-1] == "d-steps-none"
    assert [paper_.letter.body for paper_ in paper.papers if ISSUE in paper_.letter.body] == []
