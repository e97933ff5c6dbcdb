"""What a safety person types: she reads the open cases of her country, and closes them.

Whoever has no passphrase is told how many there are, from five up (SAF-13).
"""

from __future__ import annotations

import typer

from bot.country_commands import named
from bot.line import Line
from bot.plainly import plainly
from bot.safety_person import HANDLE, Looking, Typed, look
from bot.tending import cases as work
from storage import cases

FEWEST = 5  # cases that may be counted for somebody who cannot read them


async def listed(line: Line, country: str, typed: Typed) -> None:
    """Handle, day and language of each; without the passphrase only how many."""
    async with line.database.connect() as connection:
        name = (await named(connection, country)).name
        waiting = await cases.waiting(connection, name)
    with plainly(line):
        looking = await look(line, name, typed)
    if looking is None:
        typer.echo(f"{len(waiting)} cases are open." if len(waiting) >= FEWEST else "Fewer than 5 are open.")
        return
    for case in waiting:
        typer.echo(f"{case.id[:HANDLE]}  since {case.opened_at:%Y-%m-%d}, {case.language}")
    typer.echo(f"{len(waiting)} open.")


async def show(line: Line, country: str, handle: str, typed: Typed) -> None:
    """The word to say first, when and how, and her language. Nothing else is known of her here."""
    looking = await at_work(line, country, typed)
    with plainly(line):
        async with line.database.connect() as connection:
            case = await looking.case(connection, handle)
        way = looking.way(case)
    typer.echo(f"Say first: {case.word}")
    typer.echo(f"When and how: {way}")
    typer.echo(f"Her language: {case.language}")


async def close(line: Line, country: str, handle: str, typed: Typed) -> None:
    """What was written to her is erased now, the rest after 90 days. Raises `Unsafe`."""
    looking = await at_work(line, country, typed)
    with plainly(line):
        await work.close(looking, handle)
    typer.echo("Closed.")


async def at_work(line: Line, country: str, typed: Typed) -> Looking:
    """Raises `Unsafe` when the passphrase is not typed."""
    async with line.database.connect() as connection:
        name = (await named(connection, country)).name
    with plainly(line):
        return await work.at_work(line, name, typed)
