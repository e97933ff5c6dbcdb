"""Behind the door to the paper of a dialogue: for the women of its group alone."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import Response

from bot.dialogue.paper import page
from bot.dialogue.paper.making import make
from bot.dialogue.paper.plain import plain
from bot.dialogue.paper.sheet import Paper
from bot.dialogue.paper.typesetting import typeset
from bot.line import Line
from bot.portal.door import Visit, html
from bot.portal.frame import HEADERS
from bot.portal.voice import Voice
from storage.dialogue import dialogues, papers
from storage.dialogue.dialogues import Prepared

GONE = 410
SHEET, TEXT = "application/pdf", "text/plain; charset=utf-8"


class PaperRoom:
    """Made anew each time, so that a code shows nothing that was taken out or erased since."""

    path, kind = page.PATH, "paper"
    title, how = "paper-page", "paper-how"

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, visit: Visit) -> Response | None:
        opened = visit.opened
        voice = Voice(self._line, visit.language or opened.language, opened.timezone)
        found = await self._found(opened.about, opened.member_id)
        shown = await self._papers(found, opened.member_id, visit.do) if found else ()
        if not found or not shown or not found.paper:
            return html(page.gone(voice), GONE)
        name = f"paper-{found.number}"
        if visit.do.startswith(page.TEXT):
            return _file(plain(shown[0]).encode(), TEXT, f"{name}-{shown[0].language}.txt")
        if visit.do.startswith(page.BOTH):
            tongues = "-".join(paper.language for paper in shown)
            return _file(await typeset(shown), SHEET, f"{name}-{tongues}.pdf")
        return html(page.page(voice, shown, visit.code))

    async def _found(self, number: int, member: str) -> Prepared | None:
        """As it stands now: a text that is gone has made a new version of it."""
        async with self._line.database.begin() as connection:
            found = await dialogues.numbered(connection, number, member)
            if found:
                await papers.settle(connection, found.id, self._line.clock.now())
            return found and await dialogues.numbered(connection, number, member)

    async def _papers(self, found: Prepared, member: str, do: str) -> Sequence[Paper]:
        """In the language that a button named, else side by side."""
        named = do.removeprefix(page.PDF).removeprefix(page.TEXT)
        languages = [named] if named in self._line.catalog.languages else []
        return await make(self._line, found.id, member, *languages)


def _file(data: bytes, media_type: str, name: str) -> Response:
    headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media_type, headers=headers)
