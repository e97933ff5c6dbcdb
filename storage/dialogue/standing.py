"""Groups that are asked to stand with another one, and those that do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Dialogue, Group, Member, Stand, table
from storage.ties import tied

DIALOGUE, GROUP, MEMBER, STAND = table(Dialogue), table(Group), table(Member), table(Stand)
OF_EACH = 2  # members of a group who are asked
ANSWERED = STAND.c.cosigned | STAND.c.words_id.is_not(None)
"""Of a group that was asked: silence is never yes (CON-03)."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A dialogue with which a member's group was asked to stand. `group`: the name of her own."""

    dialogue: str
    state: str
    meets_on: date | None
    timezone: str
    nameless: bool
    group: str
    answered: bool


async def offer(connection: AsyncConnection, dialogue: str, group: str, now: datetime) -> list[str]:
    """The tied groups that were not asked before are, from now on. Returns the members to be asked."""
    women = await tied(connection, group, OF_EACH)
    query = select(MEMBER.c.id, MEMBER.c.group_id).where(MEMBER.c.id.in_(women))
    of = {row.id: row.group_id for row in await connection.execute(query)}
    rows = [{"dialogue_id": dialogue, "group_id": one, "created_at": now} for one in sorted(set(of.values()))]
    if not rows:
        return []
    asked = insert(STAND).values(rows).on_conflict_do_nothing().returning(STAND.c.group_id)
    fresh = set((await connection.scalars(asked)).all())
    return [woman for woman in women if of[woman] in fresh]


async def asking(connection: AsyncConnection, dialogue: str, member: str) -> Asking | None:
    """None when her group was not asked, or the dialogue is gone."""
    asking_group, own = GROUP.alias("asking"), GROUP.alias("own")
    query = (
        select(
            DIALOGUE.c.id.label("dialogue"),
            *(DIALOGUE.c[name] for name in ("state", "meets_on", "nameless")),
            asking_group.c.timezone,
            own.c.name.label("group"),
            ANSWERED.label("answered"),
        )
        .join_from(STAND, DIALOGUE, DIALOGUE.c.id == STAND.c.dialogue_id)
        .join(asking_group, asking_group.c.id == DIALOGUE.c.group_id)
        .join(MEMBER, and_(MEMBER.c.group_id == STAND.c.group_id, MEMBER.c.id == member))
        .join(own, own.c.id == MEMBER.c.group_id)
        .where(DIALOGUE.c.id == dialogue)
    )
    row = (await connection.execute(query)).first()
    return Asking(**row._mapping) if row else None


async def answer(
    connection: AsyncConnection, dialogue: str, member: str, now: datetime, words: str | None = None
) -> None:
    """Her group stands with it: with these words, or with its name under the ask."""
    group = select(MEMBER.c.group_id).where(MEMBER.c.id == member).scalar_subquery()
    values = {"member_id": member, "words_id": words, "cosigned": words is None, "created_at": now}
    hers = STAND.c.dialogue_id == dialogue, STAND.c.group_id == group
    await connection.execute(update(STAND).where(*hers).values(**values))


async def cosigners(connection: AsyncConnection, dialogue: str) -> int:
    """How many groups put their name under the ask."""
    signed = STAND.c.dialogue_id == dialogue, STAND.c.cosigned
    return int(await connection.scalar(select(func.count()).select_from(STAND).where(*signed)) or 0)
