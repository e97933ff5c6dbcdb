"""Terms of the glossary: what members want said their way in another language (LNG-09)."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.room import Refused
from bot.line import Line
from flows.spelling import plain
from storage import glossary
from storage.glossary import Pair
from translations.catalog import LANGUAGES
from translations.glossary import holds

LONGEST = 60  # characters of a term


@dataclass(frozen=True, slots=True)
class NewTerm:
    """`term` of `source` is said as `said` in `target`, says `keeper`."""

    source: str
    target: str
    term: str = field(repr=False)
    said: str = field(repr=False)
    keeper: str

    @property
    def pair(self) -> Pair:
        return self.source, self.target


async def add(line: Line, new: NewTerm) -> None:
    """It takes the place of the same term. Raises `Refused` with the first thing that is wrong about it."""
    _refuse(new)
    now = line.clock.now()
    async with line.database.begin() as connection:
        for one in await glossary.listed(connection):
            if (one.source, one.target) == new.pair and plain(one.term) == plain(new.term):
                await glossary.end(connection, one.id, now)
        term, said = " ".join(new.term.split()), " ".join(new.said.split())
        await glossary.add(connection, new.pair, term, said, new.keeper, now)
        await _anew(connection, new.pair, term)


async def end(line: Line, id: int) -> None:
    """Raises `Refused` when it does not hold."""
    async with line.database.begin() as connection:
        ended = await glossary.end(connection, id, line.clock.now())
        if ended is None:
            raise Refused("desk-term-gone")
        await _anew(connection, (ended.source, ended.target), ended.term)


async def _anew(connection: AsyncConnection, pair: Pair, term: str) -> None:
    """Who reads a text with this term from now on reads it as it is said now; phones keep what they have."""
    texts = await glossary.machines(connection, pair)
    await glossary.forget(connection, [id for id, text in texts if holds(text, term)], pair[1])


def _refuse(new: NewTerm) -> None:
    if new.source == new.target or not {new.source, new.target} <= set(LANGUAGES):
        raise Refused("desk-two-languages", languages=", ".join(LANGUAGES))
    if not _good(new.term):
        raise Refused("desk-term-odd", n=LONGEST)
    if not _good(new.said):
        raise Refused("desk-said-odd", n=LONGEST)


def _good(text: str) -> bool:
    return len(text.strip()) <= LONGEST and any(map(str.isalpha, plain(text))) and text.isprintable()
