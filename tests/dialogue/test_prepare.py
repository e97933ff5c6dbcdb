"""Preparing a meeting over the whole line: ten steps in their order, in any other, and with some left out."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import select

from storage.dialogue import dialogues, parts
from storage.dialogue.dialogues import Prepared
from storage.dialogue.parts import Text
from storage.schema import Card, Practice, table
from tests.bot.said import answers
from tests.dialogue.meeting import ADA, BEA, FREMD, NICKS
from tests.paper import OnPaper, member

CARD, PRACTICE = table(Card), table(Practice)
ISSUE, ASK = "The street to the kitchen has no light", "The municipality puts 8 lights before 1 July"
SAYS: dict[str, tuple[str, ...]] = {
    "issue": (ISSUE, "14 kitchens, 180 women who walk at 5am"),
    "ask": (ASK, "5"),
    "office": ("Public works office", "2", "0"),
    "evidence": ("1", "180 women counted on three mornings", "1", "6"),
    "allies": ("Parish radio", "8", "0", "The works office cares about its budget"),
    "offer": ("We keep the register of the lamps",),
    "least": ("4 lights at the two corners", "The other 4 next year"),
    "risk": ("1",),
    "roles": ("Ada", "Bea", "Cora", "Ada", "Bea", "Cora"),
    "day": ("30/4 10:00 town hall", "1"),
}
"""What she sends at each step, in their order."""
KEPT = {
    "issue": {"issue", "affect"},
    "ask": {"ask"},
    "office": {"office"},
    "evidence": {"evidence"},
    "allies": {"ally", "doubts"},
    "offer": {"offer"},
    "least": {"least", "later"},
    "risk": set(),
    "roles": set(),
    "day": {"where"},
}
BEGINS = ("00", "4", "1", "3")
GOES_ON = ("00", "4", "2")


async def join(paper: OnPaper) -> None:
    await paper.join(
        *(member(who, nick, "en", "maembe") for who, nick in NICKS.items()),
        member(FREMD, "Dina", "en", "ceibo", place="Lima"),
    )


async def only(paper: OnPaper) -> Prepared:
    """The one dialogue of the group."""
    ada = await paper.person(ADA)
    async with paper.line.database.begin() as connection:
        (found,) = await dialogues.of_group(connection, ada.id)
    return found


async def texts(paper: OnPaper) -> dict[str, list[Text]]:
    """As Ada may read them."""
    found, person = await only(paper), await paper.person(ADA)
    async with paper.line.database.begin() as connection:
        return await parts.seen_by(connection, found.id, person.id)


async def said(paper: OnPaper) -> dict[str, list[str]]:
    return {step: [one.text for one in those] for step, those in (await texts(paper)).items()}


async def tell(paper: OnPaper, *steps: str) -> list[str]:
    """What the last message of these steps is answered."""
    told: list[str] = []
    for step in steps:
        for text in SAYS[step]:
            told = await answers(paper, ADA, text)
    return told


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
