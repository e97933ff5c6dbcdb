"""Members of her groups who have neither written nor read for 30 days, for the facilitator who looks after
them and for nobody else. Nothing here is counted, compared or exported."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Select, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Address, Group, Member, Outbox, Quiet, table

ADDRESS, GROUP, MEMBER = table(Address), table(Group), table(Member)
OUTBOX, QUIET = table(Outbox), table(Quiet)

SILENT = timedelta(days=30)
ASKED_ONCE_IN = timedelta(days=90)
MOST = 50  # that are shown at once
_LAST = func.coalesce(MEMBER.c.seen_at, MEMBER.c.created_at)
_READ = stands(OUTBOX.c.state, "read")


@dataclass(frozen=True, slots=True)
class Silent:
    """One of them. `wrote_at`: when she wrote last, or joined. `asked_at`: when somebody greeted her last."""

    member_id: str = field(repr=False)
    nick: str = field(repr=False)
    group: str
    wrote_at: datetime
    asked_at: datetime | None

    def days(self, now: datetime) -> int:
        """For how many whole days she has not written."""
        return (now - self.wrote_at).days

    def may_be_asked(self, now: datetime) -> bool:
        """Once in 90 days."""
        return self.asked_at is None or self.asked_at <= now - ASKED_ONCE_IN


async def listed(connection: AsyncConnection, facilitator: str, now: datetime) -> list[Silent]:
    """Of the groups that know her as their facilitator, by group and nickname: nobody is first or last."""
    query = _silent(facilitator, now).order_by(GROUP.c.name, MEMBER.c.nick, MEMBER.c.id).limit(MOST)
    return [Silent(**row._mapping) for row in await connection.execute(query)]


async def one(connection: AsyncConnection, facilitator: str, member: str, now: datetime) -> Silent | None:
    """None for a member who is not quiet any more, or is in no group of hers."""
    row = (await connection.execute(_silent(facilitator, now).where(MEMBER.c.id == member))).first()
    return Silent(**row._mapping) if row else None


async def leave(connection: AsyncConnection, member: str, until: datetime, **more: datetime) -> None:
    """She is shown to nobody before then. `more`: `asked_at`, when she was greeted."""
    values = {"member_id": member, "again_at": until, **more}
    made = insert(QUIET).values(**values)
    kept = {name: made.excluded[name] for name in values if name != "member_id"}
    await connection.execute(made.on_conflict_do_update(index_elements=["member_id"], set_=kept))


def _silent(facilitator: str, now: datetime) -> Select[tuple[str, str, str, datetime, datetime | None]]:
    """Who has stopped the line is left alone, and is not shown."""
    since = now - SILENT
    read = exists().where(OUTBOX.c.member_id == MEMBER.c.id, _READ, OUTBOX.c.changed_at >= since)
    return (
        select(MEMBER.c.id.label("member_id"), MEMBER.c.nick, GROUP.c.name.label("group"))
        .add_columns(_LAST.label("wrote_at"), QUIET.c.asked_at)
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .join(ADDRESS, ADDRESS.c.id == MEMBER.c.address_id)
        .join(QUIET, QUIET.c.member_id == MEMBER.c.id, isouter=True)
        .where(MEMBER.c.state == "member", MEMBER.c.nick != "", ADDRESS.c.state != "stopped")
        .where(GROUP.c.facilitator == facilitator, since > _LAST, ~read)
        .where(func.coalesce(QUIET.c.again_at, now) <= now)
    )
