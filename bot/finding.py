"""The worker's look at practices: each is made findable as it was told, then in the other languages.

A translation is made once, of every part, and kept for whoever reads it later. What no engine can do is left
as it was told, and tried again within the hour: there may be an engine then, or a person has done it.
"""

from __future__ import annotations

from datetime import timedelta

from bot.line import Line
from bot.reading import Readable, readable
from bot.translating import Wanted
from storage import finding
from storage.finding import LANGUAGES, Due

AGAIN = timedelta(hours=1)


async def make_findable(line: Line) -> int:
    """Look at every practice that is due. Returns how many there were."""
    looked = 0
    while (due := await _next(line)) is not None:
        await _look_at(line, due)
        looked += 1
    return looked


async def _next(line: Line) -> Due | None:
    """It is found in its own language from here on."""
    async with line.database.begin() as connection:
        due = await finding.take_due(connection, line.clock.now())
        if due is not None:
            await finding.write_down(connection, [due.practice])
    return due


async def _look_at(line: Line, due: Due) -> None:
    wanted = [(words, language) for words in due.words for language in LANGUAGES]
    read = await readable(line, wanted)
    lacking = any(_lacks(read, one) for one in wanted)
    async with line.database.begin() as connection:
        await finding.looked(connection, due, line.clock.now() + AGAIN if lacking else None)


def _lacks(read: Readable, wanted: Wanted) -> bool:
    """Erased meanwhile, or only spoken so far: there is nothing to translate."""
    written = read.written.get(wanted[0])
    return bool(written and written.text and written.language != wanted[1] and wanted not in read.translated)
