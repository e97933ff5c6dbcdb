"""The command with which a safety person writes to a woman through the line. The woman decides when."""

from __future__ import annotations

import typer

from bot.case_commands import at_work
from bot.line import Line
from bot.plainly import plainly
from bot.safety_person import Typed
from bot.tending import cases
from bot.tending.cases import Note

__all__ = ["Note", "write"]


async def write(line: Line, country: str, handle: str, typed: Typed, note: Note) -> None:
    """One SMS to her that begins with her word. Raises `Unsafe`."""
    looking = await at_work(line, country, typed)
    with plainly(line):
        await cases.write(looking, handle, note)
    typer.echo("It leaves now. What she answers does not reach you: write when and how you come.")
