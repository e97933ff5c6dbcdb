"""Photos: expected, fetched, allowed, attached to the text they go with, shown, covered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import coming
from storage.among import stands
from storage.readers import readers as everybody
from storage.schema import Outbox, Picture, table

PICTURE, OUTBOX = table(Picture), table(Outbox)
ARRIVED = ("sent", "delivered", "read")

SHOWN: ColumnElement[bool] = stands(PICTURE.c.state, "here") & stands(
    PICTURE.c.faces, "none", "agreed", "covered"
)
"""Whether others may see it: it is here, and she has said that it may be seen."""
TO_COVER: ColumnElement[bool] = stands(PICTURE.c.state, "here") & stands(PICTURE.c.faces, "cover")


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
    values = {"sid": sid, "member_id": member, "channel": channel, "created_at": now}
    await coming.expect(connection, PICTURE, values | {"faces": "", "width": 0, "height": 0})


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


async def keep(connection: AsyncConnection, sid: str, sealed: bytes, width: int, height: int) -> None:
    here = {"state": "here", "sealed": sealed, "width": width, "height": height}
    await connection.execute(update(PICTURE).where(PICTURE.c.sid == sid).values(**here))


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
    seen = OUTBOX.c.channel.in_(channels), OUTBOX.c.state.in_(ARRIVED)
    return await everybody(connection, words, *seen)


async def cover(connection: AsyncConnection, sid: str, sealed: bytes, width: int, height: int) -> bool:
    """The covered copy takes the place of the first version, which is gone. False when it is not there."""
    covered = {"faces": "covered", "sealed": sealed, "width": width, "height": height}
    statement = update(PICTURE).where(PICTURE.c.sid == sid, TO_COVER).values(**covered)
    return (await connection.execute(statement)).rowcount == 1
