"""A long text that the carrier brings in parts: one question, one preview (PRODUCT 4.1.6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.paper import AWA, OnPaper, member

FIRST, SECOND = "how do you keep the maize dry when it rains for weeks", "and where do you find the bottles"


async def hear_soon(paper: OnPaper, text: str) -> list[str]:
    """Her next part, five seconds after the one before."""
    paper.clock.pass_(timedelta(seconds=5))
    message = paper.channels[AWA.channel].write(AWA.value, text)
    return [letter.text for letter in await paper.take(message) if letter.letter.to == AWA]


@pytest.fixture
async def writing(paper: OnPaper) -> OnPaper:
    await paper.join(member(AWA, "Awa"))
    await paper.hear(AWA, "00")
    await paper.hear(AWA, "2")
    await paper.hear(AWA, FIRST)
    return paper


async def test_two_parts_are_one_question(writing: OnPaper) -> None:
    await hear_soon(writing, SECOND)
    await writing.hear(AWA, "0")
    (preview,) = await writing.hear(AWA, "1")
    assert f'"{FIRST} {SECOND}"' in preview.text


async def test_three_parts_are_one_question(writing: OnPaper) -> None:
    await hear_soon(writing, SECOND)
    await hear_soon(writing, "please answer soon")
    await writing.hear(AWA, "0")
    (preview,) = await writing.hear(AWA, "1")
    assert f'"{FIRST} {SECOND} please answer soon"' in preview.text


async def test_half_a_minute_later_it_is_her_thought(writing: OnPaper) -> None:
    await writing.hear(AWA, SECOND)
    (preview,) = await writing.hear(AWA, "1")
    assert SECOND not in preview.text
