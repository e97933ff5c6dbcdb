"""What of dialogues goes with a woman's words, or with herself, and what stays with her group.

A dialogue is the group's: it goes on without the texts of her who leaves, under a new version of its paper.
Her nickname goes with her, wherever it stood as a role. When the last woman of a group has gone, so do its
dialogues, and whatever hangs on them.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, exists, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialogue import papers
from storage.schema import Dialogue, DialoguePart, Member, Role, table

DIALOGUE, MEMBER = table(Dialogue), table(Member)
PART, ROLE = table(DialoguePart), table(Role)


async def told_with(connection: AsyncConnection, words: Collection[str]) -> list[str]:
    """The dialogues in which any of these words stand, to be looked at once they are gone."""
    query = select(PART.c.dialogue_id).where(PART.c.words_id.in_(words)).distinct()
    return list((await connection.scalars(query)).all())


async def without(connection: AsyncConnection, dialogues: Collection[str]) -> None:
    """A paper that has lost a text is another one, which nobody has agreed to yet."""
    for dialogue in sorted(dialogues):
        await papers.changed(connection, dialogue)


async def leave(connection: AsyncConnection, whom: Collection[str]) -> list[str]:
    """Before they go: the dialogues they worked on, and no role has their name any more."""
    hers = list((await connection.execute(_THEIRS, {"whom": list(whom)})).scalars())
    theirs = select(MEMBER.c.group_id, MEMBER.c.nick).where(MEMBER.c.id.in_(whom), MEMBER.c.nick != "")
    for group, nick in (await connection.execute(theirs)).all():
        of_group = ROLE.c.dialogue_id.in_(select(DIALOGUE.c.id).where(DIALOGUE.c.group_id == group))
        await connection.execute(delete(ROLE).where(of_group, ROLE.c.nick == nick))
    await connection.execute(delete(ROLE).where(ROLE.c.member_id.in_(whom)))
    return hers


async def go_on(connection: AsyncConnection, dialogues: Collection[str], now: datetime) -> None:
    """After they have gone: the dialogues of a group without any member go too; the others are as they are
    with those who stay."""
    members = exists().where(MEMBER.c.group_id == DIALOGUE.c.group_id, MEMBER.c.state == "member")
    await connection.execute(delete(DIALOGUE).where(DIALOGUE.c.id.in_(dialogues), ~members))
    for dialogue in sorted(dialogues):
        await papers.settle(connection, dialogue, now)


_THEIRS = text("""
SELECT dialogue_id FROM editor WHERE member_id = ANY(:whom)
UNION SELECT dialogue_id FROM dialogue_part WHERE member_id = ANY(:whom)
UNION SELECT part.dialogue_id FROM dialogue_part AS part JOIN words ON words.id = part.words_id
WHERE words.member_id = ANY(:whom)
UNION SELECT dialogue.id FROM dialogue JOIN member USING (group_id) WHERE member.id = ANY(:whom)
""")
