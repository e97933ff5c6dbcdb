"""A member's confirmed words, kept for those who are to read them."""

from __future__ import annotations

from typing import Protocol

from bot.carry_speak import listen
from bot.carrying import Carrying
from storage import asking, pictures, sounds
from storage.holding import Person


class Relaying(Protocol):
    """An effect that takes words of hers to others. `photo` goes with them, `sound` stands for them."""

    @property
    def photo(self) -> str: ...

    @property
    def sound(self) -> str: ...


async def keep_sent(
    carrying: Carrying,
    person: Person,
    text: str,
    along: Relaying,
    *,
    hidden: bool = False,
    number: int | None = None,
) -> str:
    """Her words, in the language they are really in: she may write in any, whatever she has set (LNG-02).

    Nobody has listened to a voice note yet: it counts as spoken in the language that she has set. `number`:
    by which they are to be named, if that is settled.
    """
    language = person.language if along.sound else await listen(carrying, person, text)
    return await keep_in(carrying, person, text, language, along, hidden=hidden, number=number)


async def keep_in(
    carrying: Carrying,
    person: Person,
    text: str,
    language: str,
    along: Relaying,
    *,
    hidden: bool = False,
    number: int | None = None,
) -> str:
    """The same words, where it is known already in which language they are."""
    words = await asking.keep_words(carrying.connection, person.id, language, text, carrying.now, number)
    if along.photo:
        await pictures.attach(carrying.connection, person.id, along.photo, words)
    if along.sound:
        await sounds.attach(carrying.connection, person.id, along.sound, words, hidden=hidden)
    return words
