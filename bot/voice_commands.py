"""The commands of a person who listens to voice notes, and writes down what is said for those who cannot
hear."""

from __future__ import annotations

from pathlib import Path

import typer

from bot.keepers import Keeper, Written
from bot.line import Line
from bot.plainly import plainly
from bot.private_file import write_new
from bot.tending import voices
from storage import sounds


async def listed(line: Line) -> None:
    """Those that nobody has typed, oldest first. No words, no names."""
    now = line.clock.now()
    async with line.database.connect() as connection:
        waiting = await sounds.waiting(connection)
    for one in waiting:
        hours = int((now - one.created_at).total_seconds() // 3600)
        typer.echo(f"{sounds.handle(one.sid)}  in {one.language}, {one.seconds} s, since {hours} h")
    typer.echo(f"{len(waiting)} to type.")


async def listen(line: Line, handle: str, file: Path, who: Keeper) -> None:
    """The sound, into a new file that only its owner can read. Raises `Unsafe`."""
    with plainly(line):
        write_new(file, await voices.hear(line, handle, who))
    typer.echo("Write down what she says, no more and no less, with `voice type`; then delete the file.")
    typer.echo("Does she tell of harm to herself? Then type nothing, and call the safety person.")


async def type_(line: Line, handle: str, typed: Written) -> None:
    """What she says in it. Whoever waits for it gets it now, translated as any words. Raises `Unsafe`."""
    with plainly(line):
        await voices.type_(line, handle, typed)
    typer.echo("Typed. Whoever could not listen to it reads it now, in her language.")
