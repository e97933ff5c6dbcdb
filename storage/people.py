"""Finding people and holding them still for a turn. Everything takes lists, also when there is one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, delete, insert, literal_column, or_, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import among, stands
from storage.schema import Address, Consent, Group, Inbox, Member, Outbox, table

MEMBER, ADDRESS, GROUP, CONSENT = table(Member), table(Address), table(Group), table(Consent)
INBOX, OUTBOX = table(Inbox), table(Outbox)


@dataclass(frozen=True, slots=True)
class Person:
    """A member or guest, and the address this turn speaks to.

    `waits`: something for this address is held, or was put off, until she writes. `doubtful`: it bounced.
    """

    id: str
    state: str
    language: str
    group_id: str | None
    nick: str = field(repr=False)
    shows: bool
    discreet: bool
    quiet_until: datetime | None
    seen_at: datetime | None
    address_id: int
    usual_address_id: int | None
    channel: str
    stopped: bool
    doubtful: bool
    waits: bool

    @property
    def guest(self) -> bool:
        return self.state != "member"


_PERSON = (
    MEMBER.c.id,
    MEMBER.c.state,
    MEMBER.c.language,
    MEMBER.c.group_id,
    MEMBER.c.nick,
    MEMBER.c.shows,
    MEMBER.c.discreet,
    MEMBER.c.quiet_until,
    MEMBER.c.seen_at,
    ADDRESS.c.id.label("address_id"),
    MEMBER.c.address_id.label("usual_address_id"),
    ADDRESS.c.channel,
    (ADDRESS.c.state == "stopped").label("stopped"),
    (ADDRESS.c.state == "doubtful").label("doubtful"),
    select(OUTBOX.c.id)
    .where(
        OUTBOX.c.address_id == ADDRESS.c.id,
        stands(OUTBOX.c.state, "held", "ready"),
        or_(stands(OUTBOX.c.state, "held"), OUTBOX.c.code.is_not(None)),
    )
    .offset(literal_column("0"))  # keeps the planner from reading the whole outbox for one woman
    .exists()
    .label("waits"),
)


async def hold_by_address(connection: AsyncConnection, digests: Collection[bytes]) -> dict[bytes, Person]:
    """Lock the people behind these addresses, always in one order, so that no two turns wait in a ring.

    The lock leaves the key alone, so that another turn may set a timer for her meanwhile.
    """
    rows = await connection.execute(_BY_ADDRESS, {"digests": list(digests)})
    return {row.digest: _person(row) for row in rows}


async def hold_by_id(connection: AsyncConnection, members: Collection[str]) -> dict[str, Person]:
    """Lock these members, each with the address she wrote from last."""
    rows = await connection.execute(_BY_ID, {"members": list(members)})
    return {row.id: _person(row) for row in rows}


def _held(joined: ColumnElement[bool], wanted: ColumnElement[bool]) -> Select[Any]:
    return (
        select(*_PERSON, ADDRESS.c.digest)
        .join_from(MEMBER, ADDRESS, joined)
        .where(wanted)
        .order_by(MEMBER.c.id, ADDRESS.c.id)
        .with_for_update(key_share=True)
    )


_BY_ADDRESS = _held(ADDRESS.c.member_id == MEMBER.c.id, among(ADDRESS.c.digest, "digests"))
_BY_ID = _held(ADDRESS.c.id == MEMBER.c.address_id, among(MEMBER.c.id, "members"))


def _person(row: Row[Any]) -> Person:
    return Person(**{name: getattr(row, name) for name in Person.__slots__})


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody who wrote for the first time from this address."""

    channel: str
    digest: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    language: str


async def welcome(connection: AsyncConnection, stranger: Stranger, now: datetime) -> str | None:
    """Make a guest of her; None when another turn has done so meanwhile."""
    guest = Member(language=stranger.language, created_at=now, seen_at=now)
    await connection.execute(insert(MEMBER).values(**guest.model_dump()))
    address = await add_address(connection, guest.id, stranger, now)
    if address is None:
        await forget(connection, [guest.id])
        return None
    await change(connection, guest.id, {"address_id": address})
    return guest.id


async def add_address(
    connection: AsyncConnection, member: str, stranger: Stranger, now: datetime
) -> int | None:
    """One more address of hers; None when it is known already."""
    values = {
        "member_id": member,
        "channel": stranger.channel,
        "digest": stranger.digest,
        "sealed": stranger.sealed,
        "state": "good",
        "created_at": now,
    }
    statement = insert_or(ADDRESS).values(**values).on_conflict_do_nothing(index_elements=["digest"])
    made: int | None = await connection.scalar(statement.returning(ADDRESS.c.id))
    return made


async def change(connection: AsyncConnection, member: str, values: Mapping[str, object]) -> None:
    await connection.execute(update(MEMBER).where(MEMBER.c.id == member).values(**values))


async def change_address(connection: AsyncConnection, address_id: int, state: str) -> None:
    await connection.execute(update(ADDRESS).where(ADDRESS.c.id == address_id).values(state=state))


async def record_consent(connection: AsyncConnection, values: Mapping[str, object]) -> None:
    await connection.execute(insert(CONSENT).values(**values))


async def forget(connection: AsyncConnection, members: Collection[str]) -> None:
    """Erase them, with everything that hangs on them."""
    await _erase(connection, MEMBER.c.id.in_(members))


async def forget_if(connection: AsyncConnection, member: str, state: str) -> None:
    """Erase her if she is still in this state."""
    await _erase(connection, and_(MEMBER.c.id == member, MEMBER.c.state == state))


async def _erase(connection: AsyncConnection, whom: ColumnElement[bool]) -> None:
    """Of the inbox only the carrier's ids stay, and nothing tells whose they were."""
    theirs = select(ADDRESS.c.id).join(MEMBER, MEMBER.c.id == ADDRESS.c.member_id).where(whom)
    await connection.execute(update(INBOX).where(INBOX.c.address_id.in_(theirs)).values(body=None))
    await connection.execute(delete(MEMBER).where(whom))


async def join_group(connection: AsyncConnection, member: str, group: str) -> None:
    """She lives where her group is, until she says otherwise."""
    query = select(GROUP.c.place, GROUP.c.kind_of_place).where(GROUP.c.id == group)
    row = (await connection.execute(query)).one()
    place = {"group_id": group, "place": row.place, "kind_of_place": row.kind_of_place}
    await change(connection, member, place)


async def group_words(connection: AsyncConnection) -> dict[str, str]:
    """Each group's word and its id."""
    rows = await connection.execute(select(GROUP.c.word, GROUP.c.id))
    return {row.word: row.id for row in rows}


async def nicks_in(connection: AsyncConnection, group_id: str | None) -> set[str]:
    rows = await connection.execute(select(MEMBER.c.nick).where(MEMBER.c.group_id == group_id))
    return {row.nick for row in rows}


@dataclass(frozen=True, slots=True)
class Home:
    """Where a member lives."""

    place: str = ""
    country: str = ""
    kind_of_place: str = ""


async def home(connection: AsyncConnection, member: str) -> Home:
    query = (
        select(MEMBER.c.place, GROUP.c.country, MEMBER.c.kind_of_place)
        .join_from(MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id)
        .where(MEMBER.c.id == member)
    )
    row = (await connection.execute(query)).first()
    return Home(**row._mapping) if row else Home()


@dataclass(frozen=True, slots=True)
class Other:
    id: int
    channel: str


async def other_address(connection: AsyncConnection, member: str, channel: str) -> Other | None:
    """A good address of hers on another channel."""
    query = select(ADDRESS.c.id, ADDRESS.c.channel).where(
        ADDRESS.c.member_id == member, ADDRESS.c.channel != channel, ADDRESS.c.state == "good"
    )
    row = (await connection.execute(query.order_by(ADDRESS.c.id.desc()))).first()
    return Other(**row._mapping) if row else None
