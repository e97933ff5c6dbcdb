"""Voice notes: expected, fetched, sent in place of words, heard, typed by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import coming
from storage.among import stands
from storage.schema import Sound, Timer, Words, table

SOUND, TIMER, WORDS = table(Sound), table(Timer), table(Words)
TYPED, UNTYPED = "typed:", "untyped:"  # before the words' id, in the keys of what waits until they are typed
HANDLE = 8  # characters of the carrier's id that name a voice note

KEPT: ColumnElement[bool] = stands(SOUND.c.state, "kept")
OPEN: ColumnElement[bool] = KEPT & SOUND.c.hidden.is_(False)
"""Whether others may hear it, who read the language in which it is said."""
_HANDLE = func.lower(func.right(SOUND.c.sid, HANDLE))
_UNTYPED = KEPT, SOUND.c.words_id.is_not(None), SOUND.c.typed_at.is_(None)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice note that has been sent. `language`: what she speaks in it. It stands for `words_id`."""

    sid: str
    member_id: str
    words_id: str
    language: str
    seconds: int
    typed: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Unheard:
    """Words that nobody has typed yet. `open`: their sound may be passed on to who reads this language."""

    language: str
    open: bool


def handle(sid: str) -> str:
    """What it is called by those who listen to it."""
    return sid[-HANDLE:].lower()


async def expect(connection: AsyncConnection, member: str, sid: str, channel: str, now: datetime) -> None:
    values = {"sid": sid, "member_id": member, "channel": channel, "created_at": now}
    await coming.expect(connection, SOUND, values | {"seconds": 0, "hidden": False, "typist": ""})


async def keep(connection: AsyncConnection, sid: str, sealed: bytes, seconds: int) -> None:
    here = {"state": "kept", "sealed": sealed, "seconds": seconds}
    await connection.execute(update(SOUND).where(SOUND.c.sid == sid).values(**here))


async def attach(connection: AsyncConnection, member: str, sid: str, words: str, *, hidden: bool) -> None:
    """It stands for these words. `hidden`: her nickname is not told, so her voice is not passed on."""
    hers = SOUND.c.sid == sid, SOUND.c.member_id == member
    await connection.execute(update(SOUND).where(*hers).values(words_id=words, hidden=hidden))


async def hide(connection: AsyncConnection, member: str, number: int) -> None:
    """Her nickname is hidden from now on, and her voice with it."""
    words = select(WORDS.c.id).where(WORDS.c.member_id == member, WORDS.c.number == number)
    statement = update(SOUND).where(SOUND.c.words_id == words.scalar_subquery())
    await connection.execute(statement.values(hidden=True))


async def shown(connection: AsyncConnection, sid: str) -> bytes | None:
    """The sound, encrypted, while others may hear it in place of words."""
    query = select(SOUND.c.sealed).where(SOUND.c.sid == sid, OPEN, SOUND.c.words_id.is_not(None))
    found: bytes | None = await connection.scalar(query)
    return found


async def unheard(connection: AsyncConnection, words: str) -> Unheard | None:
    """None for words with a text. Whoever types them waits until this transaction is over."""
    query = (
        select(WORDS.c.language, OPEN.label("open"))
        .join_from(SOUND, WORDS, WORDS.c.id == SOUND.c.words_id)
        .where(SOUND.c.words_id == words, SOUND.c.typed_at.is_(None))
        .with_for_update(read=True, of=SOUND)
    )
    row = (await connection.execute(query)).first()
    return Unheard(**row._mapping) if row else None


async def waiting(connection: AsyncConnection) -> Sequence[Spoken]:
    """Those that nobody has typed, oldest first."""
    return await _spoken(connection, *_UNTYPED)


async def count_waiting(connection: AsyncConnection) -> int:
    """How many nobody has typed."""
    return int(await connection.scalar(select(func.count()).where(*_UNTYPED)) or 0)


async def named(connection: AsyncConnection, called: str) -> Sequence[Spoken]:
    """Those that were sent, with this handle."""
    return await _spoken(connection, _HANDLE.in_([called]), KEPT, SOUND.c.words_id.is_not(None))


async def sealed(connection: AsyncConnection, sid: str) -> bytes:
    """Raises `NoResultFound` when it is not there any more."""
    query = select(SOUND.c.sealed).where(SOUND.c.sid == sid, SOUND.c.sealed.is_not(None))
    return bytes((await connection.execute(query)).scalar_one())


async def hers(connection: AsyncConnection, member: str) -> dict[int, bytes]:
    """Her own, encrypted, by the number of the words that they stand for."""
    query = select(WORDS.c.number, SOUND.c.sealed).join_from(SOUND, WORDS, WORDS.c.id == SOUND.c.words_id)
    rows = await connection.execute(query.where(SOUND.c.member_id == member, SOUND.c.sealed.is_not(None)))
    return {row.number: row.sealed for row in rows}


async def release(connection: AsyncConnection, words: str, now: datetime, *, long: bool) -> None:
    """What waited for these words to be typed comes now. `long`: an offer shows only their beginning."""
    waits = TIMER.c.key.startswith(f"{TYPED}{words}:", autoescape=True)
    event = TIMER.c.event
    whole = event.op("||")(func.jsonb_build_object("data", event["data"].op("||")({"long": "yes"})))
    offered = event["flow"].astext == "answer"
    told = case((offered, whole), else_=event) if long else event
    await connection.execute(update(TIMER).where(waits).values(due_at=now, event=told))
    never = TIMER.c.key.startswith(f"{UNTYPED}{words}:", autoescape=True)
    await connection.execute(delete(TIMER).where(never))


async def type_(connection: AsyncConnection, spoken: Spoken, text: str, typist: str, now: datetime) -> bool:
    """What she says in it, for those who cannot hear it. False when somebody was faster."""
    typed = update(SOUND).where(SOUND.c.sid == spoken.sid, *_UNTYPED).values(typist=typist, typed_at=now)
    if (await connection.execute(typed)).rowcount != 1:
        return False
    await connection.execute(update(WORDS).where(WORDS.c.id == spoken.words_id).values(text=text))
    return True


async def _spoken(connection: AsyncConnection, *only: ColumnElement[bool]) -> list[Spoken]:
    names = (SOUND.c[name] for name in ("sid", "member_id", "words_id", "seconds", "created_at"))
    query = (
        select(*names, WORDS.c.language, SOUND.c.typed_at.is_not(None).label("typed"))
        .join_from(SOUND, WORDS, WORDS.c.id == SOUND.c.words_id)
        .where(*only)
        .order_by(SOUND.c.created_at)
    )
    return [Spoken(**row._mapping) for row in await connection.execute(query)]
