"""Photos: expected, fetched, allowed, attached to the text they go with, shown, covered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Outbox, Picture, table

PICTURE, OUTBOX = table(Picture), table(Outbox)
ARRIVED = ("sent", "delivered", "read")
IN_HAND = timedelta(minutes=2)  # after so long, one that somebody was fetching is tried by another

SHOWN: ColumnElement[bool] = stands(PICTURE.c.state, "here") & stands(
    PICTURE.c.faces, "none", "agreed", "covered"
)
"""Whether others may see it: it is here, and she has said that it may be seen."""
TO_COVER: ColumnElement[bool] = stands(PICTURE.c.state, "here") & stands(PICTURE.c.faces, "cover")


@dataclass(frozen=True, slots=True)
class Coming:
    """One to be fetched; so many `tries` have failed."""

    sid: str
    channel: str
    tries: int


@dataclass(frozen=True, slots=True)
class Kept:
    """One that is here, in pixels and encrypted."""

    sid: str
    member_id: str
    words_id: str | None
    width: int
    height: int
    created_at: datetime
    sealed: bytes = field(repr=False)


async def expect(connection: AsyncConnection, member: str, sid: str, channel: str, now: datetime) -> None:
    """It is fetched from now on; one that is known already stays as it is."""
    values = {"sid": sid, "member_id": member, "channel": channel, "due_at": now, "created_at": now}
    fresh = {"state": "coming", "faces": "", "width": 0, "height": 0, "tries": 0}
    await connection.execute(insert(PICTURE).values(**values, **fresh).on_conflict_do_nothing())


async def allow(connection: AsyncConnection, member: str, sid: str, faces: str) -> None:
    hers = PICTURE.c.sid == sid, PICTURE.c.member_id == member
    await connection.execute(update(PICTURE).where(*hers).values(faces=faces))


async def attach(connection: AsyncConnection, member: str, sid: str, words: str) -> None:
    """It goes with these words of hers."""
    hers = PICTURE.c.sid == sid, PICTURE.c.member_id == member
    await connection.execute(update(PICTURE).where(*hers).values(words_id=words))


async def is_lost(connection: AsyncConnection, member: str, sid: str) -> bool:
    lost = PICTURE.c.sid == sid, PICTURE.c.member_id == member, PICTURE.c.state == "lost"
    return bool(await connection.scalar(select(exists().where(*lost))))


async def take_due(connection: AsyncConnection, now: datetime, most: int) -> Sequence[Coming]:
    """Some that are to be fetched now, for this caller alone."""
    due = (
        select(PICTURE.c.sid)
        .where(stands(PICTURE.c.state, "coming"), PICTURE.c.due_at <= now)
        .order_by(PICTURE.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    statement = update(PICTURE).where(PICTURE.c.sid.in_(due)).values(due_at=now + IN_HAND)
    taken = await connection.execute(statement.returning(PICTURE.c.sid, PICTURE.c.channel, PICTURE.c.tries))
    return [Coming(**row._mapping) for row in taken]


async def keep(connection: AsyncConnection, sid: str, sealed: bytes, width: int, height: int) -> None:
    here = {"state": "here", "sealed": sealed, "width": width, "height": height}
    await connection.execute(update(PICTURE).where(PICTURE.c.sid == sid).values(**here))


async def put_off(connection: AsyncConnection, coming: Coming, until: datetime | None) -> None:
    """It could not be had: try again then, or no more."""
    again = {"tries": coming.tries + 1, "due_at": until} if until else {"state": "lost"}
    await connection.execute(update(PICTURE).where(PICTURE.c.sid == coming.sid).values(**again))


async def shown(connection: AsyncConnection, sid: str) -> bytes | None:
    """The picture, encrypted, while others may see it with the words it goes with."""
    query = select(PICTURE.c.sealed).where(PICTURE.c.sid == sid, SHOWN, PICTURE.c.words_id.is_not(None))
    found: bytes | None = await connection.scalar(query)
    return found


async def to_cover(connection: AsyncConnection, member: str | None = None) -> Sequence[Kept]:
    """Those in which a person is to cover something, oldest first; of one member only, if she is named."""
    query = select(*(PICTURE.c[name] for name in Kept.__slots__)).where(TO_COVER)
    hers = query.where(PICTURE.c.member_id == member) if member else query
    return [Kept(**row._mapping) for row in await connection.execute(hers.order_by(PICTURE.c.created_at))]


async def readers(
    connection: AsyncConnection, words: str, channels: Collection[str]
) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was sent these words on one of these channels: her id, and what they were sent with."""
    content = OUTBOX.c.content
    told = {name: func.coalesce(content[name].astext, "") for name in ("words", "nick")}
    told["place"] = func.coalesce(content["place"].astext, content["values", "place"].astext, "")
    query = (
        select(OUTBOX.c.member_id, *(value.label(name) for name, value in told.items()))
        .ext(distinct_on(OUTBOX.c.member_id))
        .where(told["words"] == words, OUTBOX.c.channel.in_(channels), OUTBOX.c.state.in_(ARRIVED))
        .order_by(OUTBOX.c.member_id, OUTBOX.c.id.desc())
    )
    rows = await connection.execute(query)
    return [(row.member_id, {name: row._mapping[name] for name in told}) for row in rows]


async def cover(connection: AsyncConnection, sid: str, sealed: bytes, width: int, height: int) -> bool:
    """The covered copy takes the place of the first version, which is gone. False when it is not there."""
    covered = {"faces": "covered", "sealed": sealed, "width": width, "height": height}
    statement = update(PICTURE).where(PICTURE.c.sid == sid, TO_COVER).values(**covered)
    return (await connection.execute(statement)).rowcount == 1
