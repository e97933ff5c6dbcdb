"""A practice as one reader may see it: the ids of its texts, and what its author lets others see of her."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Adaptation, Group, Member, Part, Practice, table

ADAPTATION, GROUP, MEMBER = table(Adaptation), table(Group), table(Member)
PART, PRACTICE = table(Part), table(Practice)

TITLE = "title"
ORDER = ("problem", "did", "changed", "hard", "needs", "cost", "time", "decides", "runs")
"""The parts of a practice in the order in which they are read: its author's five answers, then what she added
later (PRODUCT 6.3)."""
HEART = ("did", "problem", "changed")
"""Which of them says in one text what it is about: the first that is there."""
NAMED = {
    "nick": ("nick", "place"),
    "group": ("group", "place"),
    "both": ("nick", "group", "place"),
    "none": (),
}
"""What of its author a practice shows, by the credit she chose."""


@dataclass(frozen=True, slots=True)
class Shown:
    """As `flows.practice_facts.Practice`; `author` is the member who told it."""

    id: str
    number: int
    author: str
    kind: str
    topic: str
    title: str
    heart: str
    texts: dict[str, str]
    nick: str = field(repr=False)
    group: str
    place: str
    credit: str
    home: str
    hers: bool
    version: int
    results: tuple[str, ...]
    shared_at: datetime | None
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it elsewhere. `result`: worked, half, failed; `words` is the id of hers who tells it."""

    words: str
    result: str


def readable_by(reader: str, group: str | None) -> ColumnElement[bool]:
    """Of `practice` joined with its author as `member`: what this member may read. Her own she always may."""
    shared = and_(
        PRACTICE.c.state == "shared",
        MEMBER.c.state == "member",
        MEMBER.c.shows,
        or_(PRACTICE.c.audience == "all", and_(PRACTICE.c.audience == "group", MEMBER.c.group_id == group)),
    )
    return or_(PRACTICE.c.member_id == reader, shared)


async def shown(connection: AsyncConnection, practice: str, reader: str) -> Shown | None:
    """None when it is gone, or not for her."""
    group = await connection.scalar(select(MEMBER.c.group_id).where(MEMBER.c.id == reader))
    query = (
        select(PRACTICE, MEMBER.c.nick, MEMBER.c.place, GROUP.c.name.label("group"))
        .join_from(PRACTICE, MEMBER, MEMBER.c.id == PRACTICE.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id)
        .where(PRACTICE.c.id == practice, readable_by(reader, group))
    )
    row = (await connection.execute(query)).first()
    if row is None:
        return None
    texts = await _texts(connection, practice)
    ordered = {name: texts[name] for name in ORDER if name in texts}
    named = {
        name: getattr(row, name) if name in NAMED[row.credit] else "" for name in ("nick", "group", "place")
    }
    return Shown(
        id=row.id,
        number=row.number,
        author=row.member_id,
        kind=row.kind,
        topic=row.topic,
        title=texts.get(TITLE, ""),
        heart=next((texts[name] for name in HEART if name in texts), ""),
        texts=ordered,
        credit=row.credit,
        home=row.home,
        hers=row.member_id == reader,
        version=row.version,
        results=tuple(one.words for one in await results(connection, practice)),
        shared_at=row.shared_at,
        changed_at=row.changed_at,
        **named,
    )


async def _texts(connection: AsyncConnection, practice: str) -> dict[str, str]:
    rows = await connection.execute(
        select(PART.c.name, PART.c.words_id).where(PART.c.practice_id == practice)
    )
    return {row.name: row.words_id for row in rows}


async def results(connection: AsyncConnection, practice: str) -> list[Result]:
    """Newest first, good and bad alike."""
    query = (
        select(ADAPTATION.c.result_id.label("words"), ADAPTATION.c.result)
        .where(ADAPTATION.c.practice_id == practice, ADAPTATION.c.result_id.is_not(None))
        .order_by(ADAPTATION.c.closed_at.desc(), ADAPTATION.c.id)
    )
    return [Result(**row._mapping) for row in await connection.execute(query)]


async def numbered(connection: AsyncConnection, number: int) -> str | None:
    """The id of the practice with this number, whoever may read it."""
    found: str | None = await connection.scalar(select(PRACTICE.c.id).where(PRACTICE.c.number == number))
    return found


async def shown_under(connection: AsyncConnection, number: int, reader: str) -> Shown | None:
    """The practice with this number, as `shown` says."""
    id = await numbered(connection, number)
    return await shown(connection, id, reader) if id else None
