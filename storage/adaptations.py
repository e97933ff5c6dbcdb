"""Plans: what members make of each other's practices, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Adaptation, Member, Practice, Words, table
from storage.schema.columns import secret_id

ADAPTATION, MEMBER, PRACTICE = table(Adaptation), table(Member), table(Practice)
WORDS = table(Words)
AUTHOR = MEMBER.alias("author")
OTHER = ADAPTATION.alias("other")

COLUMNS = {"same": "same_id", "different": "different_id", "keep": "keep_id", "first": "step_id"}
"""Where the words of each part stand."""
CLOSED = ("done", "dropped")


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan. `of`: whose it is; `place`: hers. `number` and `first` are those of her first step.

    `practice`, `practice_number`: empty and 0 when it was taken back; `author`: whose it is, while others may
    read it and it is not her own. `texts`: the ids of its words by part, of those she has told.
    """

    id: str
    of: str
    place: str
    number: int
    first: str = field(repr=False)
    practice: str
    practice_number: int
    author: str
    credit: str
    texts: dict[str, str]
    shown: bool
    state: str
    result: str
    asked: int
    due_on: date
    created_at: datetime
    told_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether there is anything left to ask."""
        return self.state not in CLOSED


async def keep(
    connection: AsyncConnection,
    member: str,
    practice: str,
    words: Mapping[str, str],
    due: date,
    now: datetime,
) -> str:
    """A plan of hers in these words, by part; her first with a practice counts as a use. Returns its id."""
    plan = secret_id()
    known = exists().where(OTHER.c.practice_id == practice, OTHER.c.member_id == member)
    new = PRACTICE.c.id == practice, PRACTICE.c.member_id != member, ~known
    await connection.execute(update(PRACTICE).where(*new).values(used=PRACTICE.c.used + 1))
    values = {"id": plan, "member_id": member, "practice_id": practice, "due_on": due, "created_at": now}
    texts = {COLUMNS[part]: id for part, id in words.items()}
    await connection.execute(insert(ADAPTATION).values(**values, **texts))
    return plan


async def plan(connection: AsyncConnection, id: str) -> Planned | None:
    """None when it was erased."""
    return next(iter(await _found(connection, ADAPTATION.c.id == id)), None)


async def numbered(connection: AsyncConnection, member: str, number: int) -> Planned | None:
    """The plan of hers whose first step has this number."""
    return next(
        iter(await _found(connection, ADAPTATION.c.member_id == member, WORDS.c.number == number)), None
    )


async def plans_of(connection: AsyncConnection, member: str) -> list[Planned]:
    """Newest first."""
    return await _found(connection, ADAPTATION.c.member_id == member)


async def told_before(connection: AsyncConnection, planned: Planned) -> bool:
    """Whether the author has heard that this member uses her practice."""
    same = ADAPTATION.c.practice_id == planned.practice, ADAPTATION.c.member_id == planned.of
    query = select(exists().where(*same, ADAPTATION.c.told_at.is_not(None)))
    return bool(await connection.scalar(query))


async def says(connection: AsyncConnection, planned: Planned, texts: Mapping[str, str]) -> bool:
    """Whether these are its texts by part, byte for byte. A voice note has none to compare."""
    query = select(WORDS.c.id, WORDS.c.text).where(WORDS.c.id.in_(planned.texts.values()))
    kept = {row.id: row.text for row in await connection.execute(query)}
    return all(kept.get(planned.texts.get(part, "")) == text for part, text in texts.items() if text)


async def change(connection: AsyncConnection, plan: str, **values: object) -> None:
    """Columns of `storage.schema.Adaptation`."""
    await connection.execute(update(ADAPTATION).where(ADAPTATION.c.id == plan).values(**values))


async def note(connection: AsyncConnection, plan: str, state: str, result: str, now: datetime) -> None:
    """How it is, as she says."""
    closed = now if state in CLOSED else None
    await change(connection, plan, state=state, result=result, closed_at=closed)


async def _found(connection: AsyncConnection, *which: ColumnElement[bool]) -> list[Planned]:
    rows = await connection.execute(_plans().where(*which).order_by(WORDS.c.number.desc()))
    return [_planned(row) for row in rows]


def _plans() -> Select[Any]:
    """Each with its author, where there is one who may be told of it."""
    told = and_(
        AUTHOR.c.id == PRACTICE.c.member_id,
        AUTHOR.c.id != ADAPTATION.c.member_id,
        AUTHOR.c.state == "member",
        PRACTICE.c.state == "shared",
    )
    return (
        select(
            ADAPTATION,
            MEMBER.c.place,
            WORDS.c.number,
            WORDS.c.text,
            PRACTICE.c.number.label("practice_number"),
            PRACTICE.c.credit,
            AUTHOR.c.id.label("author"),
        )
        .join_from(ADAPTATION, MEMBER, MEMBER.c.id == ADAPTATION.c.member_id)
        .join(WORDS, WORDS.c.id == ADAPTATION.c.step_id)
        .join(PRACTICE, PRACTICE.c.id == ADAPTATION.c.practice_id, isouter=True)
        .join(AUTHOR, told, isouter=True)
    )


def _planned(row: Row[Any]) -> Planned:
    texts = {part: getattr(row, column) for part, column in COLUMNS.items()}
    return Planned(
        id=row.id,
        of=row.member_id,
        place=row.place,
        number=row.number,
        first=row.text,
        practice=row.practice_id or "",
        practice_number=row.practice_number or 0,
        author=row.author or "",
        credit=row.credit or "",
        texts={part: words for part, words in texts.items() if words},
        shown=row.shown,
        state=row.state,
        result=row.result,
        asked=row.asked,
        due_on=row.due_on,
        created_at=row.created_at,
        told_at=row.told_at,
    )
