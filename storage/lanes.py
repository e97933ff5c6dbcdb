"""Taking messages out of their lanes, and handing them to the carrier so that none goes twice.

A claim is known by its time: a worker that was too slow finds the row claimed by another, and lets go.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningUpdate

from storage.among import stands
from storage.outbox import LEAVING, UNDONE, Message, rows
from storage.schema import Member, Outbox, table

OUTBOX, MEMBER = table(Outbox), table(Member)
LEASE = timedelta(minutes=2)  # longer than a living worker can need for one message
NEWEST = 1000  # messages; among so many of a channel is one that goes ahead
LISTED = timedelta(seconds=5)  # the carrier lists a message a little after it took it


async def claim(
    connection: AsyncConnection, channel: str, now: datetime, limit: int, worker: int
) -> list[Message]:
    """Let `worker` take the first message that can leave of up to `limit` lanes, oldest first.

    When there may be more than so many, those that go ahead are taken besides: they overtake the other lanes
    as well as their own.
    """
    wanted = {"on": channel, "now": now, "by": worker}
    ids = list((await connection.execute(_CLAIM, wanted | {"most": limit})).scalars())
    if len(ids) >= limit:
        ids += (await connection.execute(_CLAIM_AHEAD, wanted)).scalars()
    return await rows(connection, ids) if ids else []


READY = (
    OUTBOX.c.channel == bindparam("on"),
    stands(OUTBOX.c.state, "ready"),
    OUTBOX.c.due_at <= bindparam("now"),
)
AHEAD: ColumnElement[str] = literal_column("'ahead'")


def _take(*which: ColumnElement[bool]) -> ReturningUpdate[Any]:
    taken = {"state": "claimed", "claimed_at": bindparam("now"), "worker": bindparam("by")}
    return update(OUTBOX).where(*which).values(**taken, attempts=OUTBOX.c.attempts + 1).returning(OUTBOX.c.id)


def _heads() -> Select[Any]:
    """Looked up once, apart from the update: a plan may take a subquery with a limit anew for every row, and
    then more leave than the sender has room for."""
    earlier = OUTBOX.alias("earlier")
    blocked = exists().where(
        earlier.c.address_id == OUTBOX.c.address_id,
        earlier.c.id < OUTBOX.c.id,
        stands(earlier.c.state, *LEAVING),
        OUTBOX.c.kind != AHEAD,
    )
    heads = select(OUTBOX.c.id).where(*READY, ~blocked).order_by(OUTBOX.c.id)
    return select(heads.limit(bindparam("most")).with_for_update(skip_locked=True).cte("heads").c.id)


def _ahead() -> ScalarSelect[Any]:
    """They have just been said, so only the newest are looked through, however many wait."""
    ready = select(OUTBOX.c.id, OUTBOX.c.kind).where(*READY)
    newest = ready.order_by(OUTBOX.c.id.desc()).limit(NEWEST).subquery()
    return select(newest.c.id).where(newest.c.kind == AHEAD).scalar_subquery()


_CLAIM = _take(OUTBOX.c.id.in_(_heads()))
_CLAIM_AHEAD = _take(OUTBOX.c.id.in_(_ahead()), *READY)


async def waiting(connection: AsyncConnection, channels: Collection[str], now: datetime) -> list[str]:
    """Those of the channels on which something may be ready to leave."""
    found = await connection.execute(_WAITING, {"channels": list(channels), "now": now})
    return list(found.scalars())


_WAITING = text("""
SELECT ours.channel FROM unnest(CAST(:channels AS text[])) AS ours (channel) WHERE EXISTS (
    SELECT FROM outbox WHERE outbox.channel = ours.channel AND state = 'ready' AND due_at <= :now)
""")


@dataclass(frozen=True, slots=True)
class Leaving:
    """A claimed message as it is about to leave: `claimed_at` proves the claim, `last`: no part follows. It
    costs so many `segments`."""

    id: int
    claimed_at: datetime | None
    digest: bytes = field(repr=False)
    last: bool
    segments: int


async def leave(connection: AsyncConnection, leaving: Sequence[Leaving], now: datetime) -> set[int]:
    """These are about to be handed to the carrier; from here on they may not be sent again unasked.

    Tells which are still ours to send: one whose claim ran out, or whose reader has opted out, is not.
    """
    if not leaving:
        return set()
    values = {
        "now": now,
        "ids": [one.id for one in leaving],
        "claims": [one.claimed_at for one in leaving],
        "digests": [one.digest for one in leaving],
        "lasts": [one.last for one in leaving],
        "segments": [one.segments for one in leaving],
    }
    return set((await connection.execute(_LEAVE, values)).scalars())


_LEAVE = text("""
UPDATE outbox SET state = 'sending', claimed_at = :now, digest = leaving.digest, last = leaving.last,
                  segments = outbox.segments + leaving.segments
FROM unnest(CAST(:ids AS bigint[]), CAST(:claims AS timestamptz[]), CAST(:digests AS bytea[]),
            CAST(:lasts AS boolean[]), CAST(:segments AS int[]))
     AS leaving (id, claimed_at, digest, last, segments)
WHERE outbox.id = leaving.id AND outbox.state = 'claimed' AND outbox.claimed_at = leaving.claimed_at
RETURNING outbox.id
""")


async def unclaim(connection: AsyncConnection, now: datetime, living: Collection[int]) -> int:
    """Give back what a worker took, and neither handed to the carrier nor lived to do so."""
    stale = (stands(OUTBOX.c.state, "claimed"), _let_fall(now, living))
    return (await connection.execute(update(OUTBOX).where(*stale).values(state="ready"))).rowcount


def _let_fall(before: datetime, living: Collection[int]) -> ColumnElement[bool]:
    """Nobody will finish it: its worker has died, or has had it for too long."""
    dead = OUTBOX.c.worker.not_in(living) & (OUTBOX.c.claimed_at < before)
    return or_(dead, OUTBOX.c.claimed_at < before - LEASE)


async def take_doubtful(
    connection: AsyncConnection, now: datetime, living: Collection[int], limit: int = 100
) -> list[Message]:
    """Messages the carrier may have: handed over by a worker that did not see the end, or left unclear.

    They are the caller's to settle for one `LEASE`, so that no two processes settle the same.
    """
    lost = stands(OUTBOX.c.state, "sending") & _let_fall(now - LISTED, living)
    unclear = stands(OUTBOX.c.state, "unknown") & (OUTBOX.c.due_at <= now)
    heads = select(OUTBOX.c.id).where(lost | unclear).order_by(OUTBOX.c.id).limit(limit)
    taken = (
        update(OUTBOX)
        .where(OUTBOX.c.id.in_(select(heads.with_for_update(skip_locked=True).cte("heads").c.id)))
        .values(state="unknown", due_at=now + LEASE)
        .returning(OUTBOX.c.id)
    )
    ids = list((await connection.execute(taken)).scalars())
    return await rows(connection, ids) if ids else []


async def sids_of(connection: AsyncConnection, address_id: int) -> set[str]:
    """The carrier's ids of messages to this address that we know of."""
    query = select(OUTBOX.c.sid).where(OUTBOX.c.address_id == address_id, OUTBOX.c.sid.is_not(None))
    return set((await connection.execute(query)).scalars())


async def make_plain(connection: AsyncConnection, message: int) -> None:
    """Let it go as numbered text from now on."""
    plain = OUTBOX.c.content.op("||")(func.jsonb_build_object("plain", True))
    await connection.execute(update(OUTBOX).where(OUTBOX.c.id == message).values(content=plain))


async def reroute(connection: AsyncConnection, message: Message, address_id: int, channel: str) -> None:
    """Let it go to another address of hers, from its first part."""
    again = {"address_id": address_id, "channel": channel, "state": "ready", "part": 0, "attempts": 0}
    await connection.execute(update(OUTBOX).where(*_out_with(message)).values(**again))


async def hold(connection: AsyncConnection, message: Message, code: int | None, now: datetime) -> None:
    """Hold it, from this part on, until she writes; if she has written since it left, it may go at once."""
    seen = select(MEMBER.c.seen_at).where(MEMBER.c.id == message.member_id).with_for_update(read=True)
    seen_at = await connection.scalar(seen)
    open_again = seen_at is not None and message.claimed_at is not None and seen_at > message.claimed_at
    held = {"state": "ready" if open_again else "held", "part": message.part, "code": code, "changed_at": now}
    await connection.execute(update(OUTBOX).where(*_out_with(message)).values(**held))


def _out_with(message: Message) -> tuple[ColumnElement[bool], ...]:
    """This message, while it or a later part of it is on its way."""
    on_its_way = OUTBOX.c.state.in_((*UNDONE, "sent"))
    return OUTBOX.c.id == message.id, OUTBOX.c.part >= message.part, on_its_way
