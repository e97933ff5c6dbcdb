"""Everything the line keeps about one member, for herself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Answer, Card, Consent, Conversation, Member, Offer, Question, Words, table

HERS: dict[str, type[Any]] = {
    "consents": Consent,
    "conversations": Conversation,
    "words": Words,
    "questions": Question,
    "offers": Offer,
    "cards": Card,
}


async def everything(connection: AsyncConnection, member: str) -> dict[str, list[dict[str, Any]]]:
    """Rows by what they are. Addresses are not among them: she knows her own number."""
    members = table(Member)
    found = {"member": await _rows(connection, members, members.c.id == member)}
    for name, model in HERS.items():
        rows = table(model)
        found[name] = await _rows(connection, rows, rows.c.member_id == member)
    answers, offers = table(Answer), table(Offer)
    mine = select(offers.c.id).where(offers.c.member_id == member)
    found["answers"] = await _rows(connection, answers, answers.c.offer_id.in_(mine))
    return found


async def _rows(connection: AsyncConnection, rows: Table, hers: Any) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in await connection.execute(select(rows).where(hers))]
