"""`measures`: what a facilitator or the panel may know, and nobody by name."""

from __future__ import annotations

import typer

from bot.line import Line
from bot.measures.looking import measure
from bot.measures.table import lines


async def told(line: Line, days: int) -> None:
    """Prints the figures of the last so many days."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        measured = await measure(connection, days, now)
    typer.echo(f"{days} days until {now:%Y-%m-%d %H:%M} UTC; questions and offers that are three days old.")
    for text in lines(measured):
        typer.echo(text)
