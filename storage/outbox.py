"""The outbox: what the turns decided to say, lane by lane.

A lane is one address. Only its first undone row may leave, so that a woman reads things in the order in
which they were said. The states and who moves them:

    ready → claimed (a worker writes it out; safe to take again) → sending (the carrier may have it: ask
    before sending again) → sent → delivered → read; or refused, dropped; held (until she writes); unknown
    (the carrier is being asked).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, any_, bindparam, exists, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.dialects.postgresql import insert as insert_or
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Group, Member, Outbox, Sender, table

OUTBOX, ADDRESS, MEMBER = table(Outbox), table(Address), table(Member)
GROUP, SENDER = table(Group), table(Sender)
UNDONE = ("ready", "claimed", "sending", "unknown", "held")
BURST = timedelta(seconds=1)  # how much unused time a sender can save up
MOVES = {  # from where a state may be reached; a message only ever moves forward
    "sent": ("sending", "unknown"),
    "delivered": ("sending", "unknown", "sent"),
    "read": ("sending", "unknown", "sent", "delivered"),
    "refused": ("sending", "unknown", "sent"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """One message to be: `kind` is say, relay or original, `content` is what it is made from."""

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


_PUT = insert(OUTBOX).values(state="ready", part=0, attempts=0)


async def allowance(
    connection: AsyncConnection, channel: str, now: datetime, per_second: float, most: int
) -> int:
    """How many messages this sender may let go now; holds the sender until the transaction ends."""
    query = select(SENDER.c.free_at).where(SENDER.c.channel == channel).with_for_update()
    row = (await connection.execute(query)).first()
    if row is None:
        await connection.execute(
            insert_or(SENDER).values(channel=channel, free_at=now).on_conflict_do_nothing()
        )
        return await allowance(connection, channel, now, per_second, most)
    if row.free_at > now:
        return 0
    saved = min(now - row.free_at, BURST)
    return min(most, int(saved.total_seconds() * per_second) + 1)


async def charge(
    connection: AsyncConnection, channel: str, now: datetime, per_second: float, messages: int
) -> None:
    """So many messages (an SMS counts its segments) have used up the sender's time."""
    spent = timedelta(seconds=messages / per_second)
    statement = update(SENDER).where(SENDER.c.channel == channel)
    await connection.execute(statement.values(free_at=func.greatest(SENDER.c.free_at, now - BURST) + spent))


async def claim(connection: AsyncConnection, channel: str, now: datetime, limit: int) -> list[Message]:
    """Take the first undone message of up to `limit` lanes, oldest first."""
    earlier = OUTBOX.alias("earlier")
    blocked = exists().where(
        earlier.c.address_id == OUTBOX.c.address_id,
        earlier.c.id < OUTBOX.c.id,
        earlier.c.state.in_(UNDONE),
    )
    heads = (
        select(OUTBOX.c.id)
        .where(OUTBOX.c.channel == channel, OUTBOX.c.state == "ready", OUTBOX.c.due_at <= now, ~blocked)
        .order_by(OUTBOX.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = (
        update(OUTBOX)
        .where(OUTBOX.c.id.in_(heads.scalar_subquery()))
        .values(state="claimed", claimed_at=now, attempts=OUTBOX.c.attempts + 1)
        .returning(OUTBOX.c.id)
    )
    ids = list((await connection.execute(taken)).scalars())
    return await rows(connection, ids) if ids else []


async def rows(connection: AsyncConnection, ids: Collection[int]) -> list[Message]:
    found = await connection.execute(_details().where(OUTBOX.c.id.in_(ids)).order_by(OUTBOX.c.id))
    return [_message(row) for row in found]


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


def _message(row: Row[Any]) -> Message:
    return Message(**{name: getattr(row, name) for name in Message.__slots__})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one message (of its `part`). `due_at` is when it may be tried again."""

    id: int
    part: int
    state: str
    sid: str | None = None
    code: int | None = None
    due_at: datetime | None = None


async def leave(connection: AsyncConnection, digests: Mapping[int, bytes], now: datetime) -> set[int]:
    """These are about to be handed to the carrier; from here on they may not be sent again unasked.

    Tells which are still ours to send: one whose claim ran out, or whose reader has opted out, is not.
    """
    if not digests:
        return set()
    await connection.execute(_LEAVE, [{"this": i, "text": d, "at": now} for i, d in digests.items()])
    query = select(OUTBOX.c.id).where(OUTBOX.c.id.in_(digests), OUTBOX.c.state == "sending")
    return set((await connection.execute(query)).scalars())


_LEAVE = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("this"), OUTBOX.c.state == "claimed")
    .values(state="sending", digest=bindparam("text"), claimed_at=bindparam("at"))
)


async def record(connection: AsyncConnection, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write down what became of messages in hand. What a report has moved further meanwhile stays there.

    An outcome "next" means that this part has gone and the next one may follow.
    """
    done = [o for o in outcomes if o.state != "next"]
    followed = [o for o in outcomes if o.state == "next"]
    if done:
        await connection.execute(_RECORD, [{**_values(o, now), "to": o.state} for o in done])
    if followed:
        await connection.execute(_FOLLOW, [_values(o, now) for o in followed])


def _values(outcome: Outcome, now: datetime) -> dict[str, Any]:
    return {
        "this": outcome.id,
        "this_part": outcome.part,
        "new_sid": outcome.sid,
        "new_code": outcome.code,
        "new_due": outcome.due_at,
        "at": now,
    }


def _in(states: Sequence[str]) -> ColumnElement[bool]:
    """`state IN (…)` in the one form that can be executed for many rows at once."""
    return OUTBOX.c.state == any_(array(states))


_THIS = (OUTBOX.c.id == bindparam("this"), OUTBOX.c.part == bindparam("this_part"))
_NEW_SID = func.coalesce(bindparam("new_sid", type_=OUTBOX.c.sid.type), OUTBOX.c.sid)
_NEW_CODE = bindparam("new_code", type_=OUTBOX.c.code.type)
_NEW_DUE = func.coalesce(bindparam("new_due", type_=OUTBOX.c.due_at.type), OUTBOX.c.due_at)
_IN_HAND = _in(("claimed", "sending", "unknown", "held"))

_NEW = {
    "state": bindparam("to"),
    "sid": _NEW_SID,
    "code": _NEW_CODE,
    "due_at": _NEW_DUE,
    "changed_at": bindparam("at"),
}
_RECORD = update(OUTBOX).where(*_THIS, _IN_HAND).values(_NEW)
_SETTLE = update(OUTBOX).where(*_THIS, or_(_IN_HAND, OUTBOX.c.state == "sent")).values(_NEW)
_FOLLOW = (
    update(OUTBOX)
    .where(*_THIS, _IN_HAND)
    .values(state="ready", part=OUTBOX.c.part + 1, attempts=0, sid=_NEW_SID, changed_at=bindparam("at"))
)


async def settle(connection: AsyncConnection, outcome: Outcome, now: datetime) -> None:
    """A report said that a message which had left was refused; this is what became of it."""
    await connection.execute(_SETTLE, [{**_values(outcome, now), "to": outcome.state}])


async def move(connection: AsyncConnection, reports: Sequence[Outcome], now: datetime) -> None:
    """Let the carrier's reports move messages forward, and never back. Unknown ones are ignored."""
    for state, statement in _RECORD_FROM.items():
        values = [{**_values(r, now), "to": state} for r in reports if r.state == state]
        if values:
            await connection.execute(statement, values)


_RECORD_FROM = {
    state: update(OUTBOX)
    .where(*_THIS, _in(before))
    .values(state=bindparam("to"), sid=_NEW_SID, code=_NEW_CODE, changed_at=bindparam("at"))
    for state, before in MOVES.items()
}


async def silence(connection: AsyncConnection, address_id: int, now: datetime) -> None:
    """Nothing that waits for this address will leave any more."""
    statement = (
        update(OUTBOX)
        .where(OUTBOX.c.address_id == address_id, OUTBOX.c.state.in_(("ready", "claimed", "held")))
        .values(state="dropped", changed_at=now)
    )
    await connection.execute(statement)


async def release(connection: AsyncConnection, addresses: Collection[int], now: datetime) -> None:
    """She has written: what was held because the carrier's window was closed may go now."""
    statement = (
        update(OUTBOX)
        .where(OUTBOX.c.address_id.in_(addresses), OUTBOX.c.state == "held")
        .values(state="ready", attempts=0, changed_at=now)
    )
    await connection.execute(statement)


async def doubtful(
    connection: AsyncConnection, before: datetime, now: datetime, limit: int = 100
) -> list[Message]:
    """Messages the carrier may have: handed over before then without an end, or left unclear."""
    lost = (OUTBOX.c.state == "sending") & (OUTBOX.c.claimed_at < before)
    unclear = (OUTBOX.c.state == "unknown") & (OUTBOX.c.due_at <= now)
    query = _details().where(lost | unclear).order_by(OUTBOX.c.id).limit(limit)
    return [_message(row) for row in await connection.execute(query)]


async def reroute(connection: AsyncConnection, message: int, address_id: int, channel: str) -> None:
    """Let it go to another address of hers, from its first part."""
    statement = update(OUTBOX).where(OUTBOX.c.id == message)
    await connection.execute(statement.values(address_id=address_id, channel=channel, attempts=0))


async def make_plain(connection: AsyncConnection, message: int) -> None:
    """Let it go as numbered text from now on."""
    plain = OUTBOX.c.content.op("||")(func.jsonb_build_object("plain", True))
    await connection.execute(update(OUTBOX).where(OUTBOX.c.id == message).values(content=plain))


async def pause(connection: AsyncConnection, channel: str, until: datetime) -> None:
    """Nothing leaves this sender before then."""
    await connection.execute(update(SENDER).where(SENDER.c.channel == channel).values(free_at=until))


async def unclaim(connection: AsyncConnection, before: datetime) -> int:
    """Give back what was taken before then but never handed to the carrier."""
    statement = (
        update(OUTBOX).where(OUTBOX.c.state == "claimed", OUTBOX.c.claimed_at < before).values(state="ready")
    )
    return (await connection.execute(statement)).rowcount


async def sids_of(connection: AsyncConnection, address_id: int) -> set[str]:
    """The carrier's ids of messages to this address that we know of."""
    query = select(OUTBOX.c.sid).where(OUTBOX.c.address_id == address_id, OUTBOX.c.sid.is_not(None))
    return set((await connection.execute(query)).scalars())


async def by_state(connection: AsyncConnection) -> dict[str, int]:
    query = select(OUTBOX.c.state, func.count()).group_by(OUTBOX.c.state)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def due(connection: AsyncConnection, now: datetime) -> bool:
    """Whether anything could leave now."""
    query = select(exists().where(OUTBOX.c.state == "ready", OUTBOX.c.due_at <= now))
    return bool((await connection.execute(query)).scalar_one())


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
