"""The PIN: three tries a day, by her own clock; and its digits are written down nowhere (SAF-06)."""

from __future__ import annotations

import logging
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import pytest

import bot.turn
from bot.channels.channel import Address
from bot.failing import kept_of
from bot.happenings import arrived
from flows.conversation import Turn
from storage import exporting
from tests.bot.hers import DAY, HOUR, MINUTE, is_due
from tests.bot.said import answers, told
from tests.bot.search import standing_alone
from tests.paper import AWA, OnPaper, member

PIN, OTHER = "4471", "4417"
WRONG = tuple(f"{n:04}" for n in range(5000, 5100))
CLOSED = "g-pin-lock"
SECOND = timedelta(seconds=1)  # two messages of one moment have no order
LIMA = Address("sms", "+51900000155")


async def with_pin(paper: OnPaper, phone: Address = AWA, group: str = "maembe") -> None:
    await paper.join(member(phone, "Awa", "en", group, pin=PIN))


@pytest.mark.rule("CON-05")
async def test_what_she_takes_back_is_gone_once_she_has_given_it(paper: OnPaper) -> None:
    await with_pin(paper)
    await paper.words(AWA, "We dig at dawn")
    [(number,)] = await paper.all_of("SELECT number FROM words")
    (asked,) = await paper.hear(AWA, f"TAKE {number}")
    (done,) = await paper.hear(AWA, PIN)
    assert asked.text.startswith("Send your 4 digits")
    assert done.text.startswith("Taken back")
    assert await paper.all_of("SELECT FROM words") == []


@pytest.mark.rule("SAF-06")
async def test_after_three_wrong_ones_the_right_one_opens_nothing(paper: OnPaper) -> None:
    await with_pin(paper)
    assert await answers(paper, AWA, "00", *WRONG[:3]) == ["g-pin-ask", "g-pin-bad", "g-pin-bad", CLOSED]
    assert await answers(paper, AWA, PIN, "00", "1", PIN) == [CLOSED] * 4


@pytest.mark.rule("SAF-06")
@pytest.mark.parametrize(
    ("phone", "group", "midnight"),
    [
        (AWA, "maembe", datetime(2026, 3, 9, 21, 0, tzinfo=UTC)),
        (LIMA, "ceibo", datetime(2026, 3, 10, 5, 0, tzinfo=UTC)),
    ],
    ids=["Kisumu", "Lima"],
)
async def test_it_opens_again_at_her_own_midnight(
    paper: OnPaper, phone: Address, group: str, midnight: datetime
) -> None:
    await with_pin(paper, phone, group)
    await answers(paper, phone, "00", *WRONG[:3])
    paper.clock.pass_(midnight - MINUTE - paper.clock.at)
    assert await answers(paper, phone, PIN) == [CLOSED]
    paper.clock.pass_(midnight + MINUTE - paper.clock.at)
    assert await answers(paper, phone, PIN) == ["g-menu"]


async def test_a_right_one_forgets_the_wrong_ones(paper: OnPaper) -> None:
    await with_pin(paper)
    for _ in range(3):
        assert await answers(paper, AWA, "00", *WRONG[:2], PIN) == [
            *("g-pin-ask", "g-pin-bad", "g-pin-bad", "g-menu")
        ]
        await paper.wait(HOUR)


async def test_ten_minutes_without_a_word_and_it_is_asked_again(paper: OnPaper) -> None:
    await with_pin(paper)
    assert await answers(paper, AWA, "00", PIN, "5") == ["g-pin-ask", "g-menu", "g-menu-more"]
    paper.clock.pass_(timedelta(minutes=9))
    assert await answers(paper, AWA, "0") == ["g-menu"]
    paper.clock.pass_(timedelta(minutes=11))
    assert await answers(paper, AWA, "5", PIN) == ["g-pin-ask", "g-menu-more"]


@pytest.mark.rule("SAF-06")
@pytest.mark.parametrize("first", ["1", "00", "?", "help me", "L", "STOP", "START", "who is this", "hm"])
async def test_nothing_that_is_sent_first_opens_what_comes_second(paper: OnPaper, first: str) -> None:
    """She has given it before, and has paused since; somebody sends two messages within a minute."""
    await with_pin(paper)
    await answers(paper, AWA, "00", PIN)
    paper.clock.pass_(HOUR)
    await answers(paper, AWA, first)
    await answers(paper, AWA, *(["START"] if first == "STOP" else []))
    seen = await answers(paper, AWA, "00", "5", "3")
    assert set(seen) <= {"g-pin-ask", "g-who", "g-pin-bad"}


@pytest.mark.rule("SAF-06")
async def test_what_is_taken_for_a_repeat_keeps_nothing_open(paper: OnPaper) -> None:
    """Ten minutes after her last words it is asked for, also when those had come twice."""
    await with_pin(paper)
    await answers(paper, AWA, "00", PIN, "ripe mangoes")
    paper.clock.pass_(MINUTE)
    assert await answers(paper, AWA, "ripe mangoes") == []
    paper.clock.pass_(9 * MINUTE + SECOND)
    assert await answers(paper, AWA, "00", "5") == ["g-pin-ask"] * 2


@pytest.mark.rule("SAF-06")
async def test_whoever_tries_all_of_them_gets_nowhere(paper: OnPaper) -> None:
    """Two hundred in one day, the right one again and again among them; then a month of days, three a day."""
    await with_pin(paper)
    await answers(paper, AWA, "00", *WRONG[:3])
    guesses = [one for n in WRONG[:100] for one in (n, PIN)]
    for one in guesses:
        paper.clock.pass_(SECOND)
        await paper.turns.take(paper.channels["sms"].write(AWA.value, one))
    await paper.settle()
    assert (await told(paper, AWA))[4:] == [CLOSED] * len(guesses)
    for day in range(30):
        paper.clock.pass_(DAY)
        tries = WRONG[day * 3 : day * 3 + 3]
        assert await answers(paper, AWA, *tries, PIN) == ["g-pin-bad", "g-pin-bad", CLOSED, CLOSED]


# nowhere


SESSION: tuple[tuple[str, ...], ...] = (
    ("00", "5", "4", "3", "2", "1234", PIN),
    ("00", PIN, "2", PIN, "how do you keep the book", PIN, "0", PIN, "1", PIN, "0"),
    ("1", OTHER, "4 4 7 1", "00", "5", "4", "2", PIN, "1"),
    (PIN,),
    ("x", PIN, "00", PIN),
    ("help me", PIN, "1", PIN, "2", PIN, "0"),
    ("?", PIN, "8", PIN),
    ("L", PIN, "1"),
    ("４４７１", "4-4-7-1", "move 44714471", "take 4471", "delete", PIN, "0"),
    ("00", OTHER, OTHER, OTHER, PIN),
)
"""She sends it everywhere, also where nobody has asked. Between two of these an hour passes."""


@pytest.mark.rule("SAF-06")
async def test_it_stands_nowhere(paper: OnPaper, caplog: pytest.LogCaptureFixture) -> None:
    await paper.join(member(AWA, "Awa"))
    with caplog.at_level(logging.DEBUG):
        for texts in SESSION:
            await answers(paper, AWA, *texts)
            await paper.wait(HOUR)
    assert await standing_alone(paper, "sent") == {"outbox.state"}, "what stands there is found"
    assert await standing_alone(paper, PIN, "4,4,7,1") == set()
    she = await paper.person(AWA)
    async with paper.line.database.connect() as connection:
        hers = str(asdict(await exporting.everything(connection, she.id)))  # type: ignore[arg-type]
    assert PIN not in hers
    assert str(she.pin) not in hers
    assert not [one for one in paper.papers if PIN in one.text or PIN in one.letter.body]
    assert len(caplog.records) > 5
    assert PIN not in caplog.text


@pytest.mark.rule("SAF-06")
async def test_it_is_not_taken_for_several_choices_and_kept(paper: OnPaper) -> None:
    """She was asked for topics, pauses, and sends the PIN that she knows will be asked."""
    await with_pin(paper)
    await is_due(paper, paper.clock.at + MINUTE, event=arrived("know", {}))
    await paper.wait(HOUR)
    assert await answers(paper, AWA, "1", PIN) == ["g-pin-ask", "onb-know"]
    paper.clock.pass_(HOUR)
    assert await answers(paper, AWA, PIN) == ["g-pin-ask"]
    assert await standing_alone(paper, "4,7,1", PIN) == set()
    assert await answers(paper, AWA, PIN) == ["onb-know"]


@pytest.mark.rule("SAF-06")
async def test_not_even_where_a_turn_fails(paper: OnPaper, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Turn:
        raise RuntimeError

    await with_pin(paper)
    monkeypatch.setattr(bot.turn, "step", broken)
    for text in (PIN, f" {PIN}. ", "4 4 7 1", "move 44714471", "we lost the book"):
        await paper.hear(AWA, text)
    kept = await paper.all_of("SELECT body FROM inbox WHERE state = 'failed' ORDER BY received_at")
    assert [str(body) for (body,) in kept] == ["", "", "", "", "we lost the book"]
    assert await standing_alone(paper, PIN, "44714471") == set()


@pytest.mark.parametrize("text", ["123", "in 2026 we were 12", "", "+221700000101", "123456789"])
def test_other_numbers_are_kept(text: str) -> None:
    assert kept_of(text) == text
