"""Somebody outside the line whom a group asked to stand with it: one row for each dialogue (PRODUCT 6.8)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Date, Select, cast, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Ally, AllyWords, Dialogue, Group, Member, Promise, table
from storage.schema.columns import secret_id

ADDRESS, ALLY, SAID = table(Address), table(Ally), table(AllyWords)
DIALOGUE, GROUP, MEMBER, PROMISE = table(Dialogue), table(Group), table(Member), table(Promise)
OUTSIDE = "ally"  # the state of the row of `member` that stands for somebody outside
OPEN = ("yes", "asked")  # the group may write to them
LASTING = ("invited", "no", *OPEN)  # and they to the group
MOST = 4  # messages of a group to one ally, after the invitation (PRODUCT 6.8)
AFTER = timedelta(days=30)  # the meeting, the group may still write
UNDATED = timedelta(days=60)  # after the invitation, where no day was ever named
LAST_DAY = cast(func.coalesce(DIALOGUE.c.meets_on + AFTER, ALLY.c.created_at + UNDATED), Date)
"""On which both may still write, as a column of `ALLY` joined with `DIALOGUE`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An ally of a dialogue. Columns as in `storage.schema.Ally`; `group`: the public name of the group, with
    its zone; `last_day`: on which either may still write."""

    id: str
    dialogue_id: str
    outsider_id: str | None
    name_id: str | None
    kind: str
    state: str
    sent: int
    sent_at: datetime | None
    group_id: str
    group: str
    timezone: str
    last_day: date

    def today(self, now: datetime) -> date:
        """The day where the group lives."""
        return now.astimezone(ZoneInfo(self.timezone)).date()

    def lasts(self, now: datetime) -> bool:
        """Whether anything may still be said between the two."""
        return self.state in LASTING and self.today(now) <= self.last_day

    def may_be_asked(self, now: datetime) -> bool:
        """Whether the group may write to them: they did not say no, and there is a message left."""
        return self.state in OPEN and self.lasts(now) and self.sent < MOST


async def invite(connection: AsyncConnection, values: dict[str, object], now: datetime) -> str:
    """`values`: columns of `storage.schema.Ally`. Returns its id."""
    id = secret_id()
    named = {"id": id, "state": "invited", "sent": 0, "created_at": now}
    await connection.execute(insert(ALLY).values(**named | values))
    return id


async def change(connection: AsyncConnection, id: str, **values: object) -> None:
    await connection.execute(update(ALLY).where(ALLY.c.id == id).values(**values))


async def close_all(connection: AsyncConnection, outsider: str) -> None:
    """They stand with nobody any more."""
    theirs = ALLY.c.outsider_id == outsider
    await connection.execute(update(ALLY).where(theirs).values(state="closed"))


async def find(connection: AsyncConnection, id: str) -> Standing | None:
    return next(iter(await _found(connection, _all().where(ALLY.c.id == id))), None)


async def of_dialogue(connection: AsyncConnection, dialogue: str) -> list[Standing]:
    """The newest first."""
    return await _found(connection, _all().where(ALLY.c.dialogue_id == dialogue))


async def of_outsider(connection: AsyncConnection, outsider: str) -> list[Standing]:
    """For whom they stand; the one that wrote to them last comes first."""
    return await _found(connection, _all().where(ALLY.c.outsider_id == outsider))


async def known(connection: AsyncConnection, digests: Collection[bytes]) -> tuple[str, str, str] | None:
    """Who is known by one of these addresses: id, state, and the state of the address. Nobody is locked."""
    query = (
        select(MEMBER.c.id, MEMBER.c.state, ADDRESS.c.state)
        .join(ADDRESS, ADDRESS.c.member_id == MEMBER.c.id)
        .where(ADDRESS.c.digest.in_(digests))
        .order_by(ADDRESS.c.state != "stopped", ADDRESS.c.id)
    )
    row = (await connection.execute(query.limit(1))).first()
    return (row[0], row[1], row[2]) if row else None


async def wrote(connection: AsyncConnection, ally: str, words: str, now: datetime, **about: object) -> None:
    """What was written between the two; `about`: columns of `storage.schema.AllyWords`."""
    row = {"ally_id": ally, "words_id": words, "created_at": now, "inward": False, "quotable": True}
    await connection.execute(insert(SAID).values(**row | about))


@dataclass(frozen=True, slots=True)
class LastSaid:
    """The last words between the two: whether they were the ally's, and the promise they were about, with its
    number."""

    inward: bool = False
    promise_id: str | None = None
    number: int | None = None


async def last_said(connection: AsyncConnection, ally: str) -> LastSaid:
    query = (
        select(SAID.c.inward, SAID.c.promise_id, PROMISE.c.number)
        .outerjoin(PROMISE, PROMISE.c.id == SAID.c.promise_id)
        .where(SAID.c.ally_id == ally)
        .order_by(SAID.c.created_at.desc(), SAID.c.words_id)
    )
    row = (await connection.execute(query.limit(1))).first()
    return LastSaid(**row._mapping) if row else LastSaid()


async def waits_for_answer(connection: AsyncConnection, ally: Standing) -> bool:
    """Whether they have asked something before they say yes or no, and the group has not answered yet."""
    return ally.state == "asked" and (await last_said(connection, ally.id)).inward


async def may_be_quoted(connection: AsyncConnection, ally: str, words: str) -> bool | None:
    """Whether words of this ally may stand in print; None when there are no such words of theirs."""
    theirs = SAID.c.ally_id == ally, SAID.c.words_id == words, SAID.c.inward
    quotable: bool | None = await connection.scalar(select(SAID.c.quotable).where(*theirs))
    return quotable


def _all() -> Select[tuple[object, ...]]:
    names = ("id", "dialogue_id", "outsider_id", "name_id", "kind", "state", "sent", "sent_at")
    return (
        select(
            *(ALLY.c[name] for name in names),
            DIALOGUE.c.group_id,
            GROUP.c.name.label("group"),
            GROUP.c.timezone,
            LAST_DAY.label("last_day"),
        )
        .join_from(ALLY, DIALOGUE, DIALOGUE.c.id == ALLY.c.dialogue_id)
        .join(GROUP, GROUP.c.id == DIALOGUE.c.group_id)
        .order_by(func.coalesce(ALLY.c.sent_at, ALLY.c.created_at).desc(), ALLY.c.created_at.desc())
    )


async def _found(connection: AsyncConnection, query: Select[tuple[object, ...]]) -> list[Standing]:
    return [Standing(**row._mapping) for row in await connection.execute(query)]
