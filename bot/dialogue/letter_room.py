"""The page of a letter: the authority's language and hers side by side, to print and to sign by hand."""

from __future__ import annotations

from fastapi import Response

from bot.dialogue.letters import Letter, letter, sentences, texts
from bot.line import Line
from bot.portal.door import Visit, html
from bot.portal.frame import form, framed, hidden, languages, plain
from bot.portal.html import Markup, tag
from bot.portal.voice import Voice

PATH = "/letter"
GONE = 410


class LetterRoom:
    """Made anew each time, so that a code shows nothing that was taken back or erased since."""

    path, kind = PATH, "letter"
    title, how = "letter-page", "letter-how"

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, visit: Visit) -> Response | None:
        opened = visit.opened
        voice = Voice(self._line, visit.language or opened.language, opened.timezone)
        async with self._line.database.connect() as connection:
            found = await letter(connection, self._line, opened.about, opened.member_id)
            pack = await self._line.packs.of_group(connection, found.about.group_id) if found else None
        if found is None or pack is None:
            return html(plain(voice, voice.say("letter-page"), tag("p", voice.say("d-prom-gone"))), GONE)
        theirs = pack.paper.read_in(found.about.paper_in, found.about.language)
        both = dict.fromkeys((theirs, voice.language))
        sheets = [await self._sheet(Voice(self._line, one, opened.timezone), found) for one in both]
        return html(_page(voice, sheets, visit.code))

    async def _sheet(self, voice: Voice, about: Letter) -> Markup:
        """One language of it."""
        read = await texts(self._line, about, voice.language)
        first, second = sentences(self._line, about, voice.language, read)
        office = read.get(about.promise.office, "") if about.promise else ""  # whom it is to, where known
        return tag(
            "div",
            tag("p", voice.day(self._line.clock.now()), class_="by"),
            *([tag("p", voice.say("paper-to", t=office))] if office else []),
            tag("h1", voice.say(f"letter-{about.kind}")),
            tag("p", first),
            tag("p", second),
            lang=voice.language,
        )


def _page(voice: Voice, sheets: list[Markup], code: str) -> str:
    finish = tag("button", voice.say("page-finish"), name="do", value="finish")
    chosen = hidden("l", voice.language)
    nav = tag("nav", form(PATH, code, *languages()), form(PATH, code, chosen, finish))
    whole = tag("div", *sheets, class_="pair") if len(sheets) > 1 else sheets[0]
    return framed(voice, voice.say("letter-page"), nav, tag("section", whole, class_="part"), class_="sheet")
