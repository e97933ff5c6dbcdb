"""What each step of preparing takes: offices, what shows it, stories, ideas, and what is taken out."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.dialogue import dialogues, parts
from tests.bot.said import answers
from tests.dialogue.meeting import ADA, BEA, FREMD
from tests.dialogue.preparing import (
    ASK,
    BEGINS,
    CARD,
    GOES_ON,
    ISSUE,
    PRACTICE,
    SAYS,
    join,
    only,
    said,
    texts,
)
from tests.paper import OnPaper


async def test_three_offices_at_most(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *GOES_ON, "3")
    told = await answers(
        paper, ADA, "Works office", "2", "1", "Power company", "7", "1", "The county assembly", "2"
    )
    assert told[-1] == "d-evid"
    assert [one.kind for one in (await texts(paper))["office"]] == ["council", "ngo", "council"]
    assert (await answers(paper, ADA, *GOES_ON, "3"))[-1] == "d-has"
    assert (await answers(paper, ADA, "1"))[-2:] == ["d-full", "d-evid"]
    await answers(paper, ADA, *GOES_ON, "3", "2", "Another office", "9", "0")
    assert (await said(paper))["office"] == ["Another office"]


@pytest.mark.rule("T-23")
async def test_who_decides_becomes_a_question_to_peers_and_a_card(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"], *SAYS["ask"])
    told = await answers(paper, ADA, "1")
    assert told[:2] == ["d-auth-help", "a-think"]
    await answers(paper, ADA, "0", "1")
    assert f"Who decides about this in Kisumu: {ISSUE}?" in paper.papers[-1].letter.body
    async with paper.line.database.begin() as connection:
        card = (await connection.execute(select(CARD.c.reason, CARD.c.note, CARD.c.dialogue_id))).one()
    assert card == ("who-decides", "", (await only(paper)).id)


@pytest.mark.rule("CON-06")
async def test_a_story_of_somebody_else_has_her_yes_or_no_name(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *GOES_ON, "4")
    told = await answers(paper, ADA, "2", "3", "Mrs Otieno fell there in May and broke her arm")
    assert told[-1] == "d-unnamed"
    await answers(paper, ADA, "1", "2", "2", "Mrs Otieno fell there in May")
    stories = (await texts(paper))["evidence"]
    assert [(one.kind, one.consent, "Otieno" in one.text) for one in stories] == [
        ("story", "nameless", False),
        ("story", "hers", True),
    ]


async def test_a_private_person_in_the_problem_is_taken_out_once_she_has_seen_it(paper: OnPaper) -> None:
    await join(paper)
    told = await answers(paper, ADA, *BEGINS, "Wanjiku lost the land when her husband died")
    assert told[-1] == "d-unnamed"
    await answers(paper, ADA, "1")
    assert "Wanjiku" not in (await said(paper))["issue"][0]
    await answers(paper, ADA, *GOES_ON, "1", "Rose market has no water", "2")
    assert (await said(paper))["issue"] == ["Rose market has no water"]


async def test_what_is_not_for_print_and_eight_at_most(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *GOES_ON, "4", "4", "The health plan of 2024 has two nurses", "2")
    for n in range(7):
        await answers(paper, ADA, "1", f"{n + 20} women counted", "1")
    kept = (await texts(paper))["evidence"]
    assert [one.quotable for one in kept] == [False, *[True] * 7]
    assert (await answers(paper, ADA, "1"))[0] == "d-full"
    assert len((await texts(paper))["evidence"]) == 8


async def test_what_shows_it_can_be_said_straight_away(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *GOES_ON, "4")
    assert (await answers(paper, ADA, "41 births by candle"))[-1] == "d-evid-print"
    assert (await answers(paper, ADA, "1", "-"))[-1] == "d-allies"
    assert [(one.kind, one.text) for one in (await texts(paper))["evidence"]] == [
        ("count", "41 births by candle")
    ]
    assert (await answers(paper, ADA, *GOES_ON, "4", "2"))[-1] == "d-evid"
    assert (await answers(paper, ADA, "8"))[-1] == "d-risk"
    assert (await said(paper))["evidence"] == ["41 births by candle"]


async def test_an_idea_is_named_by_its_number_and_shown_back(paper: OnPaper) -> None:
    await join(paper)
    share = ("00", "1", "1", "Thieves came at night", "We hung lamps in turns", "-", "-", "-", "1")
    await answers(paper, FREMD, *share)
    while (told := await answers(paper, FREMD, "1"))[-1] != "p-done":
        assert told, "the idea is not shared"
    async with paper.line.database.begin() as connection:
        number = await connection.scalar(select(PRACTICE.c.number))
    await answers(paper, ADA, *BEGINS, *GOES_ON, "4", "5")
    assert (await answers(paper, ADA, "99999"))[-1] == "d-evid-idea-none"
    assert (await answers(paper, ADA, f"no. {number}"))[-1] == "d-evid-idea-is"
    assert "We hung lamps" in paper.papers[-1].letter.body
    await answers(paper, ADA, "1")
    (idea,) = (await texts(paper))["evidence"]
    assert (idea.kind, idea.practice) == ("idea", number)


async def test_numbers_and_links_are_taken_out_of_what_she_writes(paper: OnPaper) -> None:
    await join(paper)
    told = await answers(paper, ADA, *BEGINS, "Call me on 0712 345 678 about the street light")
    assert told[-1] == "g-number-removed"
    await answers(paper, ADA, "1")
    assert "345" not in (await said(paper))["issue"][0]


async def test_a_meeting_for_a_promise_begins_with_what_was_sent_before(paper: OnPaper) -> None:
    await join(paper)
    await answers(paper, ADA, *BEGINS, *SAYS["issue"], *SAYS["ask"])
    first, ada = await only(paper), await paper.person(ADA)
    async with paper.line.database.begin() as connection:
        await parts.show(connection, first.id, ada.id, paper.clock.at)
        again = await dialogues.open_one(
            connection, (await paper.person(BEA)).id, 999, "promise", paper.clock.at
        )
        assert again
        await parts.carry_over(connection, first.id, again, paper.clock.at)
        carried = await parts.printed(connection, again)
    assert {step: [one.text for one in those] for step, those in carried.items()} == {
        "issue": [ISSUE],
        "affect": [SAYS["issue"][1]],
        "ask": [ASK],
    }
    assert {one.of for those in carried.values() for one in those} == {ada.id}
