"""Behind the door to the page of a practice."""

from __future__ import annotations

from fastapi import Response

from bot.line import Line
from bot.portal.door import Visit, html
from bot.portal.voice import Voice
from bot.sheet import page
from bot.sheet.gathering import gather

GONE = 410


class SheetRoom:
    """One practice, looked up anew each time: a code opens nothing that its author has taken back since."""

    path, kind = page.PATH, "practice"
    title, how = "sheet-page", "sheet-how"

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, visit: Visit) -> Response | None:
        opened = visit.opened
        language = visit.language or opened.language
        voice = Voice(self._line, language, opened.timezone)
        found = await gather(self._line, opened.about, opened.member_id, language)
        if found is None:
            return html(page.gone(voice), GONE)
        return html(page.sheet(voice, found, visit.code, self._line.clock.now()))
