"""A question to the woman who told an idea: hers alone to answer, skipped, or unanswered for two days."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.channel import Address
from storage.questions import UNMET
from tests.bot.ideas import DAY, ROSITA, an_idea, opened, two
from tests.bot.said import answers, told
from tests.bot.search import found
from tests.paper import AWA, OnPaper, member

QUESTION, ANSWER = "How much ash for one bottle?", "Two spoons of ash for every cup of seeds"
CARDS = "SELECT reason FROM card WHERE closed_at IS NULL"
OTHER = Address("sms", "+254700000444")


@pytest.fixture
async def asked(paper: OnPaper) -> OnPaper:
    """Rosita has asked; Oda, who could be asked too, is not."""
    idea = await two(paper)
    await paper.join(member(OTHER, "Oda", "en", "maembe"))
    assert await ask(paper, idea) == ["f-ask-confirm", "a-more-sent"]
    return paper


async def ask(paper: OnPaper, idea: str, question: str = QUESTION) -> list[str]:
    await opened(paper, ROSITA, "ask_author", idea)
    return await answers(paper, ROSITA, question, "1")


async def since(paper: OnPaper, who: Address, before: int) -> list[str]:
    return (await told(paper, who))[before:]


@pytest.mark.rule("SAF-19", "CON-02")
async def test_she_alone_is_asked_and_her_answer_comes_back_like_any(asked: OnPaper) -> None:
    before = len(await told(asked, ROSITA))
    assert (await told(asked, AWA))[-1] == "p-enrich"
    assert await told(asked, OTHER) == []
    said = await answers(asked, AWA, "1", ANSWER, "1")
    assert said == ["p-enrich-write", "a-ans-confirm", "a-ans-sent"]
    assert (await since(asked, ROSITA, before))[-1] == "a-ans-tail"
    assert await answers(asked, ROSITA, "1", "1") == ["a-thank", "a-thank-sent"]
    assert (await told(asked, AWA))[-1] == "a-thanks-in"
    assert await asked.all_of(CARDS) == []


async def test_a_long_question_is_shown_whole_before_she_answers(paper: OnPaper) -> None:
    await ask(paper, await two(paper), "and what do you do when the rain comes early? " * 3)
    await answers(paper, AWA, "1")
    assert "early? and what" in paper.papers[-2].text


async def test_a_dose_gets_its_word_of_caution(paper: OnPaper) -> None:
    await opened(paper, ROSITA, "ask_author", await two(paper))
    assert (await answers(paper, ROSITA, "How many tablets of paracetamol for a child?"))[0] == "a-note"


@pytest.mark.rule("CON-02")
@pytest.mark.parametrize(("credit", "names"), [("none", ("", "")), ("group", ("", "Thiès"))])
async def test_who_is_not_named_by_her_idea_is_not_named_by_her_answers(
    paper: OnPaper, credit: str, names: tuple[str, str]
) -> None:
    await two(paper)
    await ask(paper, await an_idea(paper, credit=credit))
    await answers(paper, AWA, "1", ANSWER, "1")
    await answers(paper, ROSITA, "2", "And for a big one?", "1")
    await paper.wait(DAY)
    await answers(paper, AWA, "1", "Twice as much for that one", "1")
    rows = await paper.all_of(
        "SELECT content ->> 'nick', content ->> 'place' FROM outbox o JOIN member m ON m.id = o.member_id "
        "WHERE o.kind = 'relay' AND m.nick = 'Rosita'"
    )
    assert rows == [names, names]


async def test_a_skip_is_told_at_once_and_all_may_be_asked_instead(asked: OnPaper) -> None:
    assert await answers(asked, AWA, "2") == ["a-passed"]
    assert (await told(asked, ROSITA))[-1] == "f-skipped"
    assert await answers(asked, ROSITA, "1", "0", "1", "1") == ["a-think", "a-sens", "a-confirm", "a-sent"]
    assert (await told(asked, OTHER))[-1] == "a-offer"
    assert await asked.all_of("SELECT state FROM question WHERE wave = 0") == [("closed",)]


async def test_a_skip_may_be_the_end_of_it(asked: OnPaper) -> None:
    await answers(asked, AWA, "2")
    assert await answers(asked, ROSITA, "2") == ["a-none-closed"]
    await asked.wait(timedelta(days=4))
    assert await asked.all_of(CARDS) == []


@pytest.mark.rule("T-14")
async def test_silence_of_two_days_is_met_by_a_person(asked: OnPaper) -> None:
    before = len(await told(asked, ROSITA))
    await asked.wait(timedelta(hours=47))
    assert await since(asked, ROSITA, before) == []
    assert await told(asked, OTHER) == []
    await asked.wait(timedelta(hours=1, minutes=1))
    assert await since(asked, ROSITA, before) == ["f-silent"]
    assert await asked.all_of(CARDS) == [("unanswered",)]
    await asked.wait(timedelta(hours=25))
    assert set(await asked.all_of(CARDS)) == {("unanswered",), ("late",)}
    assert await told(asked, OTHER) == []


@pytest.mark.parametrize(
    ("key", "says"), [("1", "a-wait"), ("2", "a-think"), ("3", "a-none-closed")], ids=["wait", "all", "close"]
)
async def test_what_she_does_about_the_silence(asked: OnPaper, key: str, says: str) -> None:
    await asked.wait(timedelta(hours=49))
    assert (await answers(asked, ROSITA, key))[-1] == says


async def test_an_answer_after_two_days_closes_the_card(asked: OnPaper) -> None:
    await asked.wait(timedelta(hours=49))
    await answers(asked, AWA, "1", ANSWER, "1")
    reasons = {reason for (reason,) in await asked.all_of(CARDS)}
    assert not reasons & set(UNMET)


@pytest.mark.rule("SAF-05", "CON-05")
@pytest.mark.parametrize("who", [AWA, ROSITA], ids=["the author", "the asker"])
@pytest.mark.parametrize("replies", [(), ("2",), ("1", ANSWER, "1")], ids=["asked", "skipped", "answered"])
async def test_of_who_erases_herself_nothing_is_left(
    asked: OnPaper, who: Address, replies: tuple[str, ...]
) -> None:
    await answers(asked, AWA, *replies)
    await answers(asked, who, "DELETE ALL")
    await asked.wait(timedelta(minutes=11))
    assert await found(asked, QUESTION if who is ROSITA else ANSWER) == set()


async def test_the_team_can_not_widen_what_was_for_one_alone(asked: OnPaper) -> None:
    ((number,),) = await asked.all_of("SELECT count(*) FROM offer")
    assert number == 1
    await asked.wait(timedelta(days=6))
    assert await asked.all_of("SELECT count(*) FROM offer") == [(1,)]
