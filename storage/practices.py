"""Practices: kept, told anew, and gone with their words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.telling import ASKS
from storage.schema import (
    Answer,
    Group,
    Member,
    Offer,
    Part,
    Picture,
    Practice,
    Question,
    Sound,
    Words,
    table,
)
from storage.schema.columns import secret_id
from storage.shown import TITLE

ANSWER, OFFER, QUESTION, WORDS = table(Answer), table(Offer), table(Question), table(Words)
GROUP, MEMBER, PICTURE, SOUND = table(Group), table(Member), table(Picture), table(Sound)
PRACTICE, PART = table(Practice), table(Part)

FIRST = (TITLE, *ASKS)
"""The parts with which it is told; what its author adds later stays in every version."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a practice is told with, as in `Practice`. `held`: a person looks at it before others do."""

    number: int
    kind: str
    topic: str
    audience: str
    credit: str
    answer: str | None = None
    held: bool = False

    @property
    def state(self) -> str:
        if self.audience == "nobody":
            return "draft"
        return "held" if self.held else "shared"


@dataclass(frozen=True, slots=True)
class OwnPart:
    """A part as she told it: the id of its words, and the carrier's ids of the files that go with it."""

    words: str
    text: str = field(repr=False)
    photo: str
    sound: str


@dataclass(frozen=True, slots=True)
class Own:
    """A practice of hers, with the parts that she told first, by name."""

    id: str
    kind: str
    topic: str
    audience: str
    credit: str
    parts: Mapping[str, OwnPart]


@dataclass(frozen=True, slots=True)
class Teller:
    """Who told a practice, its number, and the language of the words in question."""

    member_id: str
    number: int
    language: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as its author wrote it, and the topic of the question."""

    text: str = field(repr=False)
    topic: str


async def next_number(connection: AsyncConnection) -> int:
    """A number for words that nobody else has, whether or not it is used."""
    numbers = text("SELECT nextval(pg_get_serial_sequence('words', 'number'))")
    return int((await connection.execute(numbers)).scalar_one())


async def answered(connection: AsyncConnection, answer: str, member: str) -> Answered | None:
    """An answer of hers; None when it is not hers, or gone."""
    query = (
        select(WORDS.c.text, QUESTION.c.topic)
        .join_from(ANSWER, OFFER, OFFER.c.id == ANSWER.c.offer_id)
        .join(QUESTION, QUESTION.c.id == OFFER.c.question_id)
        .join(WORDS, WORDS.c.id == ANSWER.c.words_id)
        .where(ANSWER.c.id == answer, OFFER.c.member_id == member)
    )
    row = (await connection.execute(query)).first()
    return Answered(row.text, row.topic) if row else None


async def own(connection: AsyncConnection, member: str, number: int) -> Own | None:
    """Hers with this number; None when there is none."""
    names = ("id", "kind", "topic", "audience", "credit")
    hers = PRACTICE.c.member_id == member, PRACTICE.c.number == number
    row = (await connection.execute(select(*(PRACTICE.c[name] for name in names)).where(*hers))).first()
    return Own(**row._mapping, parts=await _parts(connection, row.id)) if row else None


async def told_with(connection: AsyncConnection, words: str) -> Teller | None:
    """Who told the practice in which these words stand, if they stand in one."""
    query = (
        select(PRACTICE.c.member_id, PRACTICE.c.number, WORDS.c.language)
        .join_from(PART, PRACTICE, PRACTICE.c.id == PART.c.practice_id)
        .join(WORDS, WORDS.c.id == PART.c.words_id)
        .where(PART.c.words_id == words)
    )
    row = (await connection.execute(query)).first()
    return Teller(**row._mapping) if row else None


async def of_words(connection: AsyncConnection, words: str) -> str | None:
    """The id of the practice in which these words stand."""
    found: str | None = await connection.scalar(select(PART.c.practice_id).where(PART.c.words_id == words))
    return found


async def entitle(connection: AsyncConnection, practice: str, words: str) -> None:
    """These words are its title, which had none."""
    await _stand(connection, practice, {TITLE: words}, 1)


async def hold(connection: AsyncConnection, practice: str) -> bool:
    """Others see it no more until a person has looked at it. False for one that others do not see."""
    shared = PRACTICE.c.id == practice, PRACTICE.c.state == "shared"
    return bool((await connection.execute(update(PRACTICE).where(*shared).values(state="held"))).rowcount)


async def look(connection: AsyncConnection, practice: str, now: datetime) -> None:
    """It is to be made findable anew."""
    await connection.execute(update(PRACTICE).where(PRACTICE.c.id == practice).values(look_at=now))


async def keep(
    connection: AsyncConnection, member: str, told: Told, parts: Mapping[str, str], now: datetime
) -> str:
    """A practice of hers in these words, by the name of their part. Returns its id."""
    practice = secret_id()
    values = {"id": practice, "member_id": member, "number": told.number, "answer_id": told.answer}
    home = await connection.scalar(_HOME.where(MEMBER.c.id == member))
    values |= {"home": home or "", "created_at": now, **_chosen(told), "look_at": now}
    values |= {"shared_at": now} if told.state == "shared" else {}
    await connection.execute(insert(PRACTICE).values(**values))
    await _stand(connection, practice, parts, 1)
    return practice


async def tell_anew(
    connection: AsyncConnection, before: Own, told: Told, parts: Mapping[str, str], now: datetime
) -> list[str]:
    """A new version of it, with these words in place of those it had. Returns the ids of what it had and has
    no more; those words are still to be erased."""
    gone = [part.words for part in before.parts.values() if part.words not in parts.values()]
    new = {name: id for name, id in parts.items() if id not in {p.words for p in before.parts.values()}}
    values: dict[str, Any] = {**_chosen(told), "look_at": now}
    values |= {"version": PRACTICE.c.version + 1, "changed_at": now} if gone or new else {}
    values |= {"shared_at": func.coalesce(PRACTICE.c.shared_at, now)} if told.state == "shared" else {}
    statement = update(PRACTICE).where(PRACTICE.c.id == before.id).values(**values)
    version = (await connection.execute(statement.returning(PRACTICE.c.version))).scalar_one()
    await connection.execute(delete(PART).where(PART.c.practice_id == before.id, PART.c.words_id.in_(gone)))
    await _stand(connection, before.id, new, version)
    return gone


async def forget(connection: AsyncConnection, words: Collection[str]) -> None:
    """The practices that are told with these words, before the words go. What was added later goes alone."""
    told = PART.c.words_id.in_(words), PART.c.name.in_(FIRST)
    parts = select(PART.c.practice_id).where(*told)
    gone = list((await connection.execute(parts)).scalars())
    others = select(PART.c.words_id).where(PART.c.practice_id.in_(gone))
    theirs = list((await connection.execute(others)).scalars())
    await connection.execute(delete(PRACTICE).where(PRACTICE.c.id.in_(gone)))
    await connection.execute(delete(WORDS).where(WORDS.c.id.in_(theirs)))


_HOME = select(func.coalesce(func.nullif(MEMBER.c.kind_of_place, ""), GROUP.c.kind_of_place)).join_from(
    MEMBER, GROUP, GROUP.c.id == MEMBER.c.group_id
)


def _chosen(told: Told) -> dict[str, str]:
    return {name: getattr(told, name) for name in ("kind", "topic", "audience", "credit", "state")}


async def _stand(connection: AsyncConnection, practice: str, parts: Mapping[str, str], version: int) -> None:
    rows = [
        {"practice_id": practice, "name": name, "words_id": id, "version": version}
        for name, id in parts.items()
    ]
    if rows:
        await connection.execute(insert(PART), rows)


async def _parts(connection: AsyncConnection, practice: str) -> dict[str, OwnPart]:
    photo, sound = func.coalesce(PICTURE.c.sid, ""), func.coalesce(SOUND.c.sid, "")
    query = (
        select(PART.c.name, WORDS.c.id, WORDS.c.text, photo.label("photo"), sound.label("sound"))
        .join_from(PART, WORDS, WORDS.c.id == PART.c.words_id)
        .join(PICTURE, PICTURE.c.words_id == WORDS.c.id, isouter=True)
        .join(SOUND, SOUND.c.words_id == WORDS.c.id, isouter=True)
        .where(PART.c.practice_id == practice, PART.c.name.in_(FIRST))
    )
    rows = await connection.execute(query)
    return {row.name: OwnPart(row.id, row.text, row.photo, row.sound) for row in rows}
