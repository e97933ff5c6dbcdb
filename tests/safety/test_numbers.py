"""How she is given numbers: one by one, and first whom to call if she is in danger now."""

from __future__ import annotations

from tests.paper import AWA, OnPaper
from tests.safety.conversation import IT_IS_SAFE, NUMBERS, hear_numbers


async def test_in_danger_now_she_is_first_told_whom_to_call(guarded: OnPaper) -> None:
    letters = await guarded.hear(AWA, "he is hitting me right now please help me")
    assert "Is it safe to write now?" in letters[0].text
    await guarded.hear(AWA, IT_IS_SAFE)
    first, second = await guarded.hear(AWA, NUMBERS)
    assert first.text == "In danger now? Call 112. I cannot call for you."
    assert second.text.startswith("Sample 24: 555 0100, 24h.")


async def test_numbers_come_one_by_one(guarded: OnPaper) -> None:
    assert (await hear_numbers(guarded, AWA)).startswith("Sample 24: 555 0100")
    (second,) = await guarded.hear(AWA, "1")
    assert second.text.startswith("Sample house: 555 0101")
    (last,) = await guarded.hear(AWA, "1")
    assert "last number" in last.text
