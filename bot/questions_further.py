"""The commands that have a question asked of one more member, or of all who know its topic."""

from __future__ import annotations

import typer

from bot.line import Line
from bot.plainly import plainly
from bot.unmet import asking


async def suggest(line: Line, handle: str) -> None:
    """A few who know the topic and were asked nothing this week. Raises `Unsafe`."""
    with plainly(line):
        async with line.database.begin() as connection:
            found = await asking.suggested(line, connection, handle, line.clock.now())
    for member in found:
        typer.echo(f"{member.nick}, {member.word.upper()}, {member.place}, {member.language}")
    typer.echo(
        "Choose one of them, or another." if found else "Nobody who knows the topic is free this week."
    )


async def ask(line: Line, handle: str, who: str, nick: str, group: str = "") -> None:
    """Put it to this member. `group`: its word, where several go by this name. Raises `Unsafe`."""
    with plainly(line):
        await asking.ask(line, handle, who, nick, group)
    typer.echo("She is asked, in her hours.")


async def widen(line: Line, handle: str, who: str) -> None:
    """Put it to all who know its topic and may be asked this week. Raises `Unsafe`."""
    with plainly(line):
        asked = await asking.widen(line, handle, who)
    typer.echo(f"{asked} more are asked, each in her hours.")
