"""What she sends to be safe, and how the line answers, on paper."""

from __future__ import annotations

from bot.channels.channel import Address
from tests.paper import OnPaper

HELP_ME, IT_IS_SAFE, NUMBERS, A_TRAINED_WOMAN = "help me", "1", "1", "2"
HER_WAY = "SMS on market days before noon, never on Sunday"


async def hear_numbers(paper: OnPaper, who: Address) -> str:
    """The answer when she asks for phone numbers."""
    return await _last(paper, who, HELP_ME, IT_IS_SAFE, NUMBERS)


async def call_for_her(paper: OnPaper, who: Address, way: str = HER_WAY) -> str:
    """The answer when she wishes that a trained woman contacts her so."""
    return await _last(paper, who, HELP_ME, IT_IS_SAFE, A_TRAINED_WOMAN, way)


async def _last(paper: OnPaper, who: Address, *bodies: str) -> str:
    for body in bodies:
        letters = await paper.hear(who, body)
    return "\n".join(letter.text for letter in letters)
