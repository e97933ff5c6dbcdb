"""The same said twice within two minutes is taken once (PRODUCT 4.1.6), and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.channels.channel import Attachment
from bot.channels.paper import UNCERTAIN
from bot.hearing import said
from tests.bot.phones import say, texts
from tests.paper import AWA, ROSITA, OnPaper, member

QUESTION = "How do you keep the pump from rusting?"
THINK = "Before I send it: what do you think yourself? One line, or 0 to skip."


@pytest.fixture
async def asking(paper: OnPaper) -> OnPaper:
    """Awa is asked for her question."""
    await paper.join(member(AWA, "Awa"), member(ROSITA, "Rosita"))
    await say(paper, AWA, "menu", "2")
    return paper


@pytest.mark.parametrize(("after", "told"), [(1, []), (119, []), (121, ["answered"])])
async def test_the_same_words_within_two_minutes_are_taken_once(
    asking: OnPaper, after: int, told: list[str]
) -> None:
    assert await say(asking, AWA, QUESTION) == [THINK]
    asking.clock.pass_(timedelta(seconds=after - 30))
    letters = await say(asking, AWA, QUESTION)
    assert ["answered" for _ in letters] == told


async def test_a_phone_that_repeats_itself_is_never_answered_twice(asking: OnPaper) -> None:
    """Twenty copies in a row: each is compared with the first, so that the two minutes do not grow."""
    assert await say(asking, AWA, QUESTION) == [THINK]
    for _ in range(3):
        assert await say(asking, AWA, QUESTION) == []
    assert len(await say(asking, AWA, QUESTION)) == 1
    states = await asking.all_of("SELECT state, count(*) FROM inbox GROUP BY state ORDER BY state")
    assert states == [("repeated", 3), ("taken", 4)]


async def test_what_another_woman_says_is_no_repeat(asking: OnPaper) -> None:
    await say(asking, ROSITA, "menu", "2")
    assert await say(asking, AWA, QUESTION) == await say(asking, ROSITA, QUESTION) == [THINK]


async def test_the_same_after_something_else_is_no_repeat(asking: OnPaper) -> None:
    await say(asking, AWA, QUESTION)
    assert await say(asking, AWA, "We oil it.") != []
    assert await say(asking, AWA, QUESTION) != []


@pytest.mark.parametrize("digit", ["1", "one", "1."])
async def test_a_digit_answers_the_next_prompt_as_well(paper: OnPaper, digit: str) -> None:
    """Joining is answered 1, 1, 1: her phone shows her the next question before she sends the next digit."""
    first = await say(paper, AWA, "maembe", digit)
    second = await say(paper, AWA, digit)
    assert first
    assert second
    assert first != second


async def test_a_name_answers_the_next_prompt_as_well(asking: OnPaper) -> None:
    """Two roles of one woman are given one after the other. Here the second is no answer, and she is told."""
    await say(asking, AWA, QUESTION)
    first, second = await say(asking, AWA, "Beatrice"), await say(asking, AWA, "Beatrice")
    assert first
    assert second
    assert first != second


async def test_a_digit_is_a_repeat_while_its_reply_is_under_way(paper: OnPaper) -> None:
    await say(paper, AWA, "maembe", "1")
    write = paper.channels["sms"].write
    await paper.turns.take(write(AWA.value, "1"))
    await paper.turns.take(write(AWA.value, "1"))
    await paper.settle()
    (step,) = await paper.all_of("SELECT step FROM conversation")
    assert len(await say(paper, AWA, "1")) == 1
    assert await paper.all_of("SELECT step FROM conversation") != [step]


async def test_a_digit_is_a_repeat_while_nobody_knows_whether_the_reply_went(paper: OnPaper) -> None:
    await say(paper, AWA, "maembe")
    paper.channels["sms"].trouble(UNCERTAIN)
    await say(paper, AWA, "1")
    before = await paper.all_of("SELECT step FROM conversation")
    assert await say(paper, AWA, "1") == []
    assert await paper.all_of("SELECT step FROM conversation") == before


async def test_buttons_and_pictures_are_never_repeats(paper: OnPaper) -> None:
    """A button tells which prompt it answers, and two photos are two photos."""
    await paper.join(member(ROSITA, "Rosita"))
    channel = paper.channels["whatsapp"]
    for _ in range(2):
        assert await paper.take(channel.write(ROSITA.value, "More", button="menu/menu/5"))
    photo = (Attachment("", "image/jpeg"),)
    for _ in range(2):
        assert await paper.take(channel.write(ROSITA.value, "look here", media=photo))


async def test_what_was_lost_in_a_failed_turn_may_be_said_again(
    asking: OnPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = asking.channels["sms"].write(AWA.value, QUESTION)
    with monkeypatch.context() as broken:
        broken.setattr("bot.turn.step", None)
        (apology,) = texts(await asking.take(message))
    assert apology.startswith("Sorry, something broke here.")
    assert await say(asking, AWA, QUESTION) == [THINK]


async def test_only_a_keyed_hash_of_what_she_said_is_kept(asking: OnPaper) -> None:
    await say(asking, AWA, QUESTION)
    kept = await asking.all_of("SELECT length(said), body FROM inbox ORDER BY received_at")
    assert kept == [(8, None)] * 3
    message = asking.channels["sms"].write(AWA.value, QUESTION)
    other_key = replace(asking.line, seal=replace(asking.line.seal, index=b"another"))
    assert said(asking.line, message) != said(other_key, message)
