"""Practising for a meeting: the cards, the tips, and that nothing of what she answers is kept (T-24)."""

from __future__ import annotations

from itertools import count

import pytest

from flows.conversation import Conversation, Talk
from flows.dialogue.practise import CARDS, MARKS, PRACTISE
from flows.events import Chose, Words
from flows.steps import Ask
from tests.bot.said import answers
from tests.dialogue.meeting import ADA
from tests.dialogue.test_reminders import DAY, ON, met, until
from tests.flows.somebody import member, sentences
from tests.paper import OnPaper

DONE = "SELECT card, mark, dialogue_id IS NOT NULL FROM rehearsed ORDER BY id"


async def practising(paper: OnPaper) -> str:
    """Ada has taken "practise" of a reminder, and is asked the first card."""
    id = await met(paper, editors=())
    await until(paper, ON - 14 * DAY)
    assert await answers(paper, ADA, "1") == ["d-prac"]
    return id


@pytest.mark.rule("T-24")
async def test_two_rounds_show_each_card_and_keep_the_marks_alone(paper: OnPaper) -> None:
    await practising(paper)
    said = []
    for first in ("1", "1"):
        (shown,) = await answers(paper, ADA, first)
        for mark in ("1", "2", "1"):
            said.append(shown)
            assert await answers(paper, ADA, "We ask for a tap") == ["d-tip"]
            (shown,) = await answers(paper, ADA, mark)
        assert shown == "d-prac-more"
    assert sorted(said) == sorted(f"d-prac-{card}" for card in CARDS)
    rows = await paper.all_of(DONE)
    assert [f"d-prac-{card}" for card, _, _ in rows] == said
    assert [mark for _, mark, _ in rows] == ["strong", "soso", "strong"] * 2
    kept = await paper.all_of("SELECT count(*) FROM words WHERE text LIKE '%We ask for a tap%'")
    talk = await paper.all_of("SELECT data::text FROM conversation")
    assert kept == [(0,)]
    assert not [row for row in talk if "We ask for a tap" in row[0]]


@pytest.mark.rule("T-24")
async def test_again_is_the_same_card_once_more(paper: OnPaper) -> None:
    await practising(paper)
    (first,) = await answers(paper, ADA, "1")
    assert await answers(paper, ADA, "thank you sir", "3") == ["d-tip", first]
    assert await paper.all_of(DONE) == [(first.removeprefix("d-prac-"), "again", True)]


async def test_a_step_back_is_to_the_tip_which_she_may_mark_anew(paper: OnPaper) -> None:
    """No card is passed over by it."""
    await practising(paper)
    first, _, second = await answers(paper, ADA, "1", "thank you sir", "1")
    before = (await paper.hear(ADA, "0"))[-1].text
    assert before.startswith("Tip: ")
    assert await answers(paper, ADA, "2") == [second]
    assert await answers(paper, ADA, "0", "3") == ["d-tip", first]
    assert await answers(paper, ADA, "thank you sir", "1") == ["d-tip", second]


@pytest.mark.rule("T-24")
async def test_the_tip_of_the_journey(paper: OnPaper) -> None:
    await practising(paper)
    (shown,) = await answers(paper, ADA, "1")
    for _ in count():
        if shown == "d-prac-yes":
            break
        (_, shown) = await answers(paper, ADA, "We ask for a tap", "1")
        if shown == "d-prac-more":
            (shown,) = await answers(paper, ADA, "1")
    (letter,) = await paper.hear(ADA, "Thank you very much sir")
    assert letter.text.startswith(
        "Tip: a yes without a date is not yet a promise. Ask: which day, who signs?\nHow was your answer?"
    )
    await paper.hear(ADA, "3")
    words = "Thank you. Which day will the first lamp stand, and who writes it in the minutes?"
    (letter,) = await paper.hear(ADA, words)
    assert letter.text.startswith("Tip: good, a day and a paper. Now say it once more in one breath.\n")


@pytest.mark.rule("T-24")
async def test_from_here_she_goes_on_to_the_paper(paper: OnPaper) -> None:
    await practising(paper)
    assert (await answers(paper, ADA, "0"))[-1].startswith("d-brief")


@pytest.mark.parametrize("card", CARDS)
def test_every_card_takes_words_and_a_voice_note(card: str) -> None:
    step = PRACTISE.steps[card]
    assert isinstance(step, Ask)
    here = Conversation("practise", card, {"cards": card, "dialogue": ""})
    ada = member()
    asked = type(ada)(ada.me, Talk((here,)), agreed=True)
    after, turn = asked.does(Words("we ask for 8 lights by Monday"))
    assert sentences(turn) == ["d-tip"]
    for key in MARKS:
        assert sentences(after.turn(Chose(key)))[0] in ("d-prac-more", f"d-prac-{card}")


def test_without_a_dialogue_it_ends_by_itself() -> None:
    ada = member()
    here = Conversation("practise", "begin", {})
    assert sentences(type(ada)(ada.me, Talk((here,)), agreed=True).turn(Chose("0"))) == ["d-prac-over"]
