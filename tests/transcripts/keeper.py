"""What a language keeper types in a transcript, and what she reads of it."""

from __future__ import annotations

from collections.abc import Sequence

from bot import correcting
from bot.keepers import Keeper, Written
from bot.settings import Unsafe
from tests.paper import OnPaper

GRACE = Keeper("Grace", "grace")


async def typed(paper: OnPaper, words: Sequence[str]) -> list[str]:
    """What she is told where it cannot be done. Raises `ValueError` for what no transcript has typed yet."""
    try:
        await _done(paper, words)
    except Unsafe as why:
        return [str(why)]
    return []


async def _done(paper: OnPaper, words: Sequence[str]) -> None:
    match words:
        case "correct", handle, "--sense", sense, "<<<", text:
            await correcting.correct(paper.line, handle, Written(GRACE, text), sense=sense == "changed")
        case "write", handle, "<<<", text:
            await correcting.write(paper.line, handle, Written(GRACE, text))
        case "fine", handle:
            await correcting.fine(paper.line, handle, GRACE)
        case _:
            raise ValueError(f"no language keeper types: {words}")
