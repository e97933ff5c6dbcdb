"""Finding people and holding them still for a turn. Everything takes lists, also when there is one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, exists, func, literal_column, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import among, stands
from storage.dialogue.packs import OF_COUNTRY, OF_GROUP, Version, versions
from storage.schema import Address, Ally, Dialogue, Group, Inbox, Member, Outbox, Sharing, Staff, table

MEMBER, ADDRESS, GROUP = table(Member), table(Address), table(Group)
ALLY, DIALOGUE, _WHOSE = table(Ally), table(Dialogue), GROUP.alias("whose")
INBOX, OUTBOX, SHARING = table(Inbox), table(Outbox), table(Sharing)
STAFF = table(Staff)


@dataclass(frozen=True, slots=True)
class Person:
    """A member or guest, and the address this turn speaks to. Columns not told here: `storage.schema.Member`.

    `address_state`: good, doubtful, stopped or wrong; `wondered_at`: when g-who was sent there.
    `wrote_at`, `said`: when she last wrote from there, and the keyed hash of what (before this turn). Who is
    found by her address has neither until her message is remembered, which tells both (`storage.inbox`); who
    shares the phone and is not the one that writes now has no `wrote_at`.
    `shared`: another member writes from there too.
    `waits`: something for this address is held, or was put off, until she writes.
    `desk`: she works it, and nobody has locked her out.
    `country_pack`, `group_pack`: the versions of the packs that hold for her group, where there are any.
    """

    id: str
    state: str
    language: str
    group_id: str | None
    nick: str = field(repr=False)
    shows: bool
    discreet: bool
    hours: str
    cover: str = field(repr=False)
    pin: bytes | None = field(repr=False)
    pin_tries: int
    pin_missed_at: datetime | None
    unlocked: bool
    silent: bool
    unasked: list[str]
    ignored_until: datetime | None
    safety_asked_at: datetime | None
    quiet_until: datetime | None
    seen_at: datetime | None
    timezone: str
    country: str
    address_id: int
    address_state: str
    heard_at: datetime | None
    wondered_at: datetime | None
    shared: bool
    usual_address_id: int | None
    channel: str
    waits: bool
    country_pack: int | None
    group_pack: int | None
    desk: bool
    wrote_at: datetime | None = None
    said: bytes | None = field(default=None, repr=False)

    @property
    def packs(self) -> tuple[Version, ...]:
        """Those of her country and of her group, the upper one last."""
        return versions(self.country, self.country_pack, self.group_id, self.group_pack)

    @property
    def guest(self) -> bool:
        return self.state != "member"

    @property
    def outside(self) -> bool:
        """No woman of the line, but somebody whom a group asked to stand with it."""
        return self.state == "ally"

    @property
    def staff(self) -> bool:
        """Nobody's member, but somebody who works the desk."""
        return self.state == "staff"

    @property
    def stopped(self) -> bool:
        return self.address_state == "stopped"


_ASKING = (
    select(_WHOSE.c.timezone)
    .join_from(ALLY, DIALOGUE, DIALOGUE.c.id == ALLY.c.dialogue_id)
    .join(_WHOSE, _WHOSE.c.id == DIALOGUE.c.group_id)
    .where(ALLY.c.outsider_id == MEMBER.c.id)
    .order_by(ALLY.c.created_at.desc())
    .limit(1)
    .scalar_subquery()
)
"""Whoever is in no group lives where the group does that asked them last."""

_WORKING = select(STAFF.c.timezone).where(STAFF.c.member_id == MEMBER.c.id).scalar_subquery()

_PERSON = (
    MEMBER.c.id,
    MEMBER.c.state,
    MEMBER.c.language,
    MEMBER.c.group_id,
    MEMBER.c.nick,
    MEMBER.c.shows,
    MEMBER.c.discreet,
    MEMBER.c.hours,
    MEMBER.c.cover,
    MEMBER.c.pin,
    MEMBER.c.pin_tries,
    MEMBER.c.pin_missed_at,
    MEMBER.c.unlocked,
    MEMBER.c.silent,
    MEMBER.c.unasked,
    MEMBER.c.ignored_until,
    MEMBER.c.safety_asked_at,
    MEMBER.c.quiet_until,
    MEMBER.c.seen_at,
    func.coalesce(
        GROUP.c.timezone,
        case((MEMBER.c.state == "ally", _ASKING), (MEMBER.c.state == "staff", _WORKING)),
        "UTC",
    ).label("timezone"),
    func.coalesce(GROUP.c.country, "").label("country"),
    OF_COUNTRY.label("country_pack"),
    OF_GROUP.label("group_pack"),
    exists().where(STAFF.c.member_id == MEMBER.c.id, STAFF.c.locked_at.is_(None)).label("desk"),
    ADDRESS.c.id.label("address_id"),
    ADDRESS.c.state.label("address_state"),
    ADDRESS.c.heard_at,
    ADDRESS.c.asked_at.label("wondered_at"),
    exists().where(SHARING.c.address_id == ADDRESS.c.id).label("shared"),
    MEMBER.c.address_id.label("usual_address_id"),
    ADDRESS.c.channel,
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
_LAST_CAME = (
    select(INBOX.c.received_at)
    .where(INBOX.c.address_id == ADDRESS.c.id)
    .order_by(INBOX.c.received_at.desc())
    .limit(1)
    .scalar_subquery()
)
_WROTE_AT = case((ADDRESS.c.member_id == MEMBER.c.id, _LAST_CAME)).label("wrote_at")


async def by_address(connection: AsyncConnection, digests: Collection[bytes]) -> dict[bytes, Person]:
    """Lock the people behind these addresses, always in one order, so that no two turns wait in a ring.

    The lock leaves the key alone, so that another turn may set a timer for her meanwhile.
    """
    rows = await connection.execute(_BY_ADDRESS, {"digests": list(digests)})
    return {row.digest: _person(row) for row in rows}


async def by_id(connection: AsyncConnection, members: Collection[str]) -> dict[str, Person]:
    """Lock these members, each with the address she wrote from last."""
    rows = await connection.execute(_BY_ID, {"members": list(members)})
    return {row.id: _person(row) for row in rows}


async def readers(connection: AsyncConnection, messages: Collection[int]) -> dict[int, Person]:
    """Who these messages of the outbox are for, each with the address it goes to. Nobody is locked."""
    rows = await connection.execute(_READERS, {"messages": list(messages)})
    return {row.message: _person(row) for row in rows}


def _held(joined: ColumnElement[bool], wanted: ColumnElement[bool], more: ColumnElement[Any]) -> Select[Any]:
    return (
        select(*_PERSON, more)
        .join_from(MEMBER, ADDRESS, joined)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
        .where(wanted)
        .order_by(MEMBER.c.id, ADDRESS.c.id)
        .with_for_update(key_share=True, of=(MEMBER, ADDRESS))
    )


_BY_ADDRESS = _held(ADDRESS.c.member_id == MEMBER.c.id, among(ADDRESS.c.digest, "digests"), ADDRESS.c.digest)
_MESSAGE = OUTBOX.alias("message")  # another row than those that a person waits for
_READERS: Select[Any] = (
    select(*_PERSON, _WROTE_AT, _MESSAGE.c.id.label("message"))
    .join_from(_MESSAGE, MEMBER, MEMBER.c.id == _MESSAGE.c.member_id)
    .join(ADDRESS, ADDRESS.c.id == _MESSAGE.c.address_id)
    .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
    .where(among(_MESSAGE.c.id, "messages"))
)
_BY_ID = _held(ADDRESS.c.id == MEMBER.c.address_id, among(MEMBER.c.id, "members"), _WROTE_AT)


def _person(row: Row[Any]) -> Person:
    return Person(**{name: value for name, value in row._mapping.items() if name in Person.__slots__})
