"""All figures at once, from the database alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Subquery
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.measures.asking import RIPE, of_offers, of_questions, of_results
from bot.measures.cells import FEWEST, Figure
from bot.measures.dialogues import of_meetings, of_promises
from bot.measures.languages import (
    PRACTICE,
    TEXT,
    Parity,
    Read,
    Unheard,
    all_unheard,
    of_readings,
    parities,
    slow,
    told_of,
)
from bot.measures.members import LATELY, of_members
from bot.measures.practices import (
    HEARD_AFTER,
    HEARD_KNOWN,
    of_followed,
    of_plans,
    of_practices,
    of_uses,
)
from storage.measures import (
    delays,
    dialogues,
    leaving,
    offers,
    plans,
    practices,
    questions,
    readings,
    results,
    women,
)
from storage.measures.delays import Delay
from storage.measures.leaving import Before
from storage.measures.span import Span, last

WEEK = timedelta(days=7)  # of LNG-07


@dataclass(frozen=True, slots=True)
class Measured:
    """`span`: of what is counted when it happens; `asked`: of questions and offers that had their time.

    `before`: what came before women stopped, where it came before five.
    """

    span: Span
    asked: Span
    figures: Sequence[Figure]
    parities: Sequence[Parity]
    unheard: Sequence[Unheard]
    delays: Sequence[Delay]
    slow: Sequence[Delay]
    before: Sequence[Before]

    def figure(self, name: str) -> Figure:
        return next(figure for figure in self.figures if figure.name == name)


async def measure(connection: AsyncConnection, days: int, now: datetime) -> Measured:
    """Of the last so many days."""
    span = last(timedelta(days=days), now)
    asked = span.ripe(RIPE)
    figures = await _figures(connection, span)
    found = await delays.delays(connection, last(WEEK, now))
    return Measured(
        span=span,
        asked=asked,
        figures=figures,
        parities=parities(figures),
        unheard=all_unheard(figures),
        delays=told_of(found),
        slow=slow(found),
        before=[one for one in await leaving.before(connection, span) if one.women >= FEWEST],
    )


async def _figures(connection: AsyncConnection, span: Span) -> list[Figure]:
    members = await women.women(connection, span, last(LATELY, span.until))
    return [
        *await _asking(connection, span),
        *of_members(members, span.until - span.since),
        *await _readings(connection, TEXT, readings.came(span)),
        *of_practices(await practices.shared(connection, span), members),
        *await _readings(connection, PRACTICE, practices.read(span)),
        *await _plans(connection, span),
        *of_meetings(await dialogues.meetings(connection, span)),
        *of_promises(await dialogues.due(connection, span)),
    ]


async def _asking(connection: AsyncConnection, span: Span) -> list[Figure]:
    asked = span.ripe(RIPE)
    return [
        *of_questions(await questions.asked(connection, asked)),
        of_offers(await offers.offered(connection, asked)),
        *of_results(await results.followed(connection, span)),
    ]


async def _readings(connection: AsyncConnection, of: Read, each: Subquery) -> Iterator[Figure]:
    written, read = await readings.authors(connection, each), await readings.readers(connection, each)
    return of_readings(of, written, read)


async def _plans(connection: AsyncConnection, span: Span) -> list[Figure]:
    heard = Span(max(span.since, span.until - HEARD_KNOWN), span.until).ripe(HEARD_AFTER)
    return [
        *of_plans(await plans.made(connection, span)),
        *of_followed(await plans.followed(connection, span)),
        of_uses(await plans.uses(connection, heard)),
    ]
