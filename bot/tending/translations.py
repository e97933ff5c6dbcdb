"""What a language keeper does: she puts a translation right, makes one, or says that it is fine.

Whoever comes later reads hers. If the sense has changed, so does everybody who read the other one, once
(LNG-04).
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.bell import DELIVER, EVENTS
from bot.desk.room import Refused
from bot.happenings import arrived
from bot.keepers import Keeper, Written, named
from bot.line import Line
from bot.translating import remembering, to_ask
from storage import corrections, doubts, memory, timers, words
from storage.doubts import Found
from storage.timers import Due
from storage.words import Translated
from translations.memory import by_person
from translations.sanity import intact


async def correct(line: Line, handle: str, new: Written, *, sense: bool) -> int:
    """Put hers in the place of what is there. `sense`: it has changed, so its readers are told. Returns how
    many they are."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = await named(connection, handle, now)
        if found.translated is None:
            raise Refused("desk-tr-none")
        count = await _put(connection, line, found, new, now, told=sense)
        outcome = "corrected" if sense else "small"
        await doubts.close(connection, found.id, found.target, outcome, now)
        await corrections.log(connection, new.keeper.logged, "corrected", found.id, now)
    return count


async def write(line: Line, handle: str, new: Written) -> int:
    """Hers is the first translation: whoever waits for it or has read the original gets it. Returns how many
    they are."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = await named(connection, handle, now)
        if found.translated is not None:
            raise Refused("desk-tr-there")
        count = await _put(connection, line, found, new, now, told=True)
        await doubts.close(connection, found.id, found.target, "corrected", now)
        await corrections.log(connection, new.keeper.logged, "made", found.id, now)
    return count


async def fine(line: Line, handle: str, who: Keeper) -> None:
    """What is there says what the original says: from now on it carries the mark of a person."""
    now = line.clock.now()
    async with line.database.begin() as connection:
        found = await named(connection, handle, now)
        if found.translated is None:
            raise Refused("desk-tr-none")
        known = (await words.translated(connection, [found.id]))[found.id, found.target]
        await _keep(connection, line, found, replace(known, by="person", keeper=who.name), now)
        await doubts.close(connection, found.id, found.target, "fine", now)
        await corrections.log(connection, who.logged, "confirmed", found.id, now)


async def _put(
    connection: AsyncConnection, line: Line, found: Found, new: Written, now: datetime, *, told: bool
) -> int:
    """Keep it, and let go what waited for it. Returns how many readers are told."""
    text = _accepted(found, new)
    seconds = (now - found.wanted_at).total_seconds()
    hers = Translated(text, "person", seconds=seconds, keeper=new.keeper.name)
    await _keep(connection, line, found, hers, now)
    await corrections.release(connection, found.id, found.target, now)
    count = await _tell(connection, found, now) if told else 0
    await line.bell.ring(connection, DELIVER, EVENTS)
    return count


async def _tell(connection: AsyncConnection, found: Found, now: datetime) -> int:
    """In a turn of each reader's own, so that her hours, her notices and her PIN hold."""
    untranslated = "" if found.translated else "yes"
    readers = await corrections.who_read(connection, found.id, found.target, now)
    due = [
        Due(who, arrived(corrections.FLOW, {**data, "untranslated": untranslated}), now)
        for who, data in readers
    ]
    await timers.set_all(connection, due)
    return len(due)


async def _keep(
    connection: AsyncConnection, line: Line, found: Found, hers: Translated, now: datetime
) -> None:
    """For these words, and where that can be for others that differ in names and numbers only."""
    await words.replace(connection, {(found.id, found.target): hers}, now)
    written = await words.written(connection, [found.id])
    (asked,) = await to_ask(connection, line, written, [(found.id, found.target)])
    if asked.form and (taught := asked.form.taught_by(hers.text)):
        digest = by_person(found.source, found.target, asked.form)
        await memory.teach(connection, remembering(digest, asked, hers, taught), now)


def _accepted(found: Found, new: Written) -> str:
    """Raises `Refused` for nothing at all, for what is there already, and for a slip in a number."""
    text = unicodedata.normalize("NFC", new.text.strip())
    if not text:
        raise Refused("desk-tr-empty")
    if text == found.translated:
        raise Refused("desk-tr-same")
    if not new.as_it_is and not intact(unicodedata.normalize("NFC", found.text.strip()), text, ()):
        raise Refused("desk-tr-numbers")
    return text
