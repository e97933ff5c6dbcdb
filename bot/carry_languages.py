"""Effects about translations → rows."""

from __future__ import annotations

from bot.carrying import Act, Carried, Carrying
from bot.saying import sentence
from flows import effects as e
from storage import doubts, outbox, words
from storage.holding import Person


async def doubt_translation(carrying: Carrying, person: Person, _: e.DoubtTranslation) -> Carried:
    """A language keeper looks at the last words she read, within a day (LNG-05)."""
    connection, now = carrying.connection, carrying.now
    last = await outbox.last_relay(connection, person.id)
    written = await words.written(connection, [last["words"]]) if last else {}
    if not written:
        return (sentence(person, "orig-none", now),)
    (read,) = written.values()
    if await _is_original(carrying, read, person.language):
        return (sentence(person, "trans-own", now),)
    await doubts.doubt(connection, read.id, person.language, person.id, now)
    return (sentence(person, "g-trans-bad", now),)


async def _is_original(carrying: Carrying, read: words.Written, language: str) -> bool:
    if read.language == language:
        return True
    known = await words.translated(carrying.connection, [read.id])
    return (read.id, language) in known and known[read.id, language].by == "nobody"


LANGUAGES_ACTS: dict[type[e.Effect], Act] = {e.DoubtTranslation: doubt_translation}
