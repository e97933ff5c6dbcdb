"""What two groups did for each other."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import exists, func, literal, select, union
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, Tie, table

TIE = table(Tie)
ONE, OTHER = table(Member).alias("one"), table(Member).alias("other")
Kind = Literal["answered", "adapted", "visited", "stood"]


async def tie(connection: AsyncConnection, member: str, other: str, kind: Kind, now: datetime) -> None:
    """The groups of these two; `other`'s did it for `member`'s. Once for each pair and kind."""
    known = exists().where(
        TIE.c.group_id == ONE.c.group_id, TIE.c.other_id == OTHER.c.group_id, TIE.c.kind == kind
    )
    pair = select(ONE.c.group_id, OTHER.c.group_id, literal(kind), literal(now)).where(
        ONE.c.id == member, OTHER.c.id == other, ONE.c.group_id != OTHER.c.group_id, ~known
    )
    columns = ("group_id", "other_id", "kind", "created_at")
    await connection.execute(insert(TIE).from_select(columns, pair))


async def tied(connection: AsyncConnection, group: str, most: int) -> list[str]:
    """Members of the groups that are tied to this one, whichever of the two did something for the other: of
    each at most so many, those who wrote last."""
    others = select(TIE.c.other_id).where(TIE.c.group_id == group)
    either = union(others, select(TIE.c.group_id).where(TIE.c.other_id == group))
    place = func.row_number().over(partition_by=ONE.c.group_id, order_by=ONE.c.seen_at.desc().nulls_last())
    ranked = (
        select(ONE.c.id, place.label("place"))
        .where(ONE.c.group_id.in_(either), ONE.c.group_id != group, ONE.c.state == "member")
        .subquery()
    )
    found = select(ranked.c.id).where(ranked.c.place <= most).order_by(ranked.c.id)
    return list((await connection.scalars(found)).all())
