"""Who does what at a meeting. Reading is in `storage.dialogue.dialogues`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Role, table

ROLE = table(Role)


async def give(
    connection: AsyncConnection, dialogue: str, name: str, nick: str, member: str | None, now: datetime
) -> None:
    """In place of whoever had it. `member`: who she is, if she is on the line."""
    given = {"nick": nick, "member_id": member, "created_at": now}
    row = upsert(ROLE).values(dialogue_id=dialogue, name=name, **given)
    same = (ROLE.c.dialogue_id, ROLE.c.name)
    await connection.execute(row.on_conflict_do_update(index_elements=same, set_=given))


async def leave_open(connection: AsyncConnection, dialogue: str, name: str) -> None:
    """Nobody has this one."""
    await connection.execute(delete(ROLE).where(ROLE.c.dialogue_id == dialogue, ROLE.c.name == name))
