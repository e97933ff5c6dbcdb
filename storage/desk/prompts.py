"""Prompts as the team works on them: the rows, and their texts in every language."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Prompt, PromptCopy, PromptText, table

COPY, PROMPT, TEXT = table(PromptCopy), table(Prompt), table(PromptText)
ASK, DIGEST = "ask", "digest"
"""The purposes of a text: the question, and what was answered to it."""

OPEN = ("draft", "asked")
"""Not sent yet."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Columns as in `storage.schema.Prompt`."""

    id: int
    asked_by: str
    asked_id: str | None
    author: str
    author_id: str | None
    agreed_by: str
    language: str
    audience: Mapping[str, Any]
    state: str
    women: int
    segments: int
    digest: str
    digest_by: str
    tested_at: datetime | None
    created_at: datetime
    sent_at: datetime | None
    digest_due_at: datetime | None
    digested_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Text:
    """Columns as in `storage.schema.PromptText`."""

    language: str
    text: str = field(repr=False)
    machine: bool
    accepted_by: str
    accepted_at: datetime | None


_ASKING = select(*(PROMPT.c[name] for name in Asking.__slots__))


async def begin(connection: AsyncConnection, values: Mapping[str, object], now: datetime) -> int:
    """`values`: asked_by, asked_id, author, author_id, language. Returns its number."""
    more = {"agreed_by": "", "audience": {}, "state": "draft", "women": 0, "segments": 0, "created_at": now}
    number = await connection.scalar(insert(PROMPT).values(**more | dict(values)).returning(PROMPT.c.id))
    return int(number or 0)


async def one(connection: AsyncConnection, prompt: int) -> Asking | None:
    row = (await connection.execute(_ASKING.where(PROMPT.c.id == prompt))).first()
    return Asking(**row._mapping) if row else None


async def held(connection: AsyncConnection, prompt: int) -> Asking | None:
    """The same, and nobody else changes it until the transaction ends."""
    row = (await connection.execute(_ASKING.where(PROMPT.c.id == prompt).with_for_update())).first()
    return Asking(**row._mapping) if row else None


async def newest(connection: AsyncConnection, limit: int) -> list[Asking]:
    """Newest first, whatever became of them."""
    query = _ASKING.where(PROMPT.c.state != "cancelled").order_by(PROMPT.c.id.desc()).limit(limit)
    return [Asking(**row._mapping) for row in await connection.execute(query)]


async def put_to(connection: AsyncConnection, member: str, numbers: Collection[int]) -> list[Asking]:
    """Those of these that were put to her."""
    hers = select(COPY.c.prompt_id).where(COPY.c.member_id == member)
    query = _ASKING.where(PROMPT.c.id.in_(numbers), PROMPT.c.id.in_(hers))
    return [Asking(**row._mapping) for row in await connection.execute(query)]


async def change(connection: AsyncConnection, prompt: int, **values: object) -> None:
    await connection.execute(update(PROMPT).where(PROMPT.c.id == prompt).values(**values))


async def texts(connection: AsyncConnection, prompt: int, purpose: str) -> dict[str, Text]:
    """By language."""
    query = select(*(TEXT.c[name] for name in Text.__slots__)).where(*_of(prompt, purpose))
    return {row.language: Text(**row._mapping) for row in await connection.execute(query)}


async def write(
    connection: AsyncConnection, prompt: int, purpose: str, language: str, text: str, *, machine: bool
) -> None:
    """The text in this language from now on; nobody has accepted it."""
    values = {"text": text, "machine": machine, "accepted_by": "", "accepted_at": None}
    made = insert_or(TEXT).values(prompt_id=prompt, purpose=purpose, language=language, **values)
    keys = ["prompt_id", "purpose", "language"]
    await connection.execute(made.on_conflict_do_update(index_elements=keys, set_=values))


async def accept(
    connection: AsyncConnection, prompt: int, purpose: str, language: str, by: str, now: datetime
) -> bool:
    """False when there is no text in this language."""
    this = (*_of(prompt, purpose), TEXT.c.language == language)
    done = await connection.execute(update(TEXT).where(*this).values(accepted_by=by, accepted_at=now))
    return done.rowcount == 1


async def doubt_all(connection: AsyncConnection, prompt: int, purpose: str) -> None:
    """The text they were made from has changed: nobody has accepted any of them, and what a machine made of
    the old one is gone."""
    this = _of(prompt, purpose)
    await connection.execute(delete(TEXT).where(*this, TEXT.c.machine.is_(True)))
    await connection.execute(update(TEXT).where(*this).values(accepted_by="", accepted_at=None))


async def digests_due(connection: AsyncConnection, now: datetime) -> int:
    """How many prompts wait for what was answered to be told."""
    due = (PROMPT.c.state == "sent", PROMPT.c.digest != "sent", PROMPT.c.digest_due_at <= now)
    return await connection.scalar(select(func.count()).where(*due)) or 0


async def sent_by_asking(connection: AsyncConnection, since: datetime) -> dict[str, int]:
    """How many were sent since then, by who asked for them."""
    query = select(PROMPT.c.asked_by, func.count()).where(PROMPT.c.sent_at >= since)
    return {row[0]: row[1] for row in await connection.execute(query.group_by(PROMPT.c.asked_by))}


def _of(prompt: int, purpose: str) -> tuple[Any, ...]:
    return TEXT.c.prompt_id == prompt, TEXT.c.purpose == purpose
