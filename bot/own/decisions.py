"""What the team decided, for members: by which role, what, why, on which day; nobody's name (PRODUCT 7,
T-30). The code that opens a woman's own data opens it too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from fastapi import Response

from bot.line import Line
from bot.portal.door import Visit, html
from bot.portal.frame import form, languages, plain
from bot.portal.html import Markup, listed, tag
from bot.portal.voice import Voice
from storage.desk import told_outside
from storage.desk.told_outside import Told

PATH = "/decisions"
LATELY = timedelta(days=90)
MOST = 150  # lines on the page


class DecisionsRoom:
    path, kind = PATH, "read"
    title, how = "desk-decisions", "page-how"

    def __init__(self, line: Line) -> None:
        self._line = line

    async def show(self, visit: Visit) -> Response | None:
        since = self._line.clock.now() - LATELY
        async with self._line.database.connect() as connection:
            lines = await told_outside.newest(connection, since, MOST)
            counts = await told_outside.counts(connection, since)
        voice = Voice(self._line, visit.language or visit.opened.language)
        how = tag("p", voice.say("desk-decisions-how"))
        inside = [_counts(voice, counts), _lines(voice, lines)] if lines else [_none(voice)]
        return html(plain(voice, voice.say(self.title), form(PATH, visit.code, *languages()), how, *inside))


def way_here(voice: Voice, code: str) -> Markup:
    """A button to this page, from another that the same code has opened."""
    chosen = tag("input", type="hidden", name="l", value=voice.language)
    return form(PATH, code, chosen, tag("button", voice.say("desk-decisions"), name="do", value="show"))


def _none(voice: Voice) -> Markup:
    return tag("p", voice.say("desk-decisions-none"))


def _counts(voice: Voice, counts: Mapping[str, int]) -> Markup:
    rows = [(voice.worded("desk-did", slug(action)), str(count)) for action, count in counts.items()]
    return tag("section", tag("h2", voice.say("desk-decisions-counts")), listed(rows))


def _lines(voice: Voice, lines: Sequence[Told]) -> Markup:
    told = (_line(voice, one) for one in lines)
    return tag("section", tag("h2", voice.say("desk-decisions-lines")), *told)


def _line(voice: Voice, one: Told) -> Markup:
    did = voice.say(
        "desk-decisions-two" if one.two else "desk-decisions-one",
        date=voice.day(one.at),
        who=voice.roles(one.roles) or voice.say("desk-decisions-team"),
        did=voice.worded("desk-did", slug(one.action)),
        thing=voice.worded("desk-thing", one.kind),
    )
    why = ", ".join(voice.worded("mod-why", reason) for reason in one.reason.split(", ") if reason)
    said = [tag("p", voice.say("desk-decisions-why", why=why))] if why else []
    return tag("article", tag("p", did), *said)


def slug(action: str) -> str:
    return action.replace(" ", "-")
