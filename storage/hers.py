"""What a member wrote for others: seeing it, taking it back, showing it to fewer.

What is taken back, and what is still on its way to its readers, goes at once. What they have on their phones
stays there.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Select, Table, case, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from storage.among import stands
from storage.schema import Answer, Code, Conversation, Member, Offer, Outbox, Question, Timer, Words, table

ANSWER, CODE, CONVERSATION, MEMBER = table(Answer), table(Code), table(Conversation), table(Member)
OFFER, OUTBOX, QUESTION = table(Offer), table(Outbox), table(Question)
TIMER, WORDS = table(Timer), table(Words)

OPEN = ("offered", "delayed")  # offers that nobody has taken up or passed


@dataclass(frozen=True, slots=True)
class HerWords:
    """Words of hers that went to others. `kind`: question, answer, said (thanks, or a further question).

    `privacy`, `state`, `thought` and how many `answers` are a question's; else 0 and empty.
    """

    number: int
    kind: str
    language: str
    text: str = field(repr=False)
    thought: str = field(repr=False)
    privacy: int
    state: str
    answers: int
    created_at: datetime


_ANSWERS = (
    select(func.count())
    .select_from(ANSWER)
    .join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
    .where(OFFER.c.question_id == QUESTION.c.id)
    .scalar_subquery()
)


async def reader(connection: AsyncConnection, digest: bytes, now: datetime) -> str | None:
    """The member whose reading code has this digest, while it is good."""
    query = select(CODE.c.member_id).where(
        CODE.c.digest == digest, CODE.c.kind == "read", CODE.c.expires_at > now
    )
    found: str | None = await connection.scalar(query)
    return found


async def close_reading(connection: AsyncConnection, digest: bytes) -> None:
    """She has read; the code opens nothing any more."""
    await connection.execute(delete(CODE).where(CODE.c.digest == digest, CODE.c.kind == "read"))


async def words_of(connection: AsyncConnection, member: str) -> list[HerWords]:
    """Newest first."""
    given = select(ANSWER.c.words_id).join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
    answered = WORDS.c.id.in_(given.where(OFFER.c.member_id == member))
    asked = (QUESTION.c.words_id == WORDS.c.id) & (QUESTION.c.member_id == member)
    query = (
        select(
            WORDS.c.number,
            case((QUESTION.c.id.is_not(None), "question"), (answered, "answer"), else_="said").label("kind"),
            WORDS.c.language,
            WORDS.c.text,
            func.coalesce(QUESTION.c.thought, "").label("thought"),
            func.coalesce(QUESTION.c.privacy, 0).label("privacy"),
            func.coalesce(QUESTION.c.state, "").label("state"),
            _ANSWERS.label("answers"),
            WORDS.c.created_at,
        )
        .join_from(WORDS, QUESTION, asked, isouter=True)
        .where(WORDS.c.member_id == member)
        .order_by(WORDS.c.number.desc())
    )
    return [HerWords(**row._mapping) for row in await connection.execute(query)]


async def take_back(connection: AsyncConnection, member: str, number: int, now: datetime) -> None:
    """Translations, a question's offers, and an answer's place under its question hang on the words."""
    these = WORDS.c.member_id == member, WORDS.c.number == number
    # First the offers, in the order in which an answer takes its locks.
    offers = select(OFFER.c.id).join(QUESTION).join(WORDS, WORDS.c.id == QUESTION.c.words_id).where(*these)
    about = set((await connection.execute(offers.with_for_update(of=OFFER))).scalars())
    carried = select(WORDS.c.id, ANSWER.c.id).join_from(WORDS, ANSWER, isouter=True).where(*these)
    for words, answer in await connection.execute(carried):
        about |= {words, answer} - {None}
    await _call_off(connection, about, now)
    await connection.execute(delete(WORDS).where(*these))


async def narrow(connection: AsyncConnection, member: str, number: int, privacy: int, now: datetime) -> None:
    """Her question is shown to fewer from now on; never to more. 3 keeps it from those in her own group."""
    question = await _change(connection, member, number, QUESTION.c.privacy < privacy, privacy=privacy)
    if question and privacy == 3:
        hers = select(MEMBER.c.group_id).where(MEMBER.c.id == member).scalar_subquery()
        near = select(MEMBER.c.id).where(MEMBER.c.group_id == hers)
        await _withdraw(connection, question, OFFER.c.member_id.in_(near), now)


async def close(connection: AsyncConnection, member: str, number: int, now: datetime) -> None:
    """Her question is put to nobody any more. Who is answering it already may finish."""
    question = await _change(connection, member, number, QUESTION.c.state != "closed", state="closed")
    if question:
        await _withdraw(connection, question, OFFER.c.id.is_not(None), now)


async def _change(
    connection: AsyncConnection, member: str, number: int, only: ColumnElement[bool], **values: object
) -> str | None:
    """Returns the question's id if it is hers and was changed."""
    words = select(WORDS.c.id).where(WORDS.c.member_id == member, WORDS.c.number == number)
    statement = (
        update(QUESTION)
        .where(QUESTION.c.words_id == words.scalar_subquery(), QUESTION.c.member_id == member, only)
        .values(**values)
    )
    changed: str | None = await connection.scalar(statement.returning(QUESTION.c.id))
    return changed


async def _withdraw(
    connection: AsyncConnection, question: str, whose: ColumnElement[bool], now: datetime
) -> None:
    still = OFFER.c.question_id == question, stands(OFFER.c.state, *OPEN), whose
    statement = update(OFFER).where(OFFER.c.id.in_(_free(OFFER, *still)))
    withdrawn = statement.values(state="withdrawn", changed_at=now).returning(OFFER.c.id)
    offers = (await connection.execute(withdrawn)).scalars().all()
    await _call_off(connection, offers, now)


async def _call_off(connection: AsyncConnection, about: Collection[str], now: datetime) -> None:
    """What carries one of these words, offers or answers and was not shown yet. Rows that a turn of the
    reader's has in hand are left to it, so that no two turns wait for each other."""
    if not about:
        return
    timers = TIMER.c.fired_at.is_(None), _about(TIMER.c.event["data"], about)
    await connection.execute(delete(TIMER).where(TIMER.c.id.in_(_free(TIMER, *timers))))
    waiting = stands(CONVERSATION.c.shelf, "waiting"), _about(CONVERSATION.c.data, about)
    await connection.execute(delete(CONVERSATION).where(CONVERSATION.c.id.in_(_free(CONVERSATION, *waiting))))
    content = OUTBOX.c.content
    letters = (
        stands(OUTBOX.c.state, "ready", "held"),
        or_(content["words"].astext.in_(about), content["about"].astext.in_(about)),
    )
    dropped = update(OUTBOX).where(OUTBOX.c.id.in_(_free(OUTBOX, *letters)))
    await connection.execute(dropped.values(state="dropped", changed_at=now))


def _about(data: ColumnElement[JSONB], about: Collection[str]) -> ColumnElement[bool]:
    return or_(*(data[name].astext.in_(about) for name in ("words", "offer", "answer")))


def _free(rows: Table, *wanted: ColumnElement[bool]) -> Select[tuple[object]]:
    return select(rows.c.id).where(*wanted).with_for_update(skip_locked=True)
