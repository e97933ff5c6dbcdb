"""The commands of the glossary, as language keepers and the members they speak for wish it (LNG-09)."""

from __future__ import annotations

from dataclasses import replace

import typer

from bot.keepers import keeper
from bot.line import Line
from bot.plainly import plainly
from bot.tending import terms
from bot.tending.terms import NewTerm
from storage import glossary

__all__ = ["NewTerm", "add", "end", "listed"]


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        entries = await glossary.listed(connection)
    for one in entries:
        added = f"{one.keeper}, {one.created_at:%Y-%m-%d}"
        typer.echo(f"{one.id:>5}  {one.source}-{one.target}  {one.term} = {one.said}  ({added})")
    typer.echo(f"{len(entries)} terms.")


async def add(line: Line, new: NewTerm) -> None:
    """It takes the place of the same term. Raises `Unsafe` with what is wrong about it."""
    with plainly(line):
        await terms.add(line, replace(new, keeper=keeper(new.keeper).name))
    typer.echo("It holds from now on.")


async def end(line: Line, id: int) -> None:
    """Raises `Unsafe` when it does not hold."""
    with plainly(line):
        await terms.end(line, id)
    typer.echo("It holds no more.")
