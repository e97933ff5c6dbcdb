"""The glossary, as language keepers and the members they speak for wish it (LNG-09)."""

from __future__ import annotations

from dataclasses import dataclass, field

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.keepers import keeper
from bot.line import Line
from bot.settings import Unsafe
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


async def listed(line: Line) -> None:
    async with line.database.connect() as connection:
        entries = await glossary.listed(connection)
    for one in entries:
        added = f"{one.keeper}, {one.created_at:%Y-%m-%d}"
        typer.echo(f"{one.id:>5}  {one.source}-{one.target}  {one.term} = {one.said}  ({added})")
    typer.echo(f"{len(entries)} terms.")


async def add(line: Line, new: NewTerm) -> None:
    """It takes the place of the same term. Raises `Unsafe` with what is wrong about it."""
    if wrong := _wrong(new):
        raise Unsafe("\n".join(wrong))
    who, now = keeper(new.keeper), line.clock.now()
    async with line.database.begin() as connection:
        for one in await glossary.listed(connection):
            if (one.source, one.target) == new.pair and plain(one.term) == plain(new.term):
                await glossary.end(connection, one.id, now)
        term, said = " ".join(new.term.split()), " ".join(new.said.split())
        await glossary.add(connection, new.pair, term, said, who.name, now)
        await _anew(connection, new.pair, term)
    typer.echo("It holds from now on.")


async def end(line: Line, id: int) -> None:
    """Raises `Unsafe` when it does not hold."""
    async with line.database.begin() as connection:
        ended = await glossary.end(connection, id, line.clock.now())
        if ended is None:
            raise Unsafe("No such term holds: see `glossary list`.")
        await _anew(connection, (ended.source, ended.target), ended.term)
    typer.echo("It holds no more.")


async def _anew(connection: AsyncConnection, pair: Pair, term: str) -> None:
    """Who reads a text with this term from now on reads it as it is said now; phones keep what they have."""
    texts = await glossary.machines(connection, pair)
    await glossary.forget(connection, [id for id, text in texts if holds(text, term)], pair[1])


def _wrong(new: NewTerm) -> list[str]:
    checks = {
        f"The languages must be two of {', '.join(LANGUAGES)}.": new.source != new.target
        and {new.source, new.target} <= set(LANGUAGES),
        f"A term has 1 to {LONGEST} characters, at least one of them a letter.": _good(new.term),
        f"What is said for it has 1 to {LONGEST} characters, at least one of them a letter.": _good(new.said),
    }
    return [sentence for sentence, fine in checks.items() if not fine]


def _good(text: str) -> bool:
    return len(text.strip()) <= LONGEST and any(map(str.isalpha, plain(text))) and text.isprintable()
