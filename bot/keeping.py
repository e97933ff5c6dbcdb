"""A member's confirmed words, kept for those who are to read them."""

from __future__ import annotations

from bot.carry_speak import listen
from bot.carrying import Carrying
from flows import effects as e
from storage import asking, pictures, sounds
from storage.holding import Person

Relaying = e.AskPeers | e.SendAnswer | e.SendThanks | e.AskMore | e.WriteBack | e.TellResult | e.KeepPractice


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
    words = await asking.keep_words(carrying.connection, person.id, language, text, carrying.now, number)
    if along.photo:
        await pictures.attach(carrying.connection, person.id, along.photo, words)
    if along.sound:
        await sounds.attach(carrying.connection, person.id, along.sound, words, hidden=hidden)
    return words
