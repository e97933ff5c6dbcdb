"""The texts themselves, as their author wrote them, and as she changes them before others read them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Sound, Translation, Words, table

SOUND, TRANSLATION, WORDS = table(Sound), table(Translation), table(Words)


@dataclass(frozen=True, slots=True)
class Text:
    """Words of a member by their id, and the language they are in."""

    id: str
    language: str
    text: str = field(repr=False)


async def texts(connection: AsyncConnection, ids: Collection[str]) -> list[Text]:
    """Those that are there, in the order in which they were written."""
    query = select(WORDS.c.id, WORDS.c.language, WORDS.c.text).where(WORDS.c.id.in_(ids))
    return [Text(**row._mapping) for row in await connection.execute(query.order_by(WORDS.c.number))]


async def whose(connection: AsyncConnection, words: str) -> str | None:
    """The id of the member who wrote them; None where it was none."""
    found: str | None = await connection.scalar(select(WORDS.c.member_id).where(WORDS.c.id == words))
    return found


async def rewrite(connection: AsyncConnection, words: str, text: str) -> None:
    """Her words are these now; what was made of the old ones in other languages goes, and so does her voice,
    which says what she took out."""
    await connection.execute(delete(SOUND).where(SOUND.c.words_id == words))
    await connection.execute(delete(TRANSLATION).where(TRANSLATION.c.words_id == words))
    await connection.execute(update(WORDS).where(WORDS.c.id == words).values(text=text))
