"""STOP, START and DELETE in all their words, on both channels: nothing comes afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import keywords
from bot.channels.channel import Address
from flows.events import Key
from tests.paper import AWA, LATER, ROSITA, OnPaper, member

QUEUED = 20
SEASON = timedelta(days=90)
PAUSE = timedelta(minutes=3)  # no repeat of her last message, and no part of it
ASKING = ("How do you keep the savings book?", "1", "0", "1", "1")  # as far as it has gone to the others
BOTH = pytest.mark.parametrize("phone", [AWA, ROSITA], ids=["sms", "whatsapp"])


def words_of(key: Key) -> list[str]:
    """Those that mean this key; signs and single digits aside, which mean something else too."""
    return sorted(word for word, meaning in keywords.KEYS.items() if meaning is key)


async def say(paper: OnPaper, phone: Address, *texts: str) -> list[str]:
    """Everything that she is told at once."""
    told = []
    for words in texts:
        paper.clock.pass_(PAUSE)
        told += [one.text for one in await paper.hear(phone, words)]
    return told


async def others(paper: OnPaper) -> Address:
    """Somebody else, who asks everybody something."""
    other = Address("sms", "+254712000401")
    await paper.join(member(other, "Wanjiku"))
    return other


@pytest.mark.rule("SAF-04", "T-06")
@BOTH
@pytest.mark.parametrize("word", sorted(keywords.STOPS))
async def test_after_a_stop_nothing_comes_in_ninety_days(paper: OnPaper, phone: Address, word: str) -> None:
    """What was queued, what a timer would bring, and what others begin later."""
    await paper.join(member(phone, "Rosita"))
    other = await others(paper)
    await say(paper, other, *ASKING)
    await paper.put(phone, *[LATER] * QUEUED)
    told = await say(paper, phone, word)
    carrier_told = word.upper() in paper.channels[phone.channel].can.carrier_stops
    assert len(told) == (0 if carrier_told else 1)
    before = len([one for one in paper.papers if one.letter.to == phone])
    await say(paper, other, *ASKING)
    await paper.wait(SEASON)
    assert len([one for one in paper.papers if one.letter.to == phone]) == before


@pytest.mark.rule("T-06")
@BOTH
@pytest.mark.parametrize("word", words_of(Key.START))
async def test_every_start_brings_her_back(paper: OnPaper, phone: Address, word: str) -> None:
    """After a STOP that the carrier has taken itself, only its own START would be heard by it."""
    await paper.join(member(phone, "Rosita"))
    await say(paper, phone, "baja")
    assert await say(paper, phone, "menu") == []
    await say(paper, phone, word)
    assert await say(paper, phone, "menu") != []


@pytest.mark.rule("SAF-05", "CON-05", "T-06")
@pytest.mark.parametrize("stop", ["", "stop"], ids=["at once", "after STOP"])
@BOTH
@pytest.mark.parametrize("word", words_of(Key.ERASE_ALL))
async def test_erasing_all_asks_nothing(paper: OnPaper, phone: Address, word: str, stop: str) -> None:
    await paper.join(member(phone, "Rosita"))
    await others(paper)
    await say(paper, phone, *ASKING, *([stop] if stop else []))
    assert await paper.all_of("SELECT count(*) FROM words") == [(1,)]
    told = await say(paper, phone, word)
    assert await paper.all_of("SELECT count(*) FROM words") == [(0,)]
    assert all("?" not in text for text in told)


@pytest.mark.rule("SAF-05", "T-06")
@pytest.mark.parametrize("word", words_of(Key.ERASE))
async def test_any_other_erasing_needs_a_7(paper: OnPaper, word: str) -> None:
    await paper.join(member(ROSITA, "Rosita"))
    await others(paper)
    await say(paper, ROSITA, *ASKING, word, "2")
    for slip in ("1", "yes", "si", "70", "delete it all please"):
        await say(paper, ROSITA, slip)
        assert await paper.all_of("SELECT count(*) FROM words") == [(1,)], slip
    await say(paper, ROSITA, word, "2", "7")
    assert await paper.all_of("SELECT count(*) FROM words") == [(0,)]
