"""A letter about a promise, or about a meeting to which nobody came: what is in it today, for one member.

Nothing of it is kept. Where nobody is to be named, names are taken out of what was promised (SAF-14); the
group's own name signs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.days import told
from bot.dialogue.filling import filled
from bot.dialogue.paper.content import Quote
from bot.dialogue.paper.nameless import Hiding, hiding
from bot.dialogue.paper.words import Wished, in_language
from bot.line import Line
from flows.dialogue.quoting import Lettered, unlettered
from storage.dialogue import beside, dialogues, promises
from storage.dialogue.dialogues import Prepared
from storage.dialogue.promises import Promised
from storage.outbox import Message

GONE = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """`promise`: none when it is about the meeting itself. `by`: who says that it is kept."""

    about: Prepared
    promise: Promised | None
    hiding: Hiding
    by: str = ""

    @property
    def kind(self) -> str:
        """As in `flows.dialogue.letter`."""
        if self.promise is None:
            return "absent"
        if self.promise.state == "kept":
            return "kept"
        return "late" if self.promise.rounds else "thanks"

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The words in it: what was promised, and by whom."""
        known = self.promise
        return tuple(Quote(words) for words in (known.words_id, known.office) if words) if known else ()


async def letter(connection: AsyncConnection, line: Line, number: int, member: str) -> Letter | None:
    """The one about the promise, or the dialogue, of this number; none when it is not of her group."""
    promise = await promises.find(connection, number, member)
    if promise:
        about = await dialogues.find(connection, promise.dialogue_id, member)
    else:
        about = await dialogues.numbered(connection, number, member)
    if about is None:
        return None
    names = await beside.names(connection, about.id, about.group_id)
    by = await beside.nick(connection, promise.said_by) if promise else ""
    return Letter(about, promise, hiding(line.catalog, names), by)


async def texts(line: Line, about: Letter, language: str) -> Mapping[str, str]:
    """The words in it, by id, as somebody of this language reads them."""
    wished = Wished(about.quotes, language, about.hiding, about.about.nameless, (about.about.group,))
    return {id: f"{one.mark}{one.text}" for id, one in (await in_language(line, wished)).items()}


def sentences(line: Line, about: Letter, language: str, read: Mapping[str, str]) -> tuple[str, str]:
    """The two halves of it, in one language, in which its words `read` so."""
    known, meets_on = about.promise, about.about.meets_on
    day = known.due_on if known else meets_on
    values = {
        "t": read.get(known.words_id, GONE) if known else GONE,
        "date": told(day) if day else GONE,
        "proof": known.proof if known else GONE,
        "group": about.about.group,
    }
    first, second = (
        line.catalog.part(f"d-letter-{about.kind}-{half}", "", language, values) for half in (1, 2)
    )
    return first, second


async def with_letters(line: Line, messages: Sequence[Message]) -> list[Message]:
    """The messages, with values in the place of what they quote of letters (`flows.dialogue.quoting`)."""
    return [await filled(message, unlettered, partial(_told, line)) for message in messages]


async def _told(line: Line, message: Message, reference: tuple[Lettered, int]) -> str:
    """Nothing, when it is there no more, or not for her."""
    what, number = reference
    async with line.database.connect() as connection:
        about = await letter(connection, line, number, message.member_id)
    if about is None:
        return GONE
    if what == "group":
        return about.about.group
    if what == "by":
        return about.by
    read = await texts(line, about, message.language)
    return read.get(about.promise.words_id, GONE) if about.promise else GONE
