"""After a story of harm: each way she may go from there, on a whole line."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.channels.channel import Address
from bot.happenings import arrived
from tests.bot.hers import DAY, HOUR, change, is_due
from tests.bot.said import answers, told
from tests.bot.search import found
from tests.paper import AWA, LATER, OnPaper, member

STORY = "my husband beat me because of the meeting"
MORE = "yesterday it was with the belt again"
NOW = "he is hitting me right now"
QUESTION = ("00", "2", "How do we pay for a new pump?", "0", "1", "1")
ASKS, NEW = Address("sms", "+254700000199"), Address("sms", "+254700000200")
COVERS = ("market", "weather", "savings")
PIN = "4471"


async def disclose(paper: OnPaper, *then: str, text: str = STORY, **about: Any) -> list[str]:
    """A member tells of harm, and goes on so; what the last of it is answered."""
    await paper.join(member(AWA, "Awa", **about))
    assert await answers(paper, AWA, text) == ["s-check"]
    for one in then[:-1]:
        await paper.hear(AWA, one)
    return await answers(paper, AWA, *then[-1:])


# it is not safe, or she says nothing more


@pytest.mark.rule("SAF-12", "T-34")
@pytest.mark.parametrize("cover", COVERS)
async def test_not_safe_is_answered_by_one_plain_note_to_a_discreet_member(
    paper: OnPaper, cover: str
) -> None:
    await paper.join(member(AWA, "Awa", discreet=True))
    await change(paper, cover=cover)
    assert await answers(paper, AWA, STORY, "2") == ["s-check", f"g-cover-{cover}"]


@pytest.mark.rule("SAF-12", "T-34")
async def test_not_safe_is_answered_by_nothing_to_any_other(paper: OnPaper) -> None:
    assert await disclose(paper, "2") == []


@pytest.mark.rule("SAF-08", "SAF-12", "T-34")
@pytest.mark.parametrize("discreet", [True, False], ids=["discreet", "open"])
@pytest.mark.parametrize("says", [(), ("2",), ("1",), ("1", "1"), ("1", "2", "sms at noon")], ids=len)
async def test_then_nothing_comes_until_she_writes(
    paper: OnPaper, says: tuple[str, ...], discreet: bool
) -> None:
    """Neither an offer, nor an answer, nor a question of our own, nor a word about the draft she left."""
    await paper.join(member(AWA, "Awa", discreet=discreet), member(ASKS, "Asks"))
    for text in (*QUESTION, "00", "2", "How do we share the water?"):
        await paper.hear(AWA, text)
    await answers(paper, AWA, STORY, *says)
    before = await told(paper, AWA)
    for text in ("1", "We dig it ourselves", "1", *QUESTION):
        await paper.hear(ASKS, text)
    await is_due(paper, *(paper.clock.at + n * DAY for n in (1, 5, 30)), event=arrived("know", {}))
    await paper.wait(60 * DAY)
    assert await told(paper, AWA) == before
    waiting = await paper.all_of("SELECT flow FROM conversation WHERE shelf = 'waiting'")
    assert {"receive", "answer", "know"} <= {flow for (flow,) in waiting}


@pytest.mark.rule("SAF-12")
async def test_what_is_on_its_way_is_called_back_when_it_is_not_safe(paper: OnPaper) -> None:
    await disclose(paper)
    await paper.put(AWA, LATER)
    assert await answers(paper, AWA, "2") == []
    assert (await paper.states())[-1] == "dropped"


async def test_what_waited_comes_when_she_is_back(paper: OnPaper) -> None:
    await disclose(paper, "2")
    await is_due(paper, paper.clock.at + DAY)
    await paper.wait(60 * DAY)
    before = len(await told(paper, AWA))
    await paper.hear(AWA, "00")
    await paper.wait(2 * HOUR)
    assert (await told(paper, AWA))[before:] == ["g-menu", "a-thanks-anon"]


async def test_the_pin_is_asked_when_it_was_not_safe(paper: OnPaper) -> None:
    await paper.join(member(AWA, "Awa", pin=PIN))
    assert await answers(paper, AWA, "00", PIN, STORY, "2") == [
        "g-pin-ask",
        "g-menu",
        "s-check",
        "g-cover-market",
    ]
    assert await answers(paper, AWA, "00") == ["g-pin-ask"]


# it is safe


@pytest.mark.rule("SAF-10", "T-34")
async def test_numbers_come_one_by_one_and_then_a_trained_woman(paper: OnPaper) -> None:
    assert await disclose(paper, "1") == ["s-options"]
    ways = await answers(paper, AWA, "1", "1", "1", "1")
    assert ways == ["s-number", "s-number", "s-number-last", "s-callback"]


async def test_done_with_the_numbers_she_is_where_she_was(paper: OnPaper) -> None:
    assert await disclose(paper, "1", "1", "0") == ["g-menu"]


@pytest.mark.rule("T-34")
@pytest.mark.parametrize(("text", "first"), [(NOW, "s-emergency"), (STORY, "s-number")])
async def test_in_danger_now_the_emergency_number_comes_first(paper: OnPaper, text: str, first: str) -> None:
    assert (await disclose(paper, "1", "1", text=text))[0] == first


@pytest.mark.rule("SAF-11", "T-34")
@pytest.mark.parametrize(("way", "leads"), [("1", ["s-callback"]), ("2", ["g-human-ok", "g-menu"])])
async def test_without_a_checked_number_there_are_two_ways(
    paper: OnPaper, way: str, leads: list[str]
) -> None:
    await paper.join(member(AWA, "Awa"))
    paper.clock.pass_(timedelta(days=89))
    await paper.hear(AWA, "00")
    paper.clock.pass_(timedelta(days=2))
    assert await answers(paper, AWA, STORY, "1", "1") == ["s-check", "s-options", "s-none"]
    assert await answers(paper, AWA, way) == leads
    cards = await paper.all_of("SELECT reason, note FROM card")
    assert cards == ([("wish", "")] if way == "2" else [])


@pytest.mark.rule("T-34")
async def test_she_is_contacted_and_calls_it_off(paper: OnPaper) -> None:
    assert await disclose(paper, "1", "2", "sms tue 12") == ["s-callback-ok"]
    assert await answers(paper, AWA, "0") == ["s-callback-off"]
    assert await paper.all_of("SELECT state, word FROM safety_case") == [("called off", "")]


@pytest.mark.rule("T-34")
async def test_days_later_a_0_still_calls_it_off(paper: OnPaper) -> None:
    """It is what she was told last, and nothing else has been said to her since."""
    await disclose(paper, "1", "2", "sms tue 12")
    await is_due(paper, paper.clock.at + HOUR)
    await paper.wait(5 * DAY)
    assert await answers(paper, AWA, "0") == ["s-callback-off"]


async def test_who_has_called_before_may_leave_change_or_call_it_off(paper: OnPaper) -> None:
    await disclose(paper, "1", "2", "sms tue 12")
    assert await answers(paper, AWA, "00", "help me", "1", "2", "1") == [
        *("g-menu", "s-check", "s-options", "s-callback-open", "g-menu")
    ]


@pytest.mark.rule("SAF-08", "T-34")
async def test_nothing_more_is_taken_at_her_word(paper: OnPaper) -> None:
    assert await disclose(paper, "1", "3") == ["s-asyouwish"]
    await paper.wait(60 * DAY)
    assert (await told(paper, AWA))[-1] == "s-asyouwish"


@pytest.mark.rule("SAF-08")
async def test_who_goes_on_telling_is_asked_the_same_and_nothing_of_it_is_kept(paper: OnPaper) -> None:
    """It is offered to nobody as a question, and it is not quoted back to her."""
    assert await disclose(paper, MORE) == ["s-check"]
    assert await answers(paper, AWA, "1", MORE, "3") == ["s-options", "s-options", "s-asyouwish"]
    assert await found(paper, STORY, MORE) == set()


@pytest.mark.rule("SAF-08", "SAF-10")
async def test_no_pin_stands_between_her_and_help(paper: OnPaper) -> None:
    """Nor is her story kept until she has given it."""
    assert await disclose(paper, MORE, pin=PIN) == ["s-check"]
    assert await answers(paper, AWA, "1") == ["s-options"]
    assert await found(paper, STORY, MORE) == set()
    assert await answers(paper, AWA, "3", "00", PIN) == ["s-asyouwish", "g-pin-ask", "g-menu"]


@pytest.mark.rule("SAF-08")
async def test_what_she_goes_on_telling_is_not_kept_for_after_the_pin(paper: OnPaper) -> None:
    """She is not asked a second time within the hour."""
    await disclose(paper, "1", "3", pin=PIN)
    assert await answers(paper, AWA, STORY) == ["g-pin-ask"]
    assert await found(paper, STORY) == set()


@pytest.mark.rule("SAF-08", "SAF-10")
async def test_who_is_still_joining_is_helped_as_well(paper: OnPaper) -> None:
    """Her first words are not looked at, and not kept either."""
    assert await answers(paper, NEW, STORY, "1") == ["onb-lang", "onb-code"]
    assert await answers(paper, NEW, "maembe", STORY) == ["onb-what", "s-check"]
    assert await answers(paper, NEW, "1", "3") == ["s-options", "s-asyouwish", "onb-what"]
    assert await found(paper, STORY) == set()


async def test_within_the_hour_she_is_not_asked_again(paper: OnPaper) -> None:
    await disclose(paper, "1", "3")
    assert await answers(paper, AWA, STORY) == ["g-offer-ask"]
    paper.clock.pass_(HOUR)
    assert await answers(paper, AWA, "2", STORY) == ["g-menu", "s-check"]
