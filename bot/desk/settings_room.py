"""The figures that the members' panel owns: what each means, within what it may be set, and what no setting
can change."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import Response

from bot.desk import setting, two
from bot.desk.care_words import load
from bot.desk.html import button, choice, field, form, section, table
from bot.desk.roles import PANEL, SAFETY, WORKING
from bot.desk.room import Did, Refused, Visit
from bot.portal.html import Markup, tag
from flows.panel import PANEL as BEGINNING
from flows.panel import Panel
from flows.panel_bounds import BOUNDS
from storage.desk import log, staff
from storage.desk.staff import Colleague

MOST_CASES = 20
FIXED = ("kept", "outside", "limits", "safe")
"""What no setting can change, one sentence each."""
COLUMNS = ("figure", "means", "now", "began", "bounds")


class SettingsRoom:
    path, title, roles = "settings", "desk-settings", WORKING

    async def show(self, visit: Visit) -> list[Markup] | Response:
        async with visit.line.database.connect() as connection:
            panel = await setting.now_set(connection)
            trained = [one for one in await staff.every(connection) if SAFETY in one.roles]
            told = await load(visit, connection) if visit.may(PANEL) else []
        fixed = (tag("li", visit.say(f"desk-fixed-{name}")) for name in FIXED)
        return [
            tag("p", visit.say("desk-set-how"), class_="soft"),
            *([_wish(visit)] if visit.may(PANEL) else []),
            _figures(visit, panel),
            section(visit.say("desk-fixed"), tag("ul", *fixed)),
            section(visit.say("desk-cases"), *_cases(visit, trained)),
            *told,
        ]

    async def act(self, visit: Visit) -> Did | Response:
        """A figure is proposed, or how many cases a safety person takes is set. Raises `Refused` for who is
        not of the panel, and for what is out of bounds."""
        if not visit.may(PANEL):
            raise Refused("desk-two-not-hers")
        if visit.fields.get("do") == "cases":
            return await _limit(visit)
        async with visit.line.database.begin() as connection:
            about = await setting.wished(connection, visit.fields.get("name", ""), visit.number("value"))
            await two.propose(connection, "setting", about, visit.staff, visit.now)
        return Did("desk-set-proposed")


def named(name: str) -> str:
    """What a figure is called, as a sentence of the catalogue."""
    return f"desk-set-{name.replace('_', '-')}"


def _wish(visit: Visit) -> Markup:
    return form(
        visit,
        SettingsRoom.path,
        choice(visit.say("desk-set-figure"), "name", {name: visit.say(named(name)) for name in BOUNDS}),
        field(visit.say("desk-set-value"), "value", inputmode="numeric", required="required"),
        button(visit.say("desk-set-propose"), "propose", "first"),
    )


def _figures(visit: Visit, panel: Panel) -> Markup:
    rows = []
    for name, bound in BOUNDS.items():
        unit = visit.say(f"desk-unit-{bound.unit}")
        means = visit.say(f"{named(name)}-means")
        within = visit.say("desk-set-within", least=bound.least, most=bound.most)
        now, began = (f"{getattr(one, name)} {unit}" for one in (panel, BEGINNING))
        rows.append([visit.say(named(name)), means, now, began, within])
    return table([visit.say(f"desk-set-{column}") for column in COLUMNS], rows, visit.say("desk-set-table"))


def _cases(visit: Visit, trained: Sequence[Colleague]) -> list[Markup]:
    """How many open cases each safety person takes at most (SAF-22); the panel may set it."""
    how = tag("p", visit.say("desk-cases-how"), class_="soft")
    if not trained:
        return [how, tag("p", visit.say("desk-cases-none"))]
    head = [visit.say("desk-cases-who"), visit.say("desk-cases-most")]
    shown = table(head, [[one.name, str(one.cases)] for one in trained], visit.say("desk-cases"))
    return [how, shown, *([_limiting(visit, trained)] if visit.may(PANEL) else [])]


def _limiting(visit: Visit, trained: Sequence[Colleague]) -> Markup:
    return form(
        visit,
        SettingsRoom.path,
        choice(visit.say("desk-cases-who"), "who", {one.id: one.name for one in trained}),
        field(visit.say("desk-cases-most"), "cases", inputmode="numeric", required="required"),
        button(visit.say("desk-keep"), "cases"),
    )


async def _limit(visit: Visit) -> Did:
    most = visit.number("cases")
    async with visit.line.database.begin() as connection:
        who = await staff.by_id(connection, visit.fields.get("who", ""))
        if who is None or SAFETY not in who.roles:
            raise Refused("desk-cases-none")
        if not 1 <= most <= MOST_CASES:
            raise Refused("desk-set-out", least=1, most=MOST_CASES)
        await staff.change(connection, who.id, cases=most)
        await log.write(connection, visit.staff.name, "limited", visit.now, about=f"cases {who.name}")
    return Did("desk-kept")
