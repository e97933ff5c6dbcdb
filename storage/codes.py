"""Codes that somebody carries over, to another phone or to a page. Only their keyed hashes are here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Code, Group, Member, table

ADDRESS, CODE, GROUP, MEMBER = table(Address), table(Code), table(Group), table(Member)


@dataclass(frozen=True, slots=True)
class Issued:
    """A code for this member. `kind` and `about` are as in `storage.schema.Code`."""

    digest: bytes = field(repr=False)
    member_id: str
    kind: str
    expires_at: datetime
    about: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """What a good code opens, for whom; `language` and `timezone` are hers."""

    member_id: str
    about: int
    language: str
    timezone: str


async def issue(connection: AsyncConnection, code: Issued) -> None:
    """It takes the place of her last one of this kind, so that never more than one opens anything."""
    last = (CODE.c.member_id == code.member_id, CODE.c.kind == code.kind)
    await connection.execute(delete(CODE).where(*last))
    values = {name: getattr(code, name) for name in Issued.__slots__}
    await connection.execute(insert(CODE).values(**values))


async def opened(connection: AsyncConnection, digest: bytes, kind: str, now: datetime) -> Opened | None:
    """What the code with this digest opens, while it is good. It stays good."""
    timezone = func.coalesce(GROUP.c.timezone, "UTC").label("timezone")
    query = (
        select(CODE.c.member_id, CODE.c.about, MEMBER.c.language, timezone)
        .join_from(CODE, MEMBER, MEMBER.c.id == CODE.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
        .where(CODE.c.digest == digest, CODE.c.kind == kind, CODE.c.expires_at > now)
    )
    row = (await connection.execute(query)).first()
    return Opened(**row._mapping) if row else None


async def owners(connection: AsyncConnection, digests: list[bytes]) -> set[bytes]:
    """The digests of all addresses of those whose codes these are: whoever uses one locks her by them."""
    query = (
        select(ADDRESS.c.digest)
        .join(CODE, CODE.c.member_id == ADDRESS.c.member_id)
        .where(CODE.c.digest.in_(digests))
    )
    return set((await connection.execute(query)).scalars())


async def use(
    connection: AsyncConnection, digest: bytes, kind: str, now: datetime, *, but: str | None = None
) -> str | None:
    """Whose code it was, if it was still good. It opens nothing a second time.

    `but`: one of this member's is left as it is.
    """
    good = (CODE.c.digest == digest, CODE.c.kind == kind, CODE.c.expires_at > now)
    used = delete(CODE).where(*good, CODE.c.member_id.is_distinct_from(but)).returning(CODE.c.member_id)
    member: str | None = await connection.scalar(used)
    return member


async def until(connection: AsyncConnection, member: str, kind: str) -> datetime | None:
    """When her last code of this kind stops being good."""
    last = select(CODE.c.expires_at).where(CODE.c.member_id == member, CODE.c.kind == kind)
    found: datetime | None = await connection.scalar(last)
    return found
