"""The commands with which a person of the team writes to her who asked, or closes her question."""

from __future__ import annotations

import typer

from bot.line import Line
from bot.plainly import plainly
from bot.unmet import writing
from storage.team import Said

IN_TIME, STOPPED = "She reads it in her hours.", "She has stopped the line: she reads it when she is back."


async def write(line: Line, handle: str, said: Said, *, keep: bool = False) -> None:
    """Her own words for the asker. `keep`: numbers in them stay. Raises `Unsafe`."""
    with plainly(line):
        stopped = await writing.write(line, handle, said, keep=keep)
    typer.echo(f"{STOPPED if stopped else IN_TIME} The question stays open until you close it.")


async def close_with(line: Line, handle: str, tried: Said, *, keep: bool = False) -> None:
    """The same, and the question is closed with it. Raises `Unsafe`."""
    with plainly(line):
        stopped = await writing.write(line, handle, tried, keep=keep, closes=True)
    typer.echo(f"Closed. {STOPPED if stopped else IN_TIME}")


async def close(line: Line, handle: str, who: str) -> None:
    """Without a word: only a question that has an answer. Raises `Unsafe`."""
    with plainly(line):
        await writing.close(line, handle, who)
    typer.echo("Closed.")
