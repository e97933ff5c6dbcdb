"""What the groups of one partner share with all: practices in the credit that their authors chose, and how
often others planned with them. Nothing of an id, a number or an address."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Adaptation, Group, Member, Part, Practice, Words, table
from storage.shown import NAMED, ORDER, TITLE

ADAPTATION, GROUP, MEMBER = table(Adaptation), table(Group), table(Member)
PART, PRACTICE, WORDS = table(Part), table(Practice), table(Words)

FOR_ALL = (
    PRACTICE.c.state == "shared",
    PRACTICE.c.audience == "all",
    MEMBER.c.state == "member",
    MEMBER.c.shows,
)


@dataclass(frozen=True, slots=True)
class SharedPractice:
    """`texts`: by the name of their part, in its author's own `language`. `nick`, `group` and `place` are
    empty where she chose so."""

    kind: str
    topic: str
    country: str
    language: str
    nick: str = field(repr=False)
    group: str
    place: str
    shared_on: date
    texts: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plans:
    """What others made of these practices: in how many groups, and how often what came of it."""

    women: int
    results: dict[str, int]


async def partners(connection: AsyncConnection) -> list[str]:
    """By name."""
    query = select(GROUP.c.org).where(GROUP.c.org != "").distinct().order_by(GROUP.c.org)
    return list((await connection.execute(query)).scalars())


async def practices(connection: AsyncConnection, org: str) -> list[SharedPractice]:
    """Oldest first."""
    columns = (PRACTICE.c.id, *(PRACTICE.c[name] for name in ("kind", "topic", "credit", "shared_at")))
    query = (
        _of_partner(select(*columns, MEMBER.c.nick, MEMBER.c.place, GROUP.c.name.label("group")), org)
        .add_columns(GROUP.c.country)
        .order_by(PRACTICE.c.shared_at, PRACTICE.c.number)
    )
    rows = (await connection.execute(query)).all()
    texts = await _texts(connection, [row.id for row in rows])
    return [_practice(row, texts.get(row.id, {})) for row in rows]


async def plans(connection: AsyncConnection, org: str) -> Plans:
    """`women`: who planned; `results` counts women too, each once for a result."""
    found = _of_partner(select(ADAPTATION.c.member_id.label("woman"), ADAPTATION.c.result), org)
    rows = (await connection.execute(found.join(ADAPTATION, ADAPTATION.c.practice_id == PRACTICE.c.id))).all()
    tried = {(row.woman, row.result) for row in rows if row.result}
    return Plans(len({row.woman for row in rows}), dict(Counter(result for _, result in tried)))


def _of_partner(query: Select[Any], org: str) -> Select[Any]:
    return (
        query.select_from(PRACTICE)
        .join(MEMBER, MEMBER.c.id == PRACTICE.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id)
        .where(GROUP.c.org == org, *FOR_ALL)
    )


def _practice(row: Any, texts: dict[str, tuple[str, str]]) -> SharedPractice:
    named = NAMED[row.credit]
    hers = {name: getattr(row, name) if name in named else "" for name in ("nick", "group", "place")}
    language = next((language for language, _ in texts.values()), "")
    ordered = {name: texts[name][1] for name in (TITLE, *ORDER) if name in texts}
    return SharedPractice(
        row.kind, row.topic, row.country, language, **hers, shared_on=row.shared_at.date(), texts=ordered
    )


async def _texts(connection: AsyncConnection, ids: list[str]) -> dict[str, dict[str, tuple[str, str]]]:
    """By practice and part: language and text."""
    query = (
        select(PART.c.practice_id, PART.c.name, WORDS.c.language, WORDS.c.text)
        .join(WORDS, WORDS.c.id == PART.c.words_id)
        .where(PART.c.practice_id.in_(ids), func.length(WORDS.c.text) > 0)
    )
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for row in await connection.execute(query):
        found.setdefault(row.practice_id, {})[row.name] = (row.language, row.text)
    return found
