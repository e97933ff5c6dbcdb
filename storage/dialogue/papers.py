"""The paper of a dialogue: sent to the group in versions, agreed to or not (CON-09)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialogue import dialogues, parts
from storage.dialogue.dialogues import DIALOGUE, EDITOR, MEMBER, Prepared, needed

READERS = 12  # at most, of one group, are asked about one version


async def send(connection: AsyncConnection, dialogue: Prepared, member: str, now: datetime) -> int:
    """What she wrote may be read by her group: a new version, which she agrees to. Returns its number."""
    await parts.show(connection, dialogue.id, member, now)
    await dialogues.take_part(connection, dialogue.id, member, now)
    version = dialogue.paper + 1
    sent = {"paper": version, "paper_at": now, "paper_by": member, "ready_at": None, "changed_at": now}
    paper_of = parts.numbers(await parts.printed(connection, dialogue.id))
    await dialogues.change(connection, dialogue.id, **sent, paper_of=paper_of)
    await dialogues.change_editor(connection, dialogue.id, member, agreed=version, objected=0)
    return version


async def agree(
    connection: AsyncConnection, dialogue: Prepared, member: str, objects: bool, now: datetime
) -> None:
    """She says it of the version that is there now."""
    await dialogues.take_part(connection, dialogue.id, member, now)
    said = {"agreed": 0, "objected": dialogue.paper} if objects else {"agreed": dialogue.paper, "objected": 0}
    await dialogues.change_editor(connection, dialogue.id, member, **said)


async def settle(connection: AsyncConnection, dialogue: str, now: datetime) -> bool:
    """Whether enough of the editors agree to what is on the paper now; what was ready and is not any more is
    taken back. True only when it has become ready in this moment.

    A text that was taken out, or erased, makes a version of its own, which nobody has agreed to yet.
    """
    found = await dialogues.by_id(connection, dialogue)
    if found is None or not found.paper:
        return False
    if await _renewed(connection, found):
        await dialogues.change(connection, dialogue, changed_at=now)
        return False
    agreed, editors = await agreement(connection, dialogue)
    ready = agreed >= needed(editors)
    if ready != (found.ready_at is not None):
        await dialogues.change(connection, dialogue, ready_at=now if ready else None)
    return ready and found.ready_at is None


async def changed(connection: AsyncConnection, dialogue: str) -> bool:
    """Whether a text that was on the paper is not any more: then it is another one, to be agreed to anew."""
    found = await dialogues.by_id(connection, dialogue)
    return found is not None and await _renewed(connection, found)


async def _renewed(connection: AsyncConnection, found: Prepared) -> bool:
    if not found.paper:
        return False
    standing = parts.numbers(await parts.printed(connection, found.id))
    if standing == found.paper_of:
        return False
    anew = {"paper": found.paper + 1, "paper_of": standing, "ready_at": None}
    await dialogues.change(connection, found.id, **anew)
    return True


async def agreement(connection: AsyncConnection, dialogue: str) -> tuple[int, int]:
    """So many agree to the version that is there, of so many editors."""
    agrees = func.count().filter((EDITOR.c.agreed == DIALOGUE.c.paper) & (DIALOGUE.c.paper > 0))
    query = (
        select(agrees, func.count())
        .join_from(EDITOR, DIALOGUE, DIALOGUE.c.id == EDITOR.c.dialogue_id)
        .join(MEMBER, MEMBER.c.id == EDITOR.c.member_id)
        .where(EDITOR.c.dialogue_id == dialogue, MEMBER.c.state == "member")
    )
    agreed, editors = (await connection.execute(query)).one()
    return agreed, editors


async def readers(connection: AsyncConnection, dialogue: Prepared, member: str) -> list[str]:
    """Who is asked about a version that this member sends: of her group, the editors first, then who was seen
    last."""
    works = EDITOR.c.member_id.is_not(None)
    query = (
        select(MEMBER.c.id)
        .outerjoin(EDITOR, (EDITOR.c.member_id == MEMBER.c.id) & (EDITOR.c.dialogue_id == dialogue.id))
        .where(MEMBER.c.group_id == dialogue.group_id, MEMBER.c.state == "member", MEMBER.c.id != member)
        .order_by(works.desc(), MEMBER.c.seen_at.desc().nulls_last(), MEMBER.c.id)
        .limit(READERS)
    )
    return list((await connection.scalars(query)).all())
