"""What was done at the desk, in plain words; for the ombuds also who looked at which private text."""

from __future__ import annotations

from datetime import timedelta

from fastapi import Response

from bot.desk.html import button, choice, seeking, table
from bot.desk.roles import FACILITATING, OMBUDS, PANEL
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from storage.desk import log
from storage.desk.log import Line

MOST = 200
SPANS = (1, 7, 30, 90)  # days
USUAL = 7
HEADS = ("when", "who", "did", "about", "why", "second")


class LogRoom:
    path, title = "log", "desk-log"
    roles = FACILITATING | {OMBUDS, PANEL}

    async def show(self, visit: Visit) -> list[Markup] | Response:
        days = visit.number("days") if visit.number("days") in SPANS else USUAL
        since, who = visit.now - timedelta(days=days), visit.fields.get("who", "").removeprefix("-")
        looks = visit.may(OMBUDS)
        async with visit.line.database.connect() as connection:
            lines = await log.read(connection, since, looks=looks, who=who, limit=MOST)
            names = await log.names(connection, visit.now - timedelta(days=max(SPANS)))
        told = visit.say("desk-log-looks" if looks else "desk-log-no-looks")
        cut = [tag("p", visit.say("desk-log-cut", n=MOST))] if len(lines) == MOST else []
        return [tag("p", told), _sought(visit, names, who, days), *cut, *_table(visit, lines)]

    async def act(self, visit: Visit) -> Did | Response:
        """Nothing is changed here."""
        raise Refused("desk-what")


def _sought(visit: Visit, names: list[str], who: str, days: int) -> Markup:
    everybody = {"": visit.say("desk-log-all"), **{name: name for name in names}}
    spans = {str(span): visit.say("desk-log-days", n=span) for span in SPANS}
    return seeking(
        "log",
        choice(visit.say("desk-log-who"), "who", everybody, who),
        choice(visit.say("desk-log-span"), "days", spans, str(days)),
        button(visit.say("desk-log-show"), ""),
    )


def _table(visit: Visit, lines: list[Line]) -> list[Markup]:
    if not lines:
        return [tag("p", visit.say("desk-log-none"))]
    heads = [visit.say(f"desk-log-{name}") for name in HEADS]
    return [table(heads, [_row(visit, line) for line in lines], visit.say("desk-log-lines", n=len(lines)))]


def _row(visit: Visit, line: Line) -> list[str]:
    did = worded(visit, f"desk-did-{line.action.replace(' ', '-')}", line.action)
    why = ", ".join(_reason(visit, one) for one in line.reason.split(", "))
    return [visit.voice.moment(line.at), line.who, did, about(visit, line.about), why, line.second]


def _reason(visit: Visit, key: str) -> str:
    """One of the list, or a role that was given."""
    return worded(visit, f"mod-why-{key}", worded(visit, f"desk-role-{key}", key))


def about(visit: Visit, written: str) -> str:
    """`question 17` as it is called in her language."""
    kind, _, number = written.partition(" ")
    return worded(visit, f"desk-about-{kind}", written, n=number).strip()


def worded(visit: Visit, sentence: str, name: str, **values: str) -> str:
    """The sentence for it, or its name where there is none."""
    return visit.say(sentence, **values) if _has(visit, sentence) else name


def _has(visit: Visit, sentence: str) -> bool:
    return visit.line.catalog.has(sentence, visit.voice.language)
