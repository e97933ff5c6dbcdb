"""What came of the offers that were made in a span, by the woman they were made to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.measures.span import ADDRESS, MEMBER, REACHED, Span
from storage.schema import Answer, Offer, table

ANSWER, OFFER = table(Answer), table(Offer)


@dataclass(frozen=True, slots=True)
class Offered:
    """`offers` that were made to this woman, and to how many of them she answered."""

    woman: str
    channel: str
    language: str
    offers: int
    answered: int


_ANSWERED = exists().where(ANSWER.c.offer_id == OFFER.c.id)

_OFFERED = (
    select(
        MEMBER.c.id.label("woman"),
        ADDRESS.c.channel,
        MEMBER.c.language,
        func.count().label("offers"),
        func.count().filter(_ANSWERED).label("answered"),
    )
    .select_from(REACHED)
    .join(OFFER, OFFER.c.member_id == MEMBER.c.id)
    .where(OFFER.c.state != "withdrawn")
    .group_by(MEMBER.c.id, ADDRESS.c.channel)
)


async def offered(connection: AsyncConnection, span: Span) -> list[Offered]:
    """Offers that were called back before she had said anything are not among them."""
    rows = await connection.execute(_OFFERED.where(span.holds(OFFER.c.created_at)))
    return [Offered(**row._mapping) for row in rows]
