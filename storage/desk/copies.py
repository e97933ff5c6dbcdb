"""Prompts on their way to the women they are for: a copy and a timer for each, made together."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, PromptCopy, Timer, table

COPY, MEMBER, TIMER = table(PromptCopy), table(Member), table(Timer)
FEWER = 3
"""Who wants fewer prompts is left out of so many before she gets the next: one in four."""


@dataclass(frozen=True, slots=True)
class Going:
    """One woman, and when it is said to her."""

    member_id: str
    language: str
    due_at: datetime


async def send(
    connection: AsyncConnection, prompt: int, event: Mapping[str, object], going: Sequence[Going]
) -> int:
    """A copy and a timer for each, in this order. Returns how many were made: nobody has two."""
    values = {
        "prompt": prompt,
        "members": [one.member_id for one in going],
        "languages": [one.language for one in going],
        "dues": [one.due_at for one in going],
        "event": json.dumps(event),
    }
    made = await connection.execute(_COPIES, values)
    await connection.execute(_TIMERS, values | {"key": f"prompt:{prompt}:"})
    return made.rowcount


async def tell(
    connection: AsyncConnection, prompt: int, event: Mapping[str, object], going: Sequence[Going]
) -> None:
    """A timer for each of these, by which she is told what the others said."""
    values = {
        "prompt": prompt,
        "members": [one.member_id for one in going],
        "dues": [one.due_at for one in going],
        "event": json.dumps(event),
        "key": f"digest:{prompt}:",
    }
    await connection.execute(_TIMERS, values)


_COPIES = text("""
INSERT INTO prompt_copy (prompt_id, member_id, language, state, due_at)
SELECT CAST(:prompt AS integer), going.member, going.language, 'due', going.due
FROM unnest(CAST(:members AS text[]), CAST(:languages AS text[]), CAST(:dues AS timestamptz[]))
     AS going (member, language, due)
ON CONFLICT DO NOTHING
""")

_TIMERS = text("""
INSERT INTO timer (member_id, event, due_at, key)
SELECT going.member, CAST(:event AS jsonb), going.due, CAST(:key AS text) || going.member
FROM unnest(CAST(:members AS text[]), CAST(:dues AS timestamptz[])) WITH ORDINALITY
     AS going (member, due, place)
ORDER BY going.place
ON CONFLICT DO NOTHING
""")


async def left_out(connection: AsyncConnection, meant: Collection[str]) -> None:
    """Of these women, who wants fewer has been left out once more, or has got the one of four."""
    hers = (MEMBER.c.id.in_(meant), MEMBER.c.fewer.is_not(None))
    ids = select(MEMBER.c.id).where(*hers).order_by(MEMBER.c.id).with_for_update(key_share=True)
    held = list((await connection.execute(ids)).scalars())
    rest = func.mod(MEMBER.c.fewer + FEWER, FEWER + 1)
    await connection.execute(update(MEMBER).where(MEMBER.c.id.in_(held)).values(fewer=rest))


async def cancel(connection: AsyncConnection, prompt: int, now: datetime) -> None:
    """Whatever of it has not reached the carrier goes, everywhere; what a turn has in hand ends by itself."""
    for statement in (_UNSENT, _UNTOLD, _WAITING):
        await connection.execute(statement, {"prompt": prompt, "about": str(prompt), "now": now})
    due = (COPY.c.prompt_id == prompt, COPY.c.state == "due")
    await connection.execute(update(COPY).where(*due).values(state="cancelled"))


_UNSENT = text("""
WITH dropped AS (
    UPDATE outbox SET state = 'dropped', changed_at = :now
    FROM prompt_copy AS copy
    WHERE copy.prompt_id = :prompt AND outbox.member_id = copy.member_id
      AND outbox.state IN ('ready', 'claimed', 'held')
      AND outbox.content ->> 'prompt' = 'prompted/asked' AND outbox.content ->> 'about' = :about
    RETURNING outbox.member_id)
UPDATE prompt_copy SET state = 'cancelled' FROM dropped
WHERE prompt_copy.prompt_id = :prompt AND prompt_copy.member_id = dropped.member_id
  AND prompt_copy.state IN ('due', 'told')
""")

_UNTOLD = text("""
DELETE FROM timer USING prompt_copy AS copy
WHERE copy.prompt_id = :prompt AND timer.fired_at IS NULL
  AND timer.key = concat('prompt:', copy.prompt_id, ':', copy.member_id)
""")

_WAITING = text("""
DELETE FROM conversation WHERE id IN (
    SELECT waits.id FROM conversation AS waits JOIN prompt_copy AS copy ON copy.member_id = waits.member_id
    WHERE copy.prompt_id = :prompt AND waits.shelf = 'waiting' AND waits.flow = 'prompted'
      AND waits.data ->> 'prompt' = :about FOR UPDATE OF waits SKIP LOCKED)
""")


async def by_state(connection: AsyncConnection, prompt: int) -> dict[str, int]:
    query = select(COPY.c.state, func.count()).where(COPY.c.prompt_id == prompt).group_by(COPY.c.state)
    return {row[0]: row[1] for row in await connection.execute(query)}


async def seen(connection: AsyncConnection, prompt: int, member: str, now: datetime) -> None:
    """It is shown to her; an older one that she was to see before has missed her."""
    hers = (COPY.c.member_id == member, COPY.c.state == "due")
    told = {"state": "told", "told_at": now}
    await connection.execute(update(COPY).where(*hers, COPY.c.prompt_id == prompt).values(**told))
    older = (COPY.c.prompt_id < prompt, COPY.c.due_at <= now)
    await connection.execute(update(COPY).where(*hers, *older).values(state="missed"))


async def passed(connection: AsyncConnection, prompt: int, member: str, state: str) -> None:
    """`state`: skipped, fewer."""
    await connection.execute(update(COPY).where(*_hers(prompt, member)).values(state=state))


async def heard(connection: AsyncConnection, prompt: int, member: str, now: datetime) -> None:
    """She is told what the others said."""
    at = func.coalesce(COPY.c.digest_at, now)
    await connection.execute(update(COPY).where(*_hers(prompt, member)).values(digest_at=at))


def _hers(prompt: int, member: str) -> tuple[ColumnElement[bool], ...]:
    return COPY.c.prompt_id == prompt, COPY.c.member_id == member
