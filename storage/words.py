"""Members' words and their translations, for those who are to read them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.pictures import PICTURE, SHOWN
from storage.schema import Member, Question, Translation, Words, table

WORDS, TRANSLATION = table(Words), table(Translation)
MEMBER, QUESTION = table(Member), table(Question)


@dataclass(frozen=True, slots=True)
class Written:
    """Words as they were written. `photo` goes with them, and others may see it.

    Names of `group_id` are left alone by a translation.
    """

    id: str
    language: str
    text: str = field(repr=False)
    group_id: str | None
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class Translated:
    """The same words in another language. `by` is machine or person."""

    text: str = field(repr=False)
    by: str
    engine: str
    tier: str
    via: list[str]


async def written(connection: AsyncConnection, ids: Collection[str]) -> dict[str, Written]:
    """A person of the team is in no group: hers is that of the member she writes to."""
    whose = func.coalesce(WORDS.c.member_id, QUESTION.c.member_id)
    query = (
        select(WORDS.c.id, WORDS.c.language, WORDS.c.text, MEMBER.c.group_id, PICTURE.c.sid.label("photo"))
        .join_from(WORDS, QUESTION, QUESTION.c.id == WORDS.c.question_id, isouter=True)
        .join(MEMBER, MEMBER.c.id == whose, isouter=True)
        .join(PICTURE, (PICTURE.c.words_id == WORDS.c.id) & SHOWN, isouter=True)
        .where(WORDS.c.id.in_(ids))
    )
    return {row.id: Written(**row._mapping) for row in await connection.execute(query)}


async def translated(connection: AsyncConnection, ids: Collection[str]) -> dict[tuple[str, str], Translated]:
    """Every translation there is of these words, by (words, language)."""
    rows = await connection.execute(select(TRANSLATION).where(TRANSLATION.c.words_id.in_(ids)))
    return {
        (row.words_id, row.language): Translated(row.text, row.by, row.engine, row.tier, list(row.via))
        for row in rows
    }


async def keep(
    connection: AsyncConnection, found: Mapping[tuple[str, str], Translated], now: datetime
) -> None:
    """Keep them for the next reader; one that is there already stays."""
    values = [
        {
            "words_id": words,
            "language": language,
            "text": t.text,
            "by": t.by,
            "engine": t.engine,
            "tier": t.tier,
            "via": t.via,
            "created_at": now,
        }
        for (words, language), t in found.items()
    ]
    if values:
        await connection.execute(insert(TRANSLATION).on_conflict_do_nothing(), values)


async def names_near(connection: AsyncConnection, groups: Collection[str | None]) -> dict[str, set[str]]:
    """The nicknames in each of these groups: words a translation must leave alone."""
    query = select(MEMBER.c.group_id, MEMBER.c.nick).where(MEMBER.c.group_id.in_(groups), MEMBER.c.nick != "")
    names: dict[str, set[str]] = {}
    for group_id, nick in await connection.execute(query):
        names.setdefault(group_id, set()).add(nick)
    return names
