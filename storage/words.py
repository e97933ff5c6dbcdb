"""Members' words and their translations, for those who are to read them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, func, select, union
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.pictures import PICTURE, SHOWN
from storage.schema import Card, Group, Member, Question, Translation, Words, table
from storage.sounds import KEPT, OPEN, SOUND

CARD, GROUP, MEMBER, QUESTION = table(Card), table(Group), table(Member), table(Question)
WORDS, TRANSLATION = table(Words), table(Translation)
_OWN = ("name", "place", "district")


@dataclass(frozen=True, slots=True)
class Written:
    """Words as they were written. `photo` goes with them, and others may see it.

    Spoken words took so many `seconds`; they have no `text` until somebody has typed it. `sound` may be
    passed on to who reads their language.

    Names of `group_id` are left alone by a translation. `machine`: a machine may translate them.
    """

    id: str
    language: str
    text: str = field(repr=False)
    group_id: str | None
    machine: bool = True
    photo: str | None = None
    seconds: int = 0
    sound: str | None = None


@dataclass(frozen=True, slots=True)
class Translated:
    """The same words in another language, as in `storage.schema.Translation`.

    `by` is machine, person, or nobody: they read the same in both languages. `seconds`: from when somebody
    was to read them until there was this.
    """

    text: str = field(repr=False)
    by: str
    engine: str = ""
    tier: str = ""
    via: list[str] = field(default_factory=list)
    route: list[str] = field(default_factory=list)
    seconds: float = 0.0
    keeper: str = field(default="", repr=False)


async def written(connection: AsyncConnection, ids: Collection[str]) -> dict[str, Written]:
    """A person of the team is in no group: hers is that of the member she writes to."""
    whose = func.coalesce(WORDS.c.member_id, QUESTION.c.member_id, CARD.c.member_id)
    query = (
        select(
            *(WORDS.c[name] for name in ("id", "language", "text", "machine")),
            MEMBER.c.group_id,
            PICTURE.c.sid.label("photo"),
            func.coalesce(SOUND.c.seconds, 0).label("seconds"),
            case((OPEN, SOUND.c.sid)).label("sound"),
        )
        .join_from(WORDS, QUESTION, QUESTION.c.id == WORDS.c.question_id, isouter=True)
        .join(CARD, CARD.c.id == WORDS.c.card_id, isouter=True)
        .join(MEMBER, MEMBER.c.id == whose, isouter=True)
        .join(PICTURE, (PICTURE.c.words_id == WORDS.c.id) & SHOWN, isouter=True)
        .join(SOUND, (SOUND.c.words_id == WORDS.c.id) & KEPT, isouter=True)
        .where(WORDS.c.id.in_(ids))
    )
    return {row.id: Written(**row._mapping) for row in await connection.execute(query)}


async def translated(connection: AsyncConnection, ids: Collection[str]) -> dict[tuple[str, str], Translated]:
    """Every translation there is of these words, by (words, language)."""
    rows = await connection.execute(select(TRANSLATION).where(TRANSLATION.c.words_id.in_(ids)))
    return {(row.words_id, row.language): _translated(row) for row in rows}


def _translated(row: Row[Any]) -> Translated:
    return Translated(**{name: getattr(row, name) for name in Translated.__slots__})


async def keep(
    connection: AsyncConnection, found: Mapping[tuple[str, str], Translated], now: datetime
) -> None:
    """Keep them for the next reader; one that is there already stays."""
    if found:
        await connection.execute(insert(TRANSLATION).on_conflict_do_nothing(), _rows(found, now))


async def replace(
    connection: AsyncConnection, found: Mapping[tuple[str, str], Translated], now: datetime
) -> None:
    """Keep them in the place of what was there; how long the words waited for it stays told."""
    new = insert(TRANSLATION)
    names = set(Translated.__slots__) - {"seconds"}
    instead = {name: new.excluded[name] for name in (*names, "created_at")}
    only = new.on_conflict_do_update(
        index_elements=[TRANSLATION.c.words_id, TRANSLATION.c.language], set_=instead
    )
    await connection.execute(only, _rows(found, now))


def _rows(found: Mapping[tuple[str, str], Translated], now: datetime) -> list[dict[str, object]]:
    """In one order, so that no two who keep the same wait for each other."""
    return [
        {"words_id": words, "language": language, "created_at": now}
        | {name: getattr(translated, name) for name in Translated.__slots__}
        for (words, language), translated in sorted(found.items(), key=lambda one: one[0])
    ]


async def names_near(connection: AsyncConnection, groups: Collection[str | None]) -> dict[str, set[str]]:
    """What a translation must leave alone, for each of these groups: its members' nicknames, its own name,
    and the places where it is."""
    hers = select(MEMBER.c.group_id, MEMBER.c.nick).where(MEMBER.c.group_id.in_(groups))
    places = select(MEMBER.c.group_id, MEMBER.c.place).where(MEMBER.c.group_id.in_(groups))
    own = (select(GROUP.c.id, GROUP.c[name]).where(GROUP.c.id.in_(groups)) for name in _OWN)
    names: dict[str, set[str]] = {}
    for group_id, name in await connection.execute(union(hers, places, *own)):
        if name:
            names.setdefault(group_id, set()).add(name)
    return names
