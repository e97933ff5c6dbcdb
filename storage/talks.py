"""Conversations, read and written as whole talks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.conversation import Conversation, Talk
from storage.among import among
from storage.schema import Conversation as ConversationRow
from storage.schema import table
from storage.schema.columns import secret_id

CONVERSATION = table(ConversationRow)
SHELVES = ("stack", "parked", "waiting")

_upsert = insert(CONVERSATION)
_UPSERT = _upsert.on_conflict_do_update(
    index_elements=["id"],
    set_={
        name: _upsert.excluded[name]
        for name in ("shelf", "position", "step", "data", "trail", "misses", "since")
    },
)


_LOAD = (
    select(CONVERSATION)
    .where(among(CONVERSATION.c.member_id, "members"))
    .order_by(CONVERSATION.c.member_id, CONVERSATION.c.shelf, CONVERSATION.c.position)
)
_DELETE = delete(CONVERSATION).where(among(CONVERSATION.c.id, "gone"))
_MOVE = update(CONVERSATION).where(CONVERSATION.c.id == bindparam("this")).values(position=bindparam("to"))


async def load(connection: AsyncConnection, members: Collection[str]) -> dict[str, Talk]:
    """The talk of each of these members; one who stands nowhere has an empty one.

    Where something was called back from between others, they move up: the next one comes behind all of them.
    """
    moved: list[dict[str, Any]] = []
    shelves: dict[str, dict[str, list[Conversation]]] = {
        member: {shelf: [] for shelf in SHELVES} for member in members
    }
    for row in await connection.execute(_LOAD, {"members": list(members)}):
        found = shelves[row.member_id][row.shelf]
        if row.position != len(found):
            moved.append({"this": row.id, "to": len(found)})
        found.append(_conversation(row))
    if moved:
        await connection.execute(_MOVE, moved)
    return {
        member: Talk(**{shelf: tuple(found) for shelf, found in on.items()}) for member, on in shelves.items()
    }


async def save(connection: AsyncConnection, changes: Mapping[str, tuple[Talk, Talk]], now: datetime) -> None:
    """Write what differs between the talk as it was and the talk as it is, for each member."""
    rows: list[dict[str, Any]] = []
    gone: list[str] = []
    for member, (old, new) in changes.items():
        before = {place[2].id: place for place in _places(old)}
        after = {place[2].id for place in _places(new)}
        gone += [str(key) for key in before if key not in after]
        rows += [_row(member, place, now) for place in _places(new) if before.get(place[2].id) != place]
    if gone:
        await connection.execute(_DELETE, {"gone": gone})
    if rows:
        await connection.execute(_UPSERT, rows)


def _places(talk: Talk) -> Iterator[tuple[str, int, Conversation]]:
    for shelf, found in zip(SHELVES, (talk.stack, talk.parked, talk.waiting), strict=True):
        for position, conversation in enumerate(found):
            yield shelf, position, conversation


def _row(member: str, place: tuple[str, int, Conversation], now: datetime) -> dict[str, Any]:
    shelf, position, conversation = place
    return {
        "id": conversation.id or secret_id(),
        "member_id": member,
        "shelf": shelf,
        "position": position,
        "flow": conversation.flow,
        "step": conversation.step,
        "data": dict(conversation.data),
        "trail": list(conversation.trail),
        "misses": conversation.misses,
        "since": now,
    }


def _conversation(row: Row[Any]) -> Conversation:
    return Conversation(row.flow, row.step, row.data, tuple(row.trail), row.misses, row.id)
