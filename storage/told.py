"""What a member has told of her group and planned with the ideas of others, whole, for herself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Adaptation, Part, Practice, Words, table
from storage.shown import ORDER, TITLE

ADAPTATION, PART, PRACTICE, WORDS = table(Adaptation), table(Part), table(Practice), table(Words)
STEPS = ("same", "different", "keep", "step", "result")
"""Her texts in a plan, in the order in which she is asked for them."""


@dataclass(frozen=True, slots=True)
class HerPractice:
    """As in `storage.schema.Practice`; `texts` by the name of their part, the title first."""

    number: int
    kind: str
    topic: str
    audience: str
    credit: str
    state: str
    version: int
    used: int
    created_at: datetime
    shared_at: datetime | None
    texts: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class HerPlan:
    """As in `storage.schema.Adaptation`. `practice` is the number of the one she uses, while it is there."""

    practice: int | None
    state: str
    result: str
    blocked: str
    shown: bool
    due_on: date
    created_at: datetime
    texts: dict[str, str] = field(repr=False)


async def practices_of(connection: AsyncConnection, member: str) -> list[HerPractice]:
    """Newest first, drafts included."""
    names = [name for name in HerPractice.__slots__ if name != "texts"]
    query = select(PRACTICE.c.id, *(PRACTICE.c[name] for name in names)).where(PRACTICE.c.member_id == member)
    rows = (await connection.execute(query.order_by(PRACTICE.c.number.desc()))).all()
    texts = await _parts(connection, member)
    return [
        HerPractice(**{name: getattr(row, name) for name in names}, texts=texts.get(row.id, {}))
        for row in rows
    ]


async def plans_of(connection: AsyncConnection, member: str) -> list[HerPlan]:
    """Newest first."""
    names = [name for name in HerPlan.__slots__ if name not in ("texts", "practice")]
    query = (
        select(
            *(ADAPTATION.c[name] for name in (*names, *(f"{step}_id" for step in STEPS))),
            PRACTICE.c.number.label("practice"),
        )
        .join_from(ADAPTATION, PRACTICE, isouter=True)
        .where(ADAPTATION.c.member_id == member)
        .order_by(ADAPTATION.c.created_at.desc(), ADAPTATION.c.id)
    )
    rows = (await connection.execute(query)).all()
    texts = await _texts(connection, {getattr(row, f"{step}_id") for row in rows for step in STEPS})
    return [
        HerPlan(
            practice=row.practice,
            **{name: getattr(row, name) for name in names},
            texts={step: texts[id] for step in STEPS if (id := getattr(row, f"{step}_id")) in texts},
        )
        for row in rows
    ]


async def _parts(connection: AsyncConnection, member: str) -> Mapping[str, dict[str, str]]:
    query = (
        select(PART.c.practice_id, PART.c.name, WORDS.c.text)
        .join_from(PART, WORDS, WORDS.c.id == PART.c.words_id)
        .where(WORDS.c.member_id == member)
    )
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for practice, name, text in await connection.execute(query):
        found[practice][name] = text
    return {id: {name: said[name] for name in (TITLE, *ORDER) if name in said} for id, said in found.items()}


async def _texts(connection: AsyncConnection, ids: set[str | None]) -> dict[str, str]:
    rows = await connection.execute(select(WORDS.c.id, WORDS.c.text).where(WORDS.c.id.in_(ids - {None})))
    return {row.id: row.text for row in rows}
