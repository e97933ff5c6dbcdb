"""All figures at once, from the database alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.measures.asking import RIPE, of_offers, of_questions, of_results
from bot.measures.cells import FEWEST, Figure
from bot.measures.languages import HEARD, Parity, of_readings, parities, slow, told_of, unheard, values
from bot.measures.members import LATELY, of_members
from storage.measures import delays, leaving, offers, questions, readings, results, women
from storage.measures.delays import Delay
from storage.measures.leaving import Before
from storage.measures.span import Span, last
from translations.catalog import LANGUAGES

WEEK = timedelta(days=7)  # of LNG-07


@dataclass(frozen=True, slots=True)
class Measured:
    """`span`: of what is counted when it happens; `asked`: of questions and offers that had their time.

    `before`: what came before women stopped, where it came before five. `unheard`: languages.
    """

    span: Span
    asked: Span
    figures: Sequence[Figure]
    parities: Sequence[Parity]
    unheard: Sequence[str]
    delays: Sequence[Delay]
    slow: Sequence[Delay]
    before: Sequence[Before]

    def figure(self, name: str) -> Figure:
        return next(figure for figure in self.figures if figure.name == name)


async def measure(connection: AsyncConnection, days: int, now: datetime) -> Measured:
    """Of the last so many days."""
    span = last(timedelta(days=days), now)
    asked = Span(span.since, max(now - RIPE, span.since))
    figures = await _figures(connection, span, asked)
    found = await delays.delays(connection, last(WEEK, now))
    return Measured(
        span=span,
        asked=asked,
        figures=figures,
        parities=parities(figures),
        unheard=unheard(_values(figures, HEARD)),
        delays=told_of(found),
        slow=slow(found),
        before=[one for one in await leaving.before(connection, span) if one.women >= FEWEST],
    )


async def _figures(connection: AsyncConnection, span: Span, asked: Span) -> list[Figure]:
    written = await readings.authors(connection, span)
    read = await readings.readers(connection, span)
    return [
        *of_questions(await questions.asked(connection, asked)),
        of_offers(await offers.offered(connection, asked)),
        *of_results(await results.followed(connection, span)),
        *of_members(await women.women(connection, span, last(LATELY, span.until)), span.until - span.since),
        *of_readings(written, read),
    ]


def _values(figures: Sequence[Figure], name: str) -> dict[str, float]:
    return values(next(figure for figure in figures if figure.name == name), LANGUAGES)
