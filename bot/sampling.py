"""How good the machine is: a sample of each direction, read by language keepers each quarter (LNG-16)."""

from __future__ import annotations

from datetime import datetime

import typer

from bot.line import Line
from bot.settings import Unsafe
from storage import samples
from translations.catalog import LANGUAGES

SAMPLE = 50  # texts of a direction in a quarter


async def draw(line: Line, source: str, target: str) -> None:
    """Up to 50 of this quarter, together with those that were drawn before. Raises `Unsafe`."""
    if source == target or not {source, target} <= set(LANGUAGES):
        raise Unsafe(f"A direction is between two of {', '.join(LANGUAGES)}.")
    now = line.clock.now()
    since = quarter(now)
    async with line.database.begin() as connection:
        before = [one for one in await samples.judged(connection, since) if one.source == source]
        drawn = sum(one.drawn for one in before if one.target == target)
        new = await samples.draw(connection, source, target, since, max(0, SAMPLE - drawn), now)
    typer.echo(f"{new} more to read, {drawn + new} of {SAMPLE} this quarter: see `translations waiting`.")


async def judged(line: Line) -> None:
    """The share that was clear and faithful, by direction. No words."""
    since = quarter(line.clock.now())
    async with line.database.connect() as connection:
        found = await samples.judged(connection, since)
    for one in found:
        share = f"{round(100 * one.fine / one.read)} % clear and faithful" if one.read else "none read yet"
        typer.echo(f"{one.source}-{one.target}  {one.read} read of {one.drawn}: {share}")
    typer.echo(f"Since {since:%Y-%m-%d}.")


def quarter(now: datetime) -> datetime:
    """When this one began."""
    month = now.month - (now.month - 1) % 3
    return now.replace(month=month, day=1, hour=0, minute=0, second=0, microsecond=0)
