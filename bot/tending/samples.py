"""How good the machine is: a sample of each direction, read by language keepers each quarter (LNG-16)."""

from __future__ import annotations

from datetime import datetime

from bot.desk.room import Refused
from bot.line import Line
from storage import samples
from storage.samples import Judged
from translations.catalog import LANGUAGES

SAMPLE = 50  # texts of a direction in a quarter


async def draw(line: Line, source: str, target: str) -> tuple[int, int]:
    """Up to 50 of this quarter, together with those that were drawn before. Returns how many are new, and how
    many there are. Raises `Refused`."""
    if source == target or not {source, target} <= set(LANGUAGES):
        raise Refused("desk-two-languages", languages=", ".join(LANGUAGES))
    now = line.clock.now()
    since = quarter(now)
    async with line.database.begin() as connection:
        before = [one for one in await samples.judged(connection, since) if one.source == source]
        drawn = sum(one.drawn for one in before if one.target == target)
        new = await samples.draw(connection, source, target, since, max(0, SAMPLE - drawn), now)
    return new, drawn + new


async def judged(line: Line) -> list[Judged]:
    """Of the samples of this quarter, by direction."""
    async with line.database.connect() as connection:
        return await samples.judged(connection, quarter(line.clock.now()))


def quarter(now: datetime) -> datetime:
    """When this one began."""
    month = now.month - (now.month - 1) % 3
    return now.replace(month=month, day=1, hour=0, minute=0, second=0, microsecond=0)
