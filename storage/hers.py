"""What a member wrote for others: seeing it, taking it back, showing it to fewer.

What is taken back, and what is still on its way to its readers, goes at once. What they have on their phones
stays there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Case, case, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from flows.dialogue.steps import PRIVATE
from flows.routing import FAR
from storage import erasing, sounds
from storage.candidates import near_among
from storage.offers import withdraw
from storage.schema import (
    Adaptation,
    AllyWords,
    Answer,
    Appeal,
    DialoguePart,
    Offer,
    Part,
    Picture,
    Practice,
    Promise,
    PromptReply,
    Question,
    Sound,
    Stand,
    Words,
    table,
)

ADAPTATION, ANSWER = table(Adaptation), table(Answer)
OFFER, PICTURE, QUESTION = table(Offer), table(Picture), table(Question)
PART, PRACTICE = table(Part), table(Practice)
SOUND, WORDS = table(Sound), table(Words)
OUTWARD, PREPARED = table(AllyWords), table(DialoguePart)
PROMISE, STAND = table(Promise), table(Stand)
APPEAL, REPLY = table(Appeal), table(PromptReply)
UNPRINTED = (*PRIVATE, "learned")
BESIDE = QUESTION.alias("beside")


@dataclass(frozen=True, slots=True)
class HerWords:
    """Words of hers that went to others. `kind`: question, answer, thought (that went along
    with a question), result (what came of one), idea (a practice), plan (with the practice of another),
    prepared (for a dialogue), promise (of an authority, and what came of it), stood (with another group),
    reply (to a prompt), appeal (to the panel), outside (to an ally), said (thanks, or a further question).

    `privacy`, `state`, `thought` and how many `answers` are a question's; else 0 and empty, but the `state`
    of an idea is its audience, or held; of a plan: kept, shown, or told (what came of it); of what is
    prepared: kept (not sent yet), private (never in print), printed; of a reply: shared, or
    kept (for the team). Ideas are the
    `part` of the practice with the number `practice`. `photo`: one goes with them. Of a voice note: its
    `seconds`; its `text` is empty until a person has typed it.
    """

    number: int
    kind: str
    language: str
    text: str = field(repr=False)
    thought: str = field(repr=False)
    privacy: int
    state: str
    answers: int
    photo: bool
    seconds: int
    created_at: datetime
    practice: int
    part: str


_ANSWERS = (
    select(func.count())
    .select_from(ANSWER)
    .join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
    .where(OFFER.c.question_id == QUESTION.c.id)
    .scalar_subquery()
)


_READABLE = case((PRACTICE.c.state == "held", PRACTICE.c.state), else_=PRACTICE.c.audience)
_OF_PLAN = [ADAPTATION.c[name] == WORDS.c.id for name in ("same_id", "different_id", "keep_id", "step_id")]
_CAME = ADAPTATION.c.result_id == WORDS.c.id
_PLANNED = (
    select(case((_CAME, "told"), (ADAPTATION.c.shown, "shown"), else_="kept"))
    .where(or_(_CAME, *_OF_PLAN))
    .limit(1)
    .scalar_subquery()
)
_READ = case(
    (PREPARED.c.shown_at.is_(None), "kept"), (PREPARED.c.step.in_(UNPRINTED), "private"), else_="printed"
)
_PREPARED = (
    select(_READ)
    .where(PREPARED.c.words_id == WORDS.c.id)
    .order_by(PREPARED.c.shown_at.desc().nulls_last())
    .limit(1)
    .scalar_subquery()
)
_REPLIED = (
    select(case((REPLY.c.shares, "shared"), else_="kept"))
    .where(REPLY.c.words_id == WORDS.c.id)
    .scalar_subquery()
)
_PROMISED = exists().where(
    or_(*(PROMISE.c[name] == WORDS.c.id for name in ("words_id", "shows_id", "access_id")))
)
_SAID = SOUND.c.words_id == WORDS.c.id
_SECONDS = select(func.coalesce(func.max(SOUND.c.seconds), 0)).where(_SAID).scalar_subquery()


def _kind(member: str) -> Case[str]:
    """What words of hers are, by where they stand."""
    given = select(ANSWER.c.words_id).join(OFFER, OFFER.c.id == ANSWER.c.offer_id)
    return case(
        (QUESTION.c.id.is_not(None), "question"),
        (WORDS.c.id.in_(given.where(OFFER.c.member_id == member)), "answer"),
        (exists(select(BESIDE.c.id).where(BESIDE.c.thought_id == WORDS.c.id)), "thought"),
        (exists(select(BESIDE.c.id).where(BESIDE.c.result_id == WORDS.c.id)), "result"),
        (PART.c.name.is_not(None), "idea"),
        (_PLANNED.is_not(None), "plan"),
        (_PREPARED.is_not(None), "prepared"),
        (_PROMISED, "promise"),
        (exists().where(REPLY.c.words_id == WORDS.c.id), "reply"),
        (exists().where(APPEAL.c.words_id == WORDS.c.id), "appeal"),
        (exists().where(STAND.c.words_id == WORDS.c.id), "stood"),
        (exists().where(OUTWARD.c.words_id == WORDS.c.id), "outside"),
        else_="said",
    )


async def words_of(connection: AsyncConnection, member: str) -> list[HerWords]:
    """Newest first."""
    asked = (QUESTION.c.words_id == WORDS.c.id) & (QUESTION.c.member_id == member) & (QUESTION.c.wave > 0)
    query = (
        select(
            WORDS.c.number,
            _kind(member).label("kind"),
            WORDS.c.language,
            WORDS.c.text,
            func.coalesce(QUESTION.c.thought, "").label("thought"),
            func.coalesce(QUESTION.c.privacy, 0).label("privacy"),
            func.coalesce(QUESTION.c.state, _READABLE, _PLANNED, _PREPARED, _REPLIED, "").label("state"),
            _ANSWERS.label("answers"),
            exists().where(PICTURE.c.words_id == WORDS.c.id).label("photo"),
            _SECONDS.label("seconds"),
            WORDS.c.created_at,
            func.coalesce(PRACTICE.c.number, 0).label("practice"),
            func.coalesce(PART.c.name, "").label("part"),
        )
        .join_from(WORDS, QUESTION, asked, isouter=True)
        .join(PART, PART.c.words_id == WORDS.c.id, isouter=True)
        .join(PRACTICE, PRACTICE.c.id == PART.c.practice_id, isouter=True)
        .where(WORDS.c.member_id == member)
        .order_by(WORDS.c.number.desc())
    )
    return [HerWords(**row._mapping) for row in await connection.execute(query)]


async def take_back(connection: AsyncConnection, member: str, number: int) -> None:
    """Words of hers, or a practice, by its number. Translations, a question's offers, and an answer's place
    under its question hang on the words."""
    these = WORDS.c.member_id == member, WORDS.c.number == number
    # First the offers, in the order in which an answer takes its locks.
    offers = select(OFFER.c.id).join_from(OFFER, QUESTION).join(WORDS, WORDS.c.id == QUESTION.c.words_id)
    await connection.execute(offers.where(*these).with_for_update(of=OFFER))
    told = select(PART.c.words_id).join(PRACTICE, PRACTICE.c.id == PART.c.practice_id)
    practice = told.where(PRACTICE.c.member_id == member, PRACTICE.c.number == number).limit(1)
    words: str | None = await connection.scalar(select(WORDS.c.id).where(*these).union_all(practice))
    if words is not None:
        await erasing.words(connection, member, words)


async def narrow(connection: AsyncConnection, member: str, number: int, privacy: int, now: datetime) -> None:
    """Her question is shown to fewer from now on; never to more. 3 keeps it from those near her."""
    question = await _change(connection, member, number, QUESTION.c.privacy < privacy, privacy=privacy)
    if question:
        await sounds.hide(connection, member, number)
    if question and privacy == FAR:
        near = OFFER.c.member_id.in_(await near_among(connection, member, question))
        await withdraw(connection, member, near & (OFFER.c.question_id == question), now)


async def close(connection: AsyncConnection, member: str, number: int, now: datetime) -> str | None:
    """Her question is put to nobody any more. Who is answering it already may finish.

    Returns the question's id, if it was not closed before.
    """
    still = QUESTION.c.state != "closed"
    over = {"state": "closed", "closed_at": now, "look_at": now}
    question = await _change(connection, member, number, still, **over)
    if question:
        await withdraw(connection, member, OFFER.c.question_id == question, now)
    return question


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
