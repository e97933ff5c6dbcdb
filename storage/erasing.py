"""Erasing. What hangs on erased words (questions, answers, translations) goes with them, and so does what was
on its way to their readers (`storage.recalling`). What they have on their phones stays there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, delete, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import cases, phones, practices
from storage.among import stands
from storage.belonging import with_theirs
from storage.dialogue import leaving
from storage.outbox import UNDONE
from storage.recalling import recall
from storage.schema import (
    Address,
    Card,
    Consent,
    Conversation,
    Inbox,
    Member,
    Outbox,
    Picture,
    Sound,
    Words,
    table,
)

ADDRESS, CARD, CONSENT, CONVERSATION = table(Address), table(Card), table(Consent), table(Conversation)
INBOX, MEMBER, OUTBOX, WORDS = table(Inbox), table(Member), table(Outbox), table(Words)
PICTURE, SOUND = table(Picture), table(Sound)


async def last_words(connection: AsyncConnection, member: str) -> None:
    """The last words of hers that were confirmed for others, and our copies of them to her."""
    newest = select(WORDS.c.id).where(WORDS.c.member_id == member)
    last: str | None = await connection.scalar(newest.order_by(WORDS.c.number.desc()).limit(1))
    if last is not None:
        await words(connection, member, last)


async def words(connection: AsyncConnection, member: str, id: str) -> None:
    """These words of hers with all that belongs to them, and our copies of them to her."""
    gone = await with_theirs(connection, id)
    told = await leaving.told_with(connection, gone)
    await recall(connection, member, gone)
    await practices.forget(connection, gone)
    await connection.execute(delete(WORDS).where(WORDS.c.id.in_(gone)))
    await leaving.without(connection, told)
    await _letters(connection, member)


async def all_words(connection: AsyncConnection, member: str) -> None:
    """Everything she wrote: what went to others, photos, voice notes, drafts, notes to a person, our copies.

    How a trained woman reaches her stays, for as long as she wishes to be reached.
    """
    hers = await _words_of(connection, member)
    told = await leaving.told_with(connection, hers)
    await recall(connection, member, hers)
    await practices.forget(connection, hers)
    await connection.execute(delete(WORDS).where(WORDS.c.member_id == member))
    await leaving.without(connection, told)
    for files in (PICTURE, SOUND):
        await connection.execute(delete(files).where(files.c.member_id == member))
    drafts = stands(CONVERSATION.c.shelf, "stack", "parked")
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.member_id == member, drafts))
    await connection.execute(update(CARD).where(CARD.c.member_id == member).values(note=""))
    to_her = select(CARD.c.id).where(CARD.c.member_id == member)
    await connection.execute(delete(WORDS).where(WORDS.c.card_id.in_(to_her)))
    await _messages(connection, [member])
    await _letters(connection, member)


async def conversations(connection: AsyncConnection, member: str) -> None:
    """All of them: she is leaving."""
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.member_id == member))


async def members(connection: AsyncConnection, whom: Collection[str], now: datetime) -> None:
    """Nothing of them remains but the proof of what they agreed to, which names nobody, the carrier's ids
    of what they sent, and of a safety case a line that tells nothing."""
    for member in whom:
        await recall(connection, member, await _words_of(connection, member))
    await _messages(connection, whom)
    await cases.erase(connection, whom, now)
    await _end_consents(connection, whom, now)
    await phones.hand_over(connection, whom)
    dialogues = await leaving.leave(connection, whom)
    await connection.execute(delete(MEMBER).where(MEMBER.c.id.in_(whom)))
    await leaving.go_on(connection, dialogues, now)


async def _words_of(connection: AsyncConnection, member: str) -> list[str]:
    return list((await connection.execute(select(WORDS.c.id).where(WORDS.c.member_id == member))).scalars())


async def _messages(connection: AsyncConnection, whom: Collection[str]) -> None:
    """Of what she sent, only the carrier's ids stay."""
    theirs = select(ADDRESS.c.id).where(ADDRESS.c.member_id.in_(whom))
    nothing = {"body": None, "said": None}
    await connection.execute(update(INBOX).where(INBOX.c.address_id.in_(theirs)).values(**nothing))


async def _letters(connection: AsyncConnection, member: str) -> None:
    """Our letters to her that show her own words; one the carrier is just taking cannot be called back."""
    gone = stands(OUTBOX.c.state, "ready", "claimed", "held") & ~OUTBOX.c.content.has_key("words")
    done = OUTBOX.c.state.not_in(UNDONE)
    await connection.execute(delete(OUTBOX).where(OUTBOX.c.member_id == member, or_(done, gone)))


async def _end_consents(connection: AsyncConnection, whom: Collection[str], now: datetime) -> None:
    """From now on they are proof only: of the wording its hash stays."""
    wording = func.encode(func.sha256(func.convert_to(CONSENT.c.wording, "UTF8")), "hex")
    ended = {"ended_at": now, "wording": literal("sha256:") + wording}
    theirs = and_(CONSENT.c.member_id.in_(whom), CONSENT.c.ended_at.is_(None))
    await connection.execute(update(CONSENT).where(theirs).values(**ended))
