"""What she wrote for others tells of harm to herself: it is kept, and sent only by her own 1."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.channel import Address
from tests.bot.hers import DAY
from tests.bot.said import answers, told
from tests.paper import AWA, OnPaper, member

STORY = "my husband beat me because of the meeting"
QUESTION = ("00", "2", "How do we pay for a new pump?", "0", "1", "1")
ASKS = Address("sms", "+254700000199")


async def answering(paper: OnPaper, **about: Any) -> None:
    """She has been asked something by a peer, and tells of harm in her answer."""
    await paper.join(member(AWA, "Awa", **about), member(ASKS, "Asks"))
    for text in QUESTION:
        await paper.hear(ASKS, text)
    await paper.hear(AWA, "1")
    assert await answers(paper, AWA, STORY) == ["s-check"]


@pytest.mark.rule("SAF-08", "SAF-19", "T-34")
async def test_what_she_wrote_for_others_is_asked_about_afterwards(paper: OnPaper) -> None:
    await answering(paper)
    assert await answers(paper, AWA, "1", "3") == ["s-options", "s-asyouwish", "a-ans-confirm"]
    assert await paper.all_of("SELECT count(*) FROM answer") == [(0,)]
    assert await answers(paper, AWA, "1") == ["a-ans-sent"]
    assert [one.text for one in paper.papers if STORY in one.text and one.letter.to == ASKS]


@pytest.mark.rule("SAF-08", "SAF-12", "SAF-19")
@pytest.mark.parametrize("then", [(), ("2",), ("1",), ("1", "2", "sms at noon")], ids=len)
async def test_it_is_never_sent_without_her_1(paper: OnPaper, then: tuple[str, ...]) -> None:
    await answering(paper)
    for text in then:
        await paper.hear(AWA, text)
    await paper.wait(60 * DAY)
    await paper.hear(AWA, "1")
    assert await paper.all_of("SELECT count(*) FROM answer") == [(0,)]
    assert not [one for one in paper.papers if STORY in one.text and one.letter.to == ASKS]


@pytest.mark.rule("SAF-08", "SAF-12")
@pytest.mark.parametrize("then", [("00",), ("2", "00"), ("x",)], ids="-".join)
async def test_it_does_not_come_before_her_eyes_by_itself(paper: OnPaper, then: tuple[str, ...]) -> None:
    """Nobody else looks at her phone, she has said; but she has not said that it is safe now."""
    await answering(paper)
    for text in then:
        await paper.hear(AWA, text)
        await paper.wait(2 * DAY)
    assert not [one for one in paper.papers if STORY in one.text]
    assert (await told(paper, AWA))[-1] == "g-notice"
    assert await answers(paper, AWA, "1", "1") == ["a-ans-confirm", "a-ans-sent"]
