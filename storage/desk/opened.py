"""Open cards as the team sees them before one is opened, and one of them whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Card, Dialogue, Group, Member, Practice, Promise, Words, table
from storage.schema.columns import secret_id
from storage.team import Exchanged, Said

CARD, DIALOGUE, GROUP, MEMBER = table(Card), table(Dialogue), table(Group), table(Member)
PRACTICE, PROMISE, WORDS = table(Practice), table(Promise), table(Words)
LATEST = WORDS.alias("latest")


@dataclass(frozen=True, slots=True)
class OpenCard:
    """What waits. `note`: she wrote something for the person; `wrote_back`: the last word about it is hers.

    `practice`, `dialogue`, `promise`, `words`: the number of what it is about, or 0; `question`: its id.
    `facilitator`, `org`, `country`, `group`: of her group; empty for who is in none.
    """

    id: int
    reason: str
    since: datetime
    note: bool
    wrote_back: bool
    language: str
    question: str
    practice: int
    dialogue: int
    promise: int
    words: int
    facilitator: str
    org: str
    country: str
    group: str


@dataclass(frozen=True, slots=True)
class Whole:
    """One of them, opened. `state`: hers, as in `storage.schema.Member`. `promise_id`, if about one."""

    card: OpenCard
    member_id: str
    promise_id: str
    state: str
    nick: str = field(repr=False)
    note: str = field(repr=False)
    exchanged: tuple[Exchanged, ...]


async def every(connection: AsyncConnection) -> list[OpenCard]:
    """Oldest first."""
    query = _open().order_by(CARD.c.created_at, CARD.c.id)
    return [OpenCard(**row._mapping) for row in await connection.execute(query)]


async def whole(connection: AsyncConnection, id: int, *, hold: bool = False) -> Whole | None:
    """None when it waits no more. `hold`: nobody else changes it until the transaction ends."""
    if hold:
        await connection.execute(select(CARD.c.id).where(CARD.c.id == id).with_for_update(key_share=True))
    row = (await connection.execute(_open(*_PRIVATE).where(CARD.c.id == id))).first()
    if row is None:
        return None
    told = dict(row._mapping)
    hers = {name: told.pop(name) for name in ("member_id", "promise_id", "state", "nick", "text")}
    hers["note"] = hers.pop("text")
    return Whole(card=OpenCard(**told), exchanged=tuple(await exchanged(connection, id)), **hers)


async def exchanged(connection: AsyncConnection, card: int) -> list[Exchanged]:
    """What was written about it, oldest first."""
    query = select(WORDS.c.id, WORDS.c.created_at, WORDS.c.author, WORDS.c.language)
    rows = await connection.execute(query.where(WORDS.c.card_id == card).order_by(WORDS.c.number))
    return [Exchanged(*row) for row in rows]


async def keep(connection: AsyncConnection, card: int, said: Said, now: datetime) -> str:
    """What a person of the team writes about it, byte for byte. Returns the id of the words."""
    words = secret_id()
    values = {"author": said.author, "language": said.language, "text": said.text, "created_at": now}
    await connection.execute(insert(WORDS).values(id=words, card_id=card, **values))
    return words


async def belongs(connection: AsyncConnection, words: str, card: int) -> None:
    """Words of hers are for the person who wrote to her about this card, and go when it goes."""
    await connection.execute(update(WORDS).where(WORDS.c.id == words).values(card_id=card))


async def close(connection: AsyncConnection, card: int, now: datetime) -> None:
    open_one = CARD.c.id == card, CARD.c.closed_at.is_(None)
    await connection.execute(update(CARD).where(*open_one).values(closed_at=now))


async def reopen(connection: AsyncConnection, card: int, member: str, now: datetime) -> bool:
    """She has written back: it waits again, since now. `member`: who writes. False, when the card is gone.

    A card about a promise is for all of her group.
    """
    theirs = select(MEMBER.c.group_id).where(MEMBER.c.id == member).scalar_subquery()
    of_group = select(MEMBER.c.id).where(MEMBER.c.group_id == theirs)
    hers = CARD.c.id == card, (CARD.c.member_id == member) | CARD.c.member_id.in_(of_group)
    changed = await connection.execute(update(CARD).where(*hers).values(closed_at=None, created_at=now))
    return changed.rowcount == 1


_LAST = (
    select(LATEST.c.member_id)
    .where(LATEST.c.card_id == CARD.c.id)
    .order_by(LATEST.c.number.desc())
    .limit(1)
    .correlate(CARD)
    .scalar_subquery()
)
_PRIVATE = (
    func.coalesce(CARD.c.member_id, "").label("member_id"),
    func.coalesce(CARD.c.promise_id, "").label("promise_id"),
    func.coalesce(MEMBER.c.state, "").label("state"),
    func.coalesce(MEMBER.c.nick, "").label("nick"),
    CARD.c.note.label("text"),
)


def _open(*more: ColumnElement[Any]) -> Select[Any]:
    of = {"facilitator": GROUP.c.facilitator, "org": GROUP.c.org, "country": GROUP.c.country}
    numbers = {"practice": PRACTICE.c.number, "dialogue": DIALOGUE.c.number}
    numbers |= {"promise": PROMISE.c.number, "words": WORDS.c.number}
    return (
        select(
            *(CARD.c.id, CARD.c.reason, CARD.c.created_at.label("since"), (CARD.c.note != "").label("note")),
            _LAST.is_not(None).label("wrote_back"),
            func.coalesce(MEMBER.c.language, WORDS.c.language, "").label("language"),
            func.coalesce(CARD.c.question_id, "").label("question"),
            *(func.coalesce(column, 0).label(name) for name, column in numbers.items()),
            *(func.coalesce(column, "").label(name) for name, column in of.items()),
            func.coalesce(GROUP.c.name, "").label("group"),
            *more,
        )
        .join_from(CARD, MEMBER, MEMBER.c.id == CARD.c.member_id, isouter=True)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
        .outerjoin(PRACTICE, PRACTICE.c.id == CARD.c.practice_id)
        .outerjoin(DIALOGUE, DIALOGUE.c.id == CARD.c.dialogue_id)
        .outerjoin(PROMISE, PROMISE.c.id == CARD.c.promise_id)
        .outerjoin(WORDS, WORDS.c.id == CARD.c.words_id)
        .where(CARD.c.closed_at.is_(None))
    )


@dataclass(frozen=True, slots=True)
class LateCard:
    """A card about a promise that was late three times. `words`: the id of its words."""

    card: int
    number: int
    words: str
    group: str
    facilitator: str
    org: str


async def late_promises(connection: AsyncConnection) -> list[LateCard]:
    """Oldest first."""
    query = (
        select(
            CARD.c.id.label("card"),
            PROMISE.c.number,
            PROMISE.c.words_id.label("words"),
            GROUP.c.name.label("group"),
            GROUP.c.facilitator,
            GROUP.c.org,
        )
        .join_from(CARD, PROMISE, PROMISE.c.id == CARD.c.promise_id)
        .join(DIALOGUE, DIALOGUE.c.id == PROMISE.c.dialogue_id)
        .join(GROUP, GROUP.c.id == DIALOGUE.c.group_id)
        .where(CARD.c.closed_at.is_(None))
        .order_by(CARD.c.created_at, CARD.c.id)
    )
    return [LateCard(**row._mapping) for row in await connection.execute(query)]
