"""Whose a phone is: one member's, two members', and from now on another's.

All addresses of a member are of one phone: the same number on both channels, and the ids that came with it.
So two who share a phone share all of them, and who moves to another phone leaves all of them behind.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import case, delete, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.schema import Address, Member, Outbox, Sharing, table

ADDRESS, MEMBER, OUTBOX, SHARING = table(Address), table(Member), table(Outbox), table(Sharing)


async def addresses(connection: AsyncConnection, member: str) -> dict[int, bytes]:
    """Hers and those she shares, each with its digest."""
    shared = select(SHARING.c.address_id).where(SHARING.c.member_id == member)
    query = select(ADDRESS.c.id, ADDRESS.c.digest).where(
        or_(ADDRESS.c.member_id == member, ADDRESS.c.id.in_(shared))
    )
    return {row.id: row.digest for row in await connection.execute(query)}


async def sharers(connection: AsyncConnection, address_id: int) -> dict[str, str]:
    """The ids and nicknames of both who share it, the older member first; empty when it is one's alone."""
    query = (
        select(MEMBER.c.id, MEMBER.c.nick)
        .join(SHARING, SHARING.c.member_id == MEMBER.c.id)
        .where(SHARING.c.address_id == address_id)
        .order_by(MEMBER.c.created_at, MEMBER.c.id)
    )
    return {row.id: row.nick for row in await connection.execute(query)}


async def share(connection: AsyncConnection, owner: str, other: str) -> None:
    """The owner's phone is the other's as well. Who writes from there stays as it is."""
    rows = [
        {"address_id": address, "member_id": member}
        for address in await addresses(connection, owner)
        for member in (owner, other)
    ]
    if rows:
        await connection.execute(insert(SHARING).on_conflict_do_nothing(), rows)


async def switch(connection: AsyncConnection, member: str) -> None:
    """From now on it is she who writes from the phone she shares."""
    shared = select(SHARING.c.address_id).where(SHARING.c.member_id == member)
    await connection.execute(update(ADDRESS).where(ADDRESS.c.id.in_(shared)).values(member_id=member))


async def give(connection: AsyncConnection, given: Collection[int], member: str) -> None:
    """These are hers alone from now on. Whoever was reached there is reached at another address, if any."""
    await connection.execute(update(ADDRESS).where(ADDRESS.c.id.in_(given)).values(member_id=member))
    await connection.execute(delete(SHARING).where(SHARING.c.address_id.in_(given)))
    left = select(func.max(ADDRESS.c.id)).where(ADDRESS.c.member_id == MEMBER.c.id).scalar_subquery()
    there = (MEMBER.c.address_id.in_(given), MEMBER.c.id != member)
    await connection.execute(update(MEMBER).where(*there).values(address_id=left))


async def add_to_shared(connection: AsyncConnection, address_id: int, known: int) -> None:
    """A new address of a phone is shared by those who share the known one, if any do."""
    rows = [{"address_id": address_id, "member_id": member} for member in await sharers(connection, known)]
    if rows:
        await connection.execute(insert(SHARING), rows)


async def hand_over(
    connection: AsyncConnection, leaving: Collection[str], *, but: Collection[int] = ()
) -> None:
    """What they share is from now on the others' alone, except for the addresses in `but`."""
    theirs = (SHARING.c.member_id.in_(leaving), SHARING.c.address_id.not_in(but))
    shared = list((await connection.execute(select(SHARING.c.address_id).where(*theirs))).scalars())
    if not shared:
        return
    others = (SHARING.c.address_id == ADDRESS.c.id, SHARING.c.member_id.not_in(leaving))
    stays = select(SHARING.c.member_id).where(*others).scalar_subquery()
    held = (ADDRESS.c.id.in_(shared), exists().where(*others))
    await connection.execute(update(ADDRESS).where(*held).values(member_id=stays))
    await connection.execute(delete(SHARING).where(SHARING.c.address_id.in_(shared)))


async def follow(connection: AsyncConnection, member: str, to: tuple[int, str], now: datetime) -> None:
    """All her messages belong to this address and channel now. What has not left yet is held for it."""
    address_id, channel = to
    undone = stands(OUTBOX.c.state, "ready", "claimed", "held")
    anew = {
        "state": case((undone, "held"), else_=OUTBOX.c.state),
        "part": case((undone, 0), else_=OUTBOX.c.part),
        "changed_at": case((undone, now), else_=OUTBOX.c.changed_at),
    }
    hers = (OUTBOX.c.member_id == member, OUTBOX.c.address_id != address_id)
    statement = update(OUTBOX).where(*hers).values(address_id=address_id, channel=channel, **anew)
    await connection.execute(statement)


async def drop(connection: AsyncConnection, gone: Collection[int]) -> None:
    """Nothing goes there any more, and nothing of them is left."""
    await connection.execute(delete(ADDRESS).where(ADDRESS.c.id.in_(gone)))


async def reach_elsewhere(connection: AsyncConnection, address_id: int) -> None:
    """Who was reached there is reached at another address of hers, if there is one that is not wrong."""
    hers = (ADDRESS.c.member_id == MEMBER.c.id, ADDRESS.c.state != "wrong")
    other = select(func.max(ADDRESS.c.id)).where(*hers).scalar_subquery()
    anew = {"address_id": func.coalesce(other, MEMBER.c.address_id)}
    await connection.execute(update(MEMBER).where(MEMBER.c.address_id == address_id).values(**anew))


async def drop_question(connection: AsyncConnection, address_id: int, now: datetime) -> None:
    """It was to be asked there who reads, and could not be: now it need not."""
    asks = (stands(OUTBOX.c.state, "held"), OUTBOX.c.content["message"].astext == "g-who")
    statement = update(OUTBOX).where(OUTBOX.c.address_id == address_id, *asks)
    await connection.execute(statement.values(state="dropped", changed_at=now))


async def doubt(connection: AsyncConnection, member: str, now: datetime) -> list[int]:
    """Those of hers that were good. Returns them: what waits for them is to be held."""
    hers = (ADDRESS.c.member_id == member, ADDRESS.c.state == "good")
    doubted = update(ADDRESS).where(*hers).values(state="doubtful", changed_at=now)
    return list((await connection.execute(doubted.returning(ADDRESS.c.id))).scalars())
