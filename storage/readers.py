"""Who was sent somebody's words, and under which name they came to her."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Member, Outbox, table

MEMBER, OUTBOX = table(Member), table(Outbox)


async def readers(
    connection: AsyncConnection, words: str, *only: ColumnElement[bool]
) -> Sequence[tuple[str, dict[str, str]]]:
    """Each once: her id, and the data with which the same words can come to her again.

    `only` are conditions on her and on the message that she was sent (`OUTBOX`, `MEMBER`).
    """
    content = OUTBOX.c.content
    told = {name: func.coalesce(content[name].astext, "") for name in ("words", "nick")}
    told["place"] = func.coalesce(content["place"].astext, content["values", "place"].astext, "")
    query = (
        select(OUTBOX.c.member_id, *(value.label(name) for name, value in told.items()))
        .join_from(OUTBOX, MEMBER, MEMBER.c.id == OUTBOX.c.member_id)
        .ext(distinct_on(OUTBOX.c.member_id))
        .where(told["words"] == words, *only)
        .order_by(OUTBOX.c.member_id, OUTBOX.c.id.desc())
    )
    rows = await connection.execute(query)
    return [(row.member_id, {name: row._mapping[name] for name in told}) for row in rows]
