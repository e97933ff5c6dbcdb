"""Dialogues that the worker has to look at, and who of a group takes part in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Dialogue, Editor, Member, Outbox, Role, table

DIALOGUE, EDITOR, MEMBER, ROLE = table(Dialogue), table(Editor), table(Member), table(Role)
OUTBOX = table(Outbox)


@dataclass(frozen=True, slots=True)
class Due:
    """A dialogue whose time has come, and the time that it was."""

    dialogue: str
    look_at: datetime


async def take_due(connection: AsyncConnection, now: datetime) -> Due | None:
    """One that is due, held until the transaction ends; None where there is none that nobody else holds."""
    query = (
        select(DIALOGUE.c.id, DIALOGUE.c.look_at)
        .where(DIALOGUE.c.look_at <= now)
        .order_by(DIALOGUE.c.look_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = (await connection.execute(query)).first()
    return Due(row.id, row.look_at) if row else None


async def forget_reminders(connection: AsyncConnection, dialogue: str, now: datetime) -> None:
    """Those that are held until their readers write would speak of a day that is over, or that has moved."""
    about = OUTBOX.c.content["about"].astext
    hers = OUTBOX.c.member_id.in_(await taking_part(connection, dialogue))
    these = OUTBOX.c.content["message"].astext.like("d-rem%"), (about == dialogue) | about.is_(None)
    held = update(OUTBOX).where(hers, *these, stands(OUTBOX.c.state, "held"))
    await connection.execute(held.values(state="dropped", changed_at=now))


async def taking_part(connection: AsyncConnection, dialogue: str) -> list[str]:
    """Members of the group who prepare it or have a role there: who takes the notes, who has opened it, then
    the editors in the order in which they came, then the others."""
    editors = select(EDITOR.c.member_id).where(EDITOR.c.dialogue_id == dialogue)
    holders = select(ROLE.c.member_id).where(ROLE.c.dialogue_id == dialogue)
    notes = holders.where(ROLE.c.name == "notes").scalar_subquery()
    joined = (
        select(EDITOR.c.joined_at)
        .where(EDITOR.c.dialogue_id == dialogue, EDITOR.c.member_id == MEMBER.c.id)
        .scalar_subquery()
    )
    query = (
        select(MEMBER.c.id)
        .join(DIALOGUE, DIALOGUE.c.group_id == MEMBER.c.group_id)
        .where(DIALOGUE.c.id == dialogue, MEMBER.c.state == "member")
        .where(MEMBER.c.id.in_(union(editors, holders)))
        .order_by(
            (MEMBER.c.id == notes).desc().nulls_last(),
            (MEMBER.c.id == DIALOGUE.c.member_id).desc().nulls_last(),
            joined.nulls_last(),
            MEMBER.c.created_at,
            MEMBER.c.nick,
        )
    )
    return list((await connection.scalars(query)).all())
