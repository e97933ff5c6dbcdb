"""Who is there: meeting them, changing what is known of them, forgetting them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import exists, insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import cases, erasing
from storage.countries import COUNTRY, IS_OPEN
from storage.schema import Address, Consent, Group, Member, table

MEMBER, ADDRESS, GROUP, CONSENT = table(Member), table(Address), table(Group), table(Consent)


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody who wrote for the first time from this address."""

    channel: str
    digest: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    language: str


async def welcome(connection: AsyncConnection, stranger: Stranger, now: datetime) -> str | None:
    """Make a guest of her; None when another turn has done so meanwhile."""
    guest = await begin(connection, stranger.language, None, now)
    address = await add_address(connection, guest, stranger, now)
    if address is None:
        await forget(connection, [guest], now)
        return None
    await change(connection, guest, {"address_id": address})
    return guest


async def begin(connection: AsyncConnection, language: str, address_id: int | None, now: datetime) -> str:
    """Somebody who has agreed to nothing yet, and is reached at this address."""
    guest = Member(language=language, address_id=address_id, created_at=now, seen_at=now)
    await connection.execute(insert(MEMBER).values(**guest.model_dump()))
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
        "heard_at": now,
        "created_at": now,
    }
    statement = insert_or(ADDRESS).values(**values).on_conflict_do_nothing(index_elements=["digest"])
    made: int | None = await connection.scalar(statement.returning(ADDRESS.c.id))
    return made


async def change(connection: AsyncConnection, member: str, values: Mapping[str, object]) -> None:
    await connection.execute(update(MEMBER).where(MEMBER.c.id == member).values(**values))


async def change_address(connection: AsyncConnection, address_id: int, state: str, **more: object) -> None:
    await connection.execute(update(ADDRESS).where(ADDRESS.c.id == address_id).values(state=state, **more))


async def record_consent(connection: AsyncConnection, values: Mapping[str, object]) -> None:
    await connection.execute(insert(CONSENT).values(**values))


async def has_agreed(connection: AsyncConnection, member: str, sentence: str) -> bool:
    """Whether she has ever said yes to this sentence."""
    said_yes = (CONSENT.c.member_id == member, CONSENT.c.sentence == sentence, CONSENT.c.answer == "1")
    return bool(await connection.scalar(select(exists().where(*said_yes))))


async def forget(connection: AsyncConnection, members: Collection[str], now: datetime) -> None:
    """Erase them, with everything that hangs on them."""
    await erasing.members(connection, members, now)


async def forget_if(connection: AsyncConnection, member: str, state: str, now: datetime) -> None:
    """Erase her if she is still in this state. A guest whom a trained woman is to contact is kept for it."""
    if state == "leaving" or not await cases.is_open(connection, member):
        still = select(MEMBER.c.id).where(MEMBER.c.id == member, MEMBER.c.state == state)
        await forget(connection, (await connection.execute(still.with_for_update())).scalars().all(), now)


async def join_group(connection: AsyncConnection, member: str, group: str) -> None:
    """She lives where her group is, until she says otherwise."""
    query = select(GROUP.c.place, GROUP.c.kind_of_place).where(GROUP.c.id == group)
    row = (await connection.execute(query)).one()
    place = {"group_id": group, "place": row.place, "kind_of_place": row.kind_of_place}
    await change(connection, member, place)


async def group_words(connection: AsyncConnection, *, closed: bool = False) -> dict[str, str]:
    """Each group's word and its id, in the countries that are open: no other word lets anybody in.

    `closed`: in all countries. Who is in already knows her word still.
    """
    here = select(GROUP.c.word, GROUP.c.id).join(COUNTRY, COUNTRY.c.name == GROUP.c.country)
    rows = await connection.execute(here if closed else here.where(IS_OPEN))
    return {row.word: row.id for row in rows}


async def group_name(connection: AsyncConnection, group: str | None) -> str:
    """Its public name; empty for no group."""
    return await connection.scalar(select(GROUP.c.name).where(GROUP.c.id == group)) or ""


async def timezone_of(connection: AsyncConnection, group: str) -> str:
    """The name of its zone, as in Africa/Nairobi."""
    return str(await connection.scalar(select(GROUP.c.timezone).where(GROUP.c.id == group)))


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


async def good_addresses(connection: AsyncConnection, member: str) -> list[Other]:
    """Everywhere she is reached."""
    hers = ADDRESS.c.member_id == member, ADDRESS.c.state == "good"
    rows = await connection.execute(
        select(ADDRESS.c.id, ADDRESS.c.channel).where(*hers).order_by(ADDRESS.c.id)
    )
    return [Other(**row._mapping) for row in rows]
