"""A promise as a person of the team sees it who has to, words and all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialogue.promises import DIALOGUE, GROUP, PROMISE, WORDS

SHOWS, ACCESS = WORDS.alias("shows"), WORDS.alias("access")


@dataclass(frozen=True, slots=True)
class Watched:
    """`text`: what was promised; `shows` and `access`: what tells that it is kept, or empty."""

    words_id: str
    group: str
    facilitator: str
    state: str
    due_on: date
    rounds: int
    text: str = field(repr=False)
    shows: str = field(repr=False)
    access: str = field(repr=False)


async def promise(connection: AsyncConnection, number: int) -> Watched | None:
    """By its number; none when there is no such promise."""
    query = (
        select(
            *(PROMISE.c[name] for name in ("words_id", "state", "due_on", "rounds")),
            GROUP.c.name.label("group"),
            GROUP.c.facilitator,
            WORDS.c.text,
            func.coalesce(SHOWS.c.text, "").label("shows"),
            func.coalesce(ACCESS.c.text, "").label("access"),
        )
        .join_from(PROMISE, WORDS, WORDS.c.id == PROMISE.c.words_id)
        .join(DIALOGUE, DIALOGUE.c.id == PROMISE.c.dialogue_id)
        .join(GROUP, GROUP.c.id == DIALOGUE.c.group_id)
        .outerjoin(SHOWS, SHOWS.c.id == PROMISE.c.shows_id)
        .outerjoin(ACCESS, ACCESS.c.id == PROMISE.c.access_id)
        .where(PROMISE.c.number == number)
    )
    row = (await connection.execute(query)).first()
    return Watched(**row._mapping) if row else None
