"""What a woman had got last before she stopped the line."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.readings import LEFT
from storage.measures.span import ADDRESS, JOINED, REACHED, Span
from storage.schema import Outbox, table

OUTBOX = table(Outbox)
FAREWELL = "g-stop"


@dataclass(frozen=True, slots=True)
class Before:
    """`sentence`: the id of ours that came last; "relay" for another woman's words. So many `women`."""

    sentence: str
    women: int


_SENTENCE = func.coalesce(OUTBOX.c.content["message"].astext, OUTBOX.c.kind).label("sentence")

_LAST = (
    select(_SENTENCE)
    .where(OUTBOX.c.address_id == ADDRESS.c.id, LEFT, OUTBOX.c.created_at <= ADDRESS.c.changed_at)
    .where(_SENTENCE != FAREWELL)
    .order_by(OUTBOX.c.id.desc())
    .limit(1)
    .lateral("last")
)


async def before(connection: AsyncConnection, span: Span) -> list[Before]:
    """Of those who stopped in the span: most women first."""
    count = func.count().label("women")
    query = (
        select(_LAST.c.sentence, count)
        .select_from(REACHED)
        .join(_LAST, true())
        .where(JOINED, ADDRESS.c.state == "stopped", span.holds(ADDRESS.c.changed_at))
        .group_by(_LAST.c.sentence)
        .order_by(count.desc(), _LAST.c.sentence)
    )
    return [Before(**row._mapping) for row in await connection.execute(query)]
