"""Behind the door to the page of her own data."""

from __future__ import annotations

import asyncio

from fastapi import Response

from bot.line import Line
from bot.own import page
from bot.own.copy import copy
from bot.portal.door import Visit, html
from bot.portal.frame import HEADERS
from bot.portal.voice import Voice
from storage import exporting, sounds

JSON = "application/json"
SAVED = {"Content-Disposition": 'attachment; filename="mine.json"'}


class OwnRoom:
    """All that is kept of her, to read or to take along."""

    path, kind = page.PATH, "read"
    title, how = "page-title", "page-how"

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, visit: Visit) -> Response | None:
        async with self._line.database.connect() as connection:
            record = await exporting.everything(connection, visit.opened.member_id)
            spoken = await sounds.hers(connection, visit.opened.member_id) if visit.do == "copy" else {}
        if record is None:
            return None
        voice = Voice(self._line, visit.language or record.herself.language, record.herself.timezone)
        if visit.do == "copy":
            made = await asyncio.to_thread(copy, voice, record, spoken)
            return Response(made, media_type=JSON, headers={**HEADERS, **SAVED})
        return html(page.showing(voice, record, visit.code))
