"""Practices as they are listed for a reader: the newest, the most used, those of places like hers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, Part, Practice, Words, table
from storage.shown import HEART, NAMED, TITLE, readable_by

MEMBER, PART, PRACTICE, WORDS = table(Member), table(Part), table(Practice), table(Words)

MOST = 30  # ten messages of three; who has not found it by then takes another word


@dataclass(frozen=True, slots=True)
class Found:
    """As `flows.facts.Found`."""

    id: str
    number: int
    topic: str
    title: str
    heart: str
    place: str = field(repr=False)
    hers: bool


Readable = Select[Any]


async def in_order(connection: AsyncConnection, by: str, reader: str) -> list[Found]:
    """`by`: new, used, places (those of her own kind of place), mistakes. Hers are among them."""
    only, order = ORDERS[by]
    home = select(MEMBER.c.kind_of_place).where(MEMBER.c.id == reader).scalar_subquery()
    query = (await listed(connection, reader)).where(*only(home)).order_by(*order, PRACTICE.c.number.desc())
    return await rows(connection, query)


async def numbered(connection: AsyncConnection, number: int, reader: str) -> list[Found]:
    """The one with this number, if she may read it."""
    return await rows(connection, (await listed(connection, reader)).where(PRACTICE.c.number == number))


async def listed(connection: AsyncConnection, reader: str) -> Readable:
    """What this member may read of what is shared, as it is listed."""
    group = await connection.scalar(select(MEMBER.c.group_id).where(MEMBER.c.id == reader))
    named = PRACTICE.c.credit.in_([credit for credit, names in NAMED.items() if "place" in names])
    return (
        select(
            PRACTICE.c.id,
            PRACTICE.c.number,
            PRACTICE.c.topic,
            _words(TITLE).label("title"),
            func.coalesce(*(_words(name) for name in HEART), "").label("heart"),
            case((named, MEMBER.c.place), else_="").label("place"),
            (PRACTICE.c.member_id == reader).label("hers"),
        )
        .join_from(PRACTICE, MEMBER, MEMBER.c.id == PRACTICE.c.member_id)
        .where(PRACTICE.c.state == "shared", readable_by(reader, group))
    )


async def rows(connection: AsyncConnection, query: Readable) -> list[Found]:
    return [_found(row) for row in await connection.execute(query.limit(MOST))]


def _found(row: Row[Any]) -> Found:
    values = {name: getattr(row, name) for name in Found.__slots__}
    return Found(**values | {"title": row.title or ""})


def _words(part: str) -> ScalarSelect[Any]:
    """The id of this part's words; nothing where it was only spoken so far, if it is the title."""
    of = (
        select(PART.c.words_id)
        .join(WORDS, WORDS.c.id == PART.c.words_id)
        .where(PART.c.practice_id == PRACTICE.c.id, PART.c.name == part)
    )
    return (of.where(WORDS.c.text != "") if part == TITLE else of).scalar_subquery()


Only = tuple[ColumnElement[bool], ...]

ORDERS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "new": (lambda _: (), (PRACTICE.c.shared_at.desc(),)),
    "used": (lambda _: (PRACTICE.c.used > 0,), (PRACTICE.c.used.desc(), PRACTICE.c.shared_at.desc())),
    "places": (lambda home: (PRACTICE.c.home == home,), (PRACTICE.c.shared_at.desc(),)),
    "mistakes": (lambda _: (PRACTICE.c.kind == "failed",), (PRACTICE.c.shared_at.desc(),)),
}
