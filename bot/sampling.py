"""The commands about the samples that language keepers read each quarter (LNG-16)."""

from __future__ import annotations

import typer

from bot.line import Line
from bot.plainly import plainly
from bot.tending import samples
from bot.tending.samples import SAMPLE, quarter


async def draw(line: Line, source: str, target: str) -> None:
    """Raises `Unsafe`."""
    with plainly(line):
        new, drawn = await samples.draw(line, source, target)
    typer.echo(f"{new} more to read, {drawn} of {SAMPLE} this quarter: see `translations waiting`.")


async def judged(line: Line) -> None:
    """The share that was clear and faithful, by direction. No words."""
    for one in await samples.judged(line):
        share = f"{round(100 * one.fine / one.read)} % clear and faithful" if one.read else "none read yet"
        typer.echo(f"{one.source}-{one.target}  {one.read} read of {one.drawn}: {share}")
    typer.echo(f"Since {quarter(line.clock.now()):%Y-%m-%d}.")
