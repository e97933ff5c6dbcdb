"""A person's translation reaches those who read another one, or none; and what was done is written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.corrected import CORRECTED
from storage.doubts import KEPT
from storage.outbox import AWAITED
from storage.readers import MEMBER, OUTBOX, readers
from storage.schema import Conversation, Decision, Timer, Words, table

CONVERSATION, DECISION = table(Conversation), table(Decision)
TIMER, WORDS = table(Timer), table(Words)

FLOW = CORRECTED.name
ACTIONS = ("saw", "corrected", "confirmed", "made")
LEFT = ("claimed", "sending", "unknown", "sent", "delivered", "read")  # it may carry what was there before


async def who_read(
    connection: AsyncConnection, words: str, language: str, now: datetime
) -> Sequence[tuple[str, dict[str, str]]]:
    """Who was sent these words, in this language, in the last 30 days: her id, and the data of a correction.

    Whoever has one before her already, and has not read it yet, reads the newest words there.
    """
    left = or_(OUTBOX.c.state.in_(LEFT), OUTBOX.c.part > 0)
    coming = exists().where(
        TIMER.c.member_id == OUTBOX.c.member_id,
        TIMER.c.fired_at.is_(None),
        TIMER.c.event["flow"].astext == FLOW,
        TIMER.c.event["data", "words"].astext == words,
    )
    before_her = exists().where(
        CONVERSATION.c.member_id == OUTBOX.c.member_id,
        CONVERSATION.c.flow == FLOW,
        CONVERSATION.c.data["words"].astext == words,
    )
    recent = OUTBOX.c.created_at > now - KEPT
    only = left, recent, OUTBOX.c.kind != "original", MEMBER.c.language == language, ~coming, ~before_her
    return await readers(connection, words, *only)


async def release(connection: AsyncConnection, words: str, language: str, now: datetime) -> None:
    """What was held until these words were there in this language may go."""
    whose = select(MEMBER.c.id).where(MEMBER.c.language == language)
    held = (
        OUTBOX.c.content["words"].astext == words,
        OUTBOX.c.state == "held",
        OUTBOX.c.code == AWAITED,
        OUTBOX.c.member_id.in_(whose),
    )
    ready = {"state": "ready", "due_at": now, "attempts": 0, "code": None, "changed_at": now}
    await connection.execute(update(OUTBOX).where(*held).values(**ready))


async def log(connection: AsyncConnection, who: str, action: str, words: str, now: datetime) -> None:
    """`action` as in `storage.schema.Decision`."""
    values = {"who": who, "action": action, "words_id": words, "created_at": now}
    await connection.execute(insert(DECISION).values(**values))


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of the log about translations. `number` is that of the words, while they are there."""

    at: datetime
    who: str
    action: str
    number: int | None


async def logged(connection: AsyncConnection) -> list[Noted]:
    """Oldest first."""
    query = (
        select(DECISION.c.created_at.label("at"), DECISION.c.who, DECISION.c.action, WORDS.c.number)
        .join_from(DECISION, WORDS, WORDS.c.id == DECISION.c.words_id, isouter=True)
        .where(DECISION.c.action.in_(ACTIONS))
        .order_by(DECISION.c.created_at, DECISION.c.id)
    )
    return [Noted(**row._mapping) for row in await connection.execute(query)]
