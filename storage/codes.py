"""Codes that somebody carries over, to another phone or to a page. Only their keyed hashes are here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Address, Code, table

CODE, ADDRESS = table(Code), table(Address)


@dataclass(frozen=True, slots=True)
class Issued:
    """A code for this member. `kind`: move or read."""

    digest: bytes = field(repr=False)
    member_id: str
    kind: str
    expires_at: datetime


async def issue(connection: AsyncConnection, code: Issued) -> None:
    """It takes the place of her last one of this kind, so that never more than one opens anything."""
    last = (CODE.c.member_id == code.member_id, CODE.c.kind == code.kind)
    await connection.execute(delete(CODE).where(*last))
    values = {name: getattr(code, name) for name in Issued.__slots__}
    await connection.execute(insert(CODE).values(**values))


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
