"""All that the desk can tell of the line in numbers: the figures of `measure`, and those that only the desk
needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.measures.asking import RIPE
from bot.measures.cells import FEWEST, Figure
from bot.measures.heard import of_heard, of_joining, of_reach, of_received, of_silence
from bot.measures.looking import Measured, measure
from bot.measures.members import LATELY
from bot.measures.waits import of_waits
from storage import doubts
from storage.measures import falling, power, practices, silence, spending, waits, women
from storage.measures.falling import Stay
from storage.measures.power import Keeper, Power
from storage.measures.span import Span, last
from storage.measures.spending import Failed, Spent

KNOWN = timedelta(days=7)  # so long a guest is kept who does not join


@dataclass(frozen=True, slots=True)
class Board:
    """`stays`, `failed`: only what is true of five women at least. `unasked`: the groups to which no question
    was put. `keepers`: those who keep the languages, by name. `doubts`: translations that a reader doubts
    and nobody has looked at."""

    at: datetime
    days: int
    measured: Measured
    more: Sequence[Figure]
    stays: Sequence[Stay]
    spent: Sequence[Spent]
    failed: Sequence[Failed]
    power: Power
    keepers: Sequence[Keeper]
    unasked: Sequence[str]
    doubts: int

    def figure(self, name: str) -> Figure:
        return next(one for one in (*self.measured.figures, *self.more) if one.name == name)


async def count(connection: AsyncConnection, days: int, now: datetime) -> Board:
    """Of the last so many days."""
    span = last(timedelta(days=days), now)
    return Board(
        at=now,
        days=days,
        measured=await measure(connection, days, now),
        more=await _more(connection, span),
        stays=[one for one in await falling.stays(connection, now) if one.women >= FEWEST],
        spent=await spending.spent(connection, span),
        failed=[one for one in await spending.failed(connection, span) if one.women >= FEWEST],
        power=await power.power(connection, span),
        keepers=await power.keepers(connection, span),
        unasked=await silence.never_asked(connection, span),
        doubts=await doubts.open_ones(connection),
    )


async def _more(connection: AsyncConnection, span: Span) -> list[Figure]:
    now = span.until
    members = await women.women(connection, span, last(LATELY, now))
    return [
        *of_waits(await waits.waits(connection, span.ripe(RIPE))),
        *of_heard(members, await practices.shared(connection, span)),
        *of_silence(await silence.here(connection, now)),
        *of_joining(await falling.joining(connection, now - min(KNOWN, now - span.since), now)),
        *of_reach(await spending.reach(connection)),
        *of_received(await power.received(connection, span)),
    ]
