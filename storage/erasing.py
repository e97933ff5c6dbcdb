"""Erasing. What hangs on erased words (questions, answers, translations, relays under way) goes with them."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.outbox import UNDONE
from storage.schema import Card, Conversation, Inbox, Outbox, Words, table

CARD, CONVERSATION, INBOX = table(Card), table(Conversation), table(Inbox)
OUTBOX, WORDS = table(Outbox), table(Words)


async def last_words(connection: AsyncConnection, member: str) -> None:
    """The last words of hers that were confirmed for others."""
    newest = (
        select(WORDS.c.id)
        .where(WORDS.c.member_id == member)
        .order_by(WORDS.c.created_at.desc(), WORDS.c.id)
        .limit(1)
    )
    await connection.execute(delete(WORDS).where(WORDS.c.id.in_(newest.scalar_subquery())))


async def all_words(connection: AsyncConnection, member: str) -> None:
    """Everything she wrote: what went to others, drafts, notes to a person, and our copies of it to her."""
    await connection.execute(delete(WORDS).where(WORDS.c.member_id == member))
    drafts = CONVERSATION.c.shelf.in_(("stack", "parked"))
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.member_id == member, drafts))
    await connection.execute(update(CARD).where(CARD.c.member_id == member).values(note=""))
    hers = select(OUTBOX.c.address_id).where(OUTBOX.c.member_id == member)
    await connection.execute(update(INBOX).where(INBOX.c.address_id.in_(hers)).values(body=None))
    done = OUTBOX.c.state.not_in(UNDONE)
    await connection.execute(delete(OUTBOX).where(OUTBOX.c.member_id == member, done))


async def conversations(connection: AsyncConnection, member: str) -> None:
    """All of them: she is leaving."""
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.member_id == member))
