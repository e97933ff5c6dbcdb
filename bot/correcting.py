"""The commands with which a language keeper puts a translation right, makes one, or says that it is fine."""

from __future__ import annotations

import typer

from bot.keepers import Keeper, Written
from bot.line import Line
from bot.plainly import plainly
from bot.tending import translations


async def correct(line: Line, handle: str, new: Written, *, sense: bool) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        count = await translations.correct(line, handle, new, sense=sense)
    typer.echo(f"It is corrected, and {count} readers get it." if sense else "It is corrected.")


async def write(line: Line, handle: str, new: Written) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        count = await translations.write(line, handle, new)
    typer.echo(f"It is kept, and {count} who read the original get it.")


async def fine(line: Line, handle: str, who: Keeper) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        await translations.fine(line, handle, who)
    typer.echo("Nothing is changed.")
