"""The outbox: what the turns decided to say, lane by lane.

A lane is one address. Of the rows that can leave only its first may, so that a woman reads things in the
order in which they were said; what is held stands aside until it is released. The states, which
`storage.lanes` and `storage.outcomes` move:

    ready → claimed (a worker writes it out; safe to take again) → sending (the carrier may have it: ask
    before sending again) → sent → delivered → read; or refused, dropped; held (until she writes); unknown
    (the carrier is being asked).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import among, stands
from storage.schema import Address, Group, Member, Outbox, table

OUTBOX, ADDRESS, MEMBER, GROUP = table(Outbox), table(Address), table(Member), table(Group)
LEAVING = ("ready", "claimed", "sending", "unknown")
UNDONE = (*LEAVING, "held")
PUT_OFF = timedelta(minutes=5)  # a message that waits longer than this for its next try was put off
LATE = 0  # as the code of a message: it came too late to be a reply, and waits for its reader's hours
SHUT = -2  # as the code of a message that is held: she wrote too long ago for free text
AWAITED = -1  # as the code of a message that is held: a person must put its words into another language first


@dataclass(frozen=True, slots=True)
class Draft:
    """One message to be: `kind` is say, ahead, relay or original, `content` is what it is made from.

    "ahead" is a sentence that overtakes whatever else waits for this address.
    """

    member_id: str
    address_id: int
    channel: str
    kind: str
    content: dict[str, Any] = field(repr=False)
    due_at: datetime
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One claimed message with all that is needed to write it out."""

    id: int
    kind: str
    content: dict[str, Any] = field(repr=False)
    channel: str
    part: int
    attempts: int
    sid: str | None
    created_at: datetime
    claimed_at: datetime | None
    last: bool
    digest: bytes | None
    member_id: str
    address_id: int
    sealed: bytes = field(repr=False)
    state: str
    stopped: bool
    language: str
    nick: str = field(repr=False)
    place: str
    facilitator: str
    org: str


async def put(connection: AsyncConnection, drafts: Sequence[Draft]) -> None:
    """Say these, in this order."""
    if drafts:
        values = [{name: getattr(draft, name) for name in Draft.__slots__} for draft in drafts]
        await connection.execute(_PUT, values)


_PUT = insert(OUTBOX).values(state="ready", part=0, last=True, attempts=0)


async def rows(connection: AsyncConnection, ids: Collection[int]) -> list[Message]:
    return [_message(row) for row in await connection.execute(_ROWS, {"ids": list(ids)})]


def _details() -> Select[Any]:
    return (
        select(
            OUTBOX,
            ADDRESS.c.sealed,
            (ADDRESS.c.state == "stopped").label("stopped"),
            MEMBER.c.language,
            MEMBER.c.nick,
            MEMBER.c.place,
            func.coalesce(GROUP.c.facilitator, "").label("facilitator"),
            func.coalesce(GROUP.c.org, "").label("org"),
        )
        .join_from(OUTBOX, ADDRESS, ADDRESS.c.id == OUTBOX.c.address_id)
        .join(MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    )


_ROWS = _details().where(among(OUTBOX.c.id, "ids")).order_by(OUTBOX.c.id)


def _message(row: Row[Any]) -> Message:
    return Message(**{name: getattr(row, name) for name in Message.__slots__})


async def silence(connection: AsyncConnection, address_id: int, now: datetime) -> None:
    """Nothing that waits for this address will leave any more."""
    here = OUTBOX.c.address_id == address_id
    await _move(connection, here, ("ready", "claimed", "held"), "dropped", now)


async def call_back(connection: AsyncConnection, member: str, now: datetime) -> None:
    """Nothing that the carrier does not have yet goes to her any more, wherever she is reached."""
    hers = OUTBOX.c.member_id == member
    await _move(connection, hers, ("ready", "claimed", "held"), "dropped", now)


async def hold(connection: AsyncConnection, address_id: int, now: datetime) -> None:
    """What waits for this address waits until it is certain that she reads it."""
    here = OUTBOX.c.address_id == address_id
    await _move(connection, here, ("ready", "claimed"), "held", now)


async def _move(
    connection: AsyncConnection, whose: ColumnElement[bool], states: Sequence[str], to: str, now: datetime
) -> None:
    there = (whose, stands(OUTBOX.c.state, *states))
    await connection.execute(update(OUTBOX).where(*there).values(state=to, changed_at=now))


async def release(connection: AsyncConnection, addresses: Collection[int], now: datetime) -> None:
    """She has written from there: what was held until then may go, and what was put off for hours."""
    later = or_(OUTBOX.c.code == LATE, OUTBOX.c.due_at > now + PUT_OFF)
    put_off = and_(stands(OUTBOX.c.state, "ready"), OUTBOX.c.code.is_not(None), later)
    statement = (
        update(OUTBOX)
        .where(OUTBOX.c.address_id.in_(addresses), or_(stands(OUTBOX.c.state, "held"), put_off))
        .values(state="ready", due_at=func.least(OUTBOX.c.due_at, now), attempts=0, changed_at=now)
    )
    await connection.execute(statement)


Asked = tuple[str, str]
"""A prompt by its name, and what it is about."""

_ASKED = select(OUTBOX.c.content["prompt"].astext, func.coalesce(OUTBOX.c.content["about"].astext, ""))


async def just_released(
    connection: AsyncConnection, address: int, prompt: str, now: datetime
) -> Asked | None:
    """This prompt, if it was held until a moment ago."""
    held = stands(OUTBOX.c.state, "ready") & (OUTBOX.c.changed_at == now)
    asks = OUTBOX.c.content["prompt"].astext == prompt
    return await _newest(connection, _ASKED.where(OUTBOX.c.address_id == address, held, asks))


async def last_asked(connection: AsyncConnection, address: int) -> Asked | None:
    """The last prompt that left for this address."""
    left = OUTBOX.c.state.in_(("sent", "delivered", "read"))
    asks = OUTBOX.c.content.has_key("prompt")
    return await _newest(connection, _ASKED.where(OUTBOX.c.address_id == address, left, asks))


async def _newest(connection: AsyncConnection, query: Select[Any]) -> Asked | None:
    row = (await connection.execute(query.order_by(OUTBOX.c.id.desc()).limit(1))).first()
    return (row[0], row[1]) if row else None


async def ready(connection: AsyncConnection, now: datetime) -> dict[str, int]:
    """How many could leave now, by channel."""
    could = (stands(OUTBOX.c.state, "ready"), OUTBOX.c.due_at <= now)
    query = select(OUTBOX.c.channel, func.count()).where(*could).group_by(OUTBOX.c.channel)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def by_state(connection: AsyncConnection) -> dict[str, int]:
    query = select(OUTBOX.c.state, func.count()).group_by(OUTBOX.c.state)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def said(connection: AsyncConnection, member_id: str, message: str, since: datetime) -> list[datetime]:
    """When she was told this sentence since then."""
    told = OUTBOX.c.content["message"].astext == message
    query = select(OUTBOX.c.created_at).where(OUTBOX.c.member_id == member_id, told)
    return list((await connection.execute(query.where(OUTBOX.c.created_at > since))).scalars())


async def last_relay(connection: AsyncConnection, member_id: str) -> dict[str, Any] | None:
    """What the last relay to her, or a sentence that quoted one, was made from."""
    query = (
        select(OUTBOX.c.content)
        .where(
            OUTBOX.c.member_id == member_id,
            OUTBOX.c.state.in_(("sent", "delivered", "read")),
            OUTBOX.c.content.has_key("words"),
        )
        .order_by(OUTBOX.c.id.desc())
        .limit(1)
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def is_under_way(connection: AsyncConnection, address_id: int) -> bool:
    """Whether something for this address has not been taken by the carrier yet."""
    leaving = (OUTBOX.c.address_id == address_id, stands(OUTBOX.c.state, *LEAVING))
    return bool(await connection.scalar(select(exists().where(*leaving))))


async def overtaken(connection: AsyncConnection, address_id: int, sid: str) -> bool:
    """Whether the prompt of the message with this sid was asked again since, about something else."""
    pressed = OUTBOX.alias("pressed")
    since = (
        OUTBOX.c.id > pressed.c.id,
        OUTBOX.c.content["prompt"] == pressed.c.content["prompt"],
        OUTBOX.c.content["about"] != pressed.c.content["about"],
    )
    query = exists().where(
        pressed.c.sid == sid, pressed.c.address_id == address_id, OUTBOX.c.address_id == address_id, *since
    )
    return bool(await connection.scalar(select(query)))
