"""What she sends to be safe, how the line answers, and what is kept of it, on paper."""

from __future__ import annotations

from bot.channels.channel import Address
from bot.safety_person import HANDLE
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


async def states(paper: OnPaper) -> list[tuple[str, bool, str]]:
    """Of every case: its state, whether a way is kept, and its word."""
    rows = await paper.all_of("SELECT state, way IS NOT NULL, word FROM safety_case ORDER BY opened_at")
    return [(str(state), bool(kept), str(word)) for state, kept, word in rows]


async def handles(paper: OnPaper) -> list[str]:
    """What the safety person calls each of them."""
    return [
        str(row[0])[:HANDLE] for row in await paper.all_of("SELECT id FROM safety_case ORDER BY opened_at")
    ]
