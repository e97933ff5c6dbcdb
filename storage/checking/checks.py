"""Texts that a person looks at before others see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Check, Group, Member, Part, Words, table

CHECK, GROUP, MEMBER, WORDS = table(Check), table(Group), table(Member), table(Words)
PART = table(Part)
OPEN = ("waiting", "asked", "held")
UNSEEN = (*OPEN, "removed")
"""While one of these holds, the text goes nowhere, unless it was out before: `OUT` is why somebody looks."""
OUT = ("first", "reported")
NEW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Checked:
    """Columns as in `storage.schema.Check`; `language`, `timezone` and `facilitator` are its author's."""

    id: int
    kind: str
    member_id: str
    words_id: str | None
    practice_id: str | None
    question_id: str | None
    about: Mapping[str, Any] = field(repr=False)
    reasons: Sequence[str]
    state: str
    why: str
    decided_by: str
    created_at: datetime
    seen_at: datetime | None
    held_until: datetime | None
    look_at: datetime | None
    language: str
    timezone: str
    facilitator: str

    @property
    def out(self) -> bool:
        """Others could see it before anybody looked."""
        return not set(self.reasons).isdisjoint(OUT)


async def add(connection: AsyncConnection, values: Mapping[str, object]) -> int:
    """Its number. `values`: columns of `storage.schema.Check`."""
    added = insert(CHECK).values(**values).returning(CHECK.c.id)
    return int((await connection.execute(added)).scalar_one())


async def change(connection: AsyncConnection, id: int, **values: object) -> None:
    await connection.execute(update(CHECK).where(CHECK.c.id == id).values(**values))


async def find(connection: AsyncConnection, id: int, *, hold: bool = False) -> Checked | None:
    """`hold`: nobody else changes it until the transaction ends."""
    query = _all().where(CHECK.c.id == id)
    row = (await connection.execute(query.with_for_update(of=CHECK) if hold else query)).first()
    return Checked(**row._mapping) if row else None


async def waiting(connection: AsyncConnection, limit: int) -> list[Checked]:
    """What a person should look at: what is in danger of being late first; those others see already, last."""
    out = CHECK.c.reasons.has_key("first")
    query = _all().where(stands(CHECK.c.state, "waiting")).order_by(out, CHECK.c.created_at, CHECK.c.id)
    return [Checked(**row._mapping) for row in await connection.execute(query.limit(limit))]


async def elsewhere(connection: AsyncConnection, limit: int) -> list[Checked]:
    """Those whose author was asked, and those that are held."""
    query = _all().where(stands(CHECK.c.state, "asked", "held")).order_by(CHECK.c.created_at, CHECK.c.id)
    return [Checked(**row._mapping) for row in await connection.execute(query.limit(limit))]


async def take_due(connection: AsyncConnection, now: datetime) -> Checked | None:
    """The one that has been due for longest, held until the transaction ends."""
    due = _all().where(CHECK.c.look_at <= now).order_by(CHECK.c.look_at, CHECK.c.id).limit(1)
    row = (await connection.execute(due.with_for_update(of=CHECK, skip_locked=True))).first()
    return Checked(**row._mapping) if row else None


async def keeps_back(connection: AsyncConnection, question: str) -> bool:
    """Whether nobody may be asked this question yet, or any more."""
    about = CHECK.c.question_id == question, stands(CHECK.c.state, *UNSEEN)
    return bool(await connection.scalar(select(exists().where(*about, *_not_out()))))


async def is_reported(connection: AsyncConnection, words: str) -> bool:
    """Whether somebody said so already, and nobody has decided."""
    about = CHECK.c.words_id == words, CHECK.c.reasons.has_key("reported"), stands(CHECK.c.state, *OPEN)
    return bool(await connection.scalar(select(exists().where(*about))))


async def first_ones(connection: AsyncConnection, member: str, now: datetime) -> int:
    """How many of hers were looked at because she is new; a large number for who has long been here."""
    since = select(WORDS.c.id).where(WORDS.c.member_id == member, WORDS.c.created_at < now - NEW)
    if await connection.scalar(select(since.exists())):
        return 99
    looked = CHECK.c.member_id == member, CHECK.c.reasons.has_key("first")
    return await connection.scalar(select(func.count()).where(*looked)) or 0


async def is_blocked(connection: AsyncConnection, member: str) -> bool:
    """Two of the team agreed that somebody looks at all she sends."""
    return await connection.scalar(select(MEMBER.c.blocked_at).where(MEMBER.c.id == member)) is not None


async def close_practice(connection: AsyncConnection, practice: str, state: str, now: datetime) -> None:
    """It was decided elsewhere, or she has told it anew."""
    about = CHECK.c.practice_id == practice, stands(CHECK.c.state, *OPEN)
    values = {"state": state, "decided_at": now, "look_at": None}
    await connection.execute(update(CHECK).where(*about).values(**values))


async def parts_of(connection: AsyncConnection, practice: str) -> list[str]:
    """The ids of its words."""
    return list(
        (await connection.execute(select(PART.c.words_id).where(PART.c.practice_id == practice))).scalars()
    )


def _not_out() -> list[Any]:
    return [~CHECK.c.reasons.has_key(reason) for reason in OUT]


def _all() -> Select[Any]:
    columns = [CHECK.c[name] for name in Checked.__slots__ if name in CHECK.c and name != "language"]
    hers = MEMBER.c.language, func.coalesce(GROUP.c.timezone, "UTC").label("timezone")
    return (
        select(*columns, *hers, func.coalesce(GROUP.c.facilitator, "").label("facilitator"))
        .join_from(CHECK, MEMBER, MEMBER.c.id == CHECK.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    )
