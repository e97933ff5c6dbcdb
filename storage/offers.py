"""Offers: a question put to one peer, who takes it, passes it, hears it again, or never sees it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.among import stands
from storage.questions import HELPFUL
from storage.recalling import call_back
from storage.schema import Group, Member, Offer, Question, Words, table
from storage.schema.columns import secret_id

GROUP, MEMBER = table(Group), table(Member)
OFFER, QUESTION, WORDS = table(Offer), table(Question), table(Words)

OPEN = ("offered", "delayed")  # nobody has taken them up or passed
UNSAID = (*OPEN, "claimed")  # she has not said all that she will


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way: whose, how private, and her words' id. `credit`: as in `Question`."""

    id: str
    member_id: str
    words_id: str
    privacy: int
    nick: str = field(repr=False)
    place: str
    length: int
    credit: str


async def offer_to(
    connection: AsyncConnection, question: str, members: Sequence[str], now: datetime, wave: int = 1
) -> dict[str, str]:
    """Offer it to each of them. Returns the offer of each member."""
    offers = {member: secret_id() for member in members}
    if offers:
        values = [
            {"id": offer, "question_id": question, "member_id": member, "created_at": now, "wave": wave}
            for member, offer in offers.items()
        ]
        await connection.execute(insert(OFFER).values(state="offered", delayed=False, also=False), values)
    return offers


async def thought_of(connection: AsyncConnection, offer: str, member: str) -> str | None:
    """What the asker thinks herself, by the id of her words, for the woman who was made this offer."""
    query = select(QUESTION.c.thought_id).join_from(OFFER, QUESTION, QUESTION.c.id == OFFER.c.question_id)
    found: str | None = await connection.scalar(query.where(OFFER.c.id == offer, OFFER.c.member_id == member))
    return found


async def most_in(connection: AsyncConnection, members: Collection[str], since: datetime) -> int:
    """The largest number of offers that one of these members has had since then."""
    each = select(func.count().label("n")).where(OFFER.c.member_id.in_(members), OFFER.c.created_at > since)
    most = select(func.coalesce(func.max(each.group_by(OFFER.c.member_id).subquery().c.n), 0))
    return int(await connection.scalar(most) or 0)


async def change_offer(
    connection: AsyncConnection, offer: str, member: str, state: str, now: datetime, **more: object
) -> bool:
    """Change an offer of hers. False when it is not hers, or was withdrawn."""
    hers = OFFER.c.id == offer, OFFER.c.member_id == member, OFFER.c.state != "withdrawn"
    statement = update(OFFER).where(*hers).values(state=state, changed_at=now, **more)
    return (await connection.execute(statement)).rowcount == 1


async def delay_offer(connection: AsyncConnection, offer: str, member: str, now: datetime) -> bool:
    """Put it off, once. False when it was put off before, is not hers, or was withdrawn."""
    statement = (
        update(OFFER)
        .where(OFFER.c.id == offer, OFFER.c.member_id == member)
        .where(OFFER.c.delayed.is_(False), OFFER.c.state != "withdrawn")
        .values(state="delayed", delayed=True, changed_at=now)
    )
    return (await connection.execute(statement)).rowcount == 1


async def claims(connection: AsyncConnection, question: str, now: datetime, *, beside: str) -> int:
    """How many hold a claim on this question now that counts, beside this offer."""
    counting = OFFER.c.state == "claimed", OFFER.c.free_at > now, OFFER.c.also.is_(False)
    query = select(func.count()).where(OFFER.c.question_id == question, OFFER.c.id != beside, *counting)
    return int((await connection.execute(query)).scalar_one())


async def free_claims(connection: AsyncConnection, question: str, now: datetime) -> None:
    """Claims that have held for long enough end. She is told nothing, and may answer still."""
    over = OFFER.c.question_id == question, OFFER.c.state == "claimed", OFFER.c.free_at <= now
    still = select(OFFER.c.id).where(*over).with_for_update(skip_locked=True)
    await connection.execute(update(OFFER).where(OFFER.c.id.in_(still)).values(state="freed", changed_at=now))


@dataclass(frozen=True, slots=True)
class Waited:
    """An offer that is waited for. `hours` and `timezone` are those of the woman it was made to."""

    state: str
    created_at: datetime
    free_at: datetime | None
    hours: str
    timezone: str


async def waited_for(connection: AsyncConnection, question: str) -> list[Waited]:
    query = (
        select(
            *(OFFER.c[name] for name in ("state", "created_at", "free_at")),
            MEMBER.c.hours,
            func.coalesce(GROUP.c.timezone, "UTC").label("timezone"),
        )
        .join_from(OFFER, MEMBER, MEMBER.c.id == OFFER.c.member_id)
        .join(GROUP, GROUP.c.id == MEMBER.c.group_id, isouter=True)
        .where(OFFER.c.question_id == question, stands(OFFER.c.state, *UNSAID))
    )
    return [Waited(**row._mapping) for row in await connection.execute(query)]


async def asked_of(connection: AsyncConnection, question: str) -> int:
    """How many were ever asked."""
    query = select(func.count()).where(OFFER.c.question_id == question)
    return int((await connection.execute(query)).scalar_one())


async def withdraw(
    connection: AsyncConnection, asker: str, whose: ColumnElement[bool], now: datetime
) -> None:
    """Call back open offers of hers who asked, wherever they wait to be seen.

    Those that a turn of the reader's has in hand are left to it, so that no two turns wait for each other.
    """
    still = select(OFFER.c.id).where(whose, stands(OFFER.c.state, *OPEN)).with_for_update(skip_locked=True)
    statement = update(OFFER).where(OFFER.c.id.in_(still)).values(state="withdrawn", changed_at=now)
    offers = (await connection.execute(statement.returning(OFFER.c.id))).scalars().all()
    await call_back(connection, asker, offers, sent=False)


async def question_of_offer(connection: AsyncConnection, offer: str) -> Asked | None:
    """The question behind an offer."""
    query = (
        select(
            QUESTION.c.id,
            QUESTION.c.member_id,
            QUESTION.c.words_id,
            QUESTION.c.privacy,
            MEMBER.c.nick,
            MEMBER.c.place,
            func.length(WORDS.c.text).label("length"),
            QUESTION.c.credit,
        )
        .join_from(OFFER, QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(WORDS, WORDS.c.id == QUESTION.c.words_id)
        .join(MEMBER, MEMBER.c.id == QUESTION.c.member_id)
        .where(OFFER.c.id == offer)
    )
    row = (await connection.execute(query)).first()
    return Asked(**row._mapping) if row else None


@dataclass(frozen=True, slots=True)
class Standing:
    """Of an offer: its state, that of its question, and how many answers have helped with that."""

    id: str
    state: str
    question: str
    helpful: int


async def standing(connection: AsyncConnection, ids: Sequence[str]) -> list[Standing]:
    """Those of these offers that are still there."""
    query = select(OFFER.c.id, OFFER.c.state, QUESTION.c.state.label("question"), HELPFUL.label("helpful"))
    rows = await connection.execute(query.join_from(OFFER, QUESTION).where(OFFER.c.id.in_(ids)))
    return [Standing(**row._mapping) for row in rows]
